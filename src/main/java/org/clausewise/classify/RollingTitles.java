package org.clausewise.classify;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausewise.mention.Mention;
import org.clausewise.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Titles in quotation marks of what appears every year: {@code “World Economic Situation and
 * Prospects 2017”}.
 *
 * <p>The proof: only the year differs, by the draft's shift, it is near the draft's own year, and a
 * word of the title says that it is a report or the like. Handled badly: titles in italics, whose
 * marks the wording lacks; these are years to {@link RollingDates}.
 */
final class RollingTitles {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  private RollingTitles() {}

  /** The rule that proves it to be routine, or null. */
  static @Nullable String rule(Spot spot) {
    if (spot.original().kind() != MentionKind.DOCUMENT
        || spot.revised().kind() != MentionKind.DOCUMENT
        || spot.hasNear("veto")
        || spot.hasNear("figures", 2)
        || spot.hasNear("source")
        || spot.cues().isIn("instrument", spot.original().text())) {
      return null;
    }
    Optional<MatchResult> before = onlyYear(spot.original());
    Optional<MatchResult> after = onlyYear(spot.revised());
    boolean rolled =
        before.isPresent()
            && after.isPresent()
            && moves(before.get(), after.get(), spot.roll())
            && rest(spot.original()).equals(rest(spot.revised()))
            && isYearly(before.get(), spot)
            && RollingDates.isPlain(spot);
    return rolled ? "year-rolled" : null;
  }

  private static Optional<MatchResult> onlyYear(Mention title) {
    MatchResult[] years = YEAR.matcher(title.text()).results().toArray(MatchResult[]::new);
    return years.length == 1 ? Optional.of(years[0]) : Optional.empty();
  }

  private static boolean moves(MatchResult before, MatchResult after, RollForward roll) {
    int one = Integer.parseInt(before.group());
    int other = Integer.parseInt(after.group());
    return roll.years() > 0 && other - one == roll.years() && roll.isRecentYear(one);
  }

  private static boolean isYearly(MatchResult year, Spot spot) {
    String title = spot.original().text();
    return spot.cues().ends("titled_before", title.substring(0, year.start()))
        || spot.cues().begins("titled_after", title.substring(year.end()));
  }

  private static String rest(Mention title) {
    return YEAR.matcher(title.text()).replaceAll("");
  }
}
