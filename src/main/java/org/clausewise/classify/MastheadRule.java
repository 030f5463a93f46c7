package org.clausewise.classify;

import java.util.Optional;
import org.clausewise.mention.MentionValue.Dates;
import org.jspecify.annotations.Nullable;

/**
 * The lines that say which draft it is: of two drafts they differ as a matter of course.
 *
 * <p>The session and what counts by it must still move together, and no date may move back. Cost:
 * nothing much. Handled badly: a wrong date in such a line.
 */
final class MastheadRule {

  private MastheadRule() {}

  /** The rule that proves it to be routine, or null. */
  static @Nullable String rule(Spot spot) {
    boolean first = spot.original().start() == 0 && spot.revised().start() == 0;
    return switch (spot.original().kind()) {
      case ORDINAL -> ordinal(spot);
      case DATE ->
          !isTitle(spot) && (first || endsLine(spot)) && isNotBack(spot) ? "date-rolled" : null;
      case SYMBOL -> first || isReportLine(spot) ? symbol(spot) : null;
      case RESOLUTION -> first ? resolution(spot) : null;
      case REFERENCE -> first ? "agenda-item" : null;
      default -> null;
    };
  }

  /** A title may hold a date that is of substance. */
  private static boolean isTitle(Spot spot) {
    return spot.text().original().matches("(?s)\\d+/.*|\\p{Lu}+/.*");
  }

  /** {@code [on the report of the Second Committee (A/72/417)]}. */
  private static boolean isReportLine(Spot spot) {
    return spot.text().original().startsWith("[") && spot.text().revised().startsWith("[");
  }

  private static boolean endsLine(Spot spot) {
    return spot.afters().stream().allMatch(after -> after.strip().matches("[\\d)\\]]*"));
  }

  private static @Nullable String symbol(Spot spot) {
    return isOfDraft(Shift.ofSymbols(spot.original(), spot.revised()), spot.roll())
        ? "symbol-rolled"
        : null;
  }

  private static @Nullable String resolution(Spot spot) {
    return isOfDraft(
            Shift.ofResolutions(spot.original().value(), spot.revised().value()), spot.roll())
        ? "resolution-rolled"
        : null;
  }

  private static @Nullable String ordinal(Spot spot) {
    if (isLine(spot, "meeting_line")) {
      return "meeting-number";
    }
    Optional<Integer> by = Shift.ofOrdinals(spot.original(), spot.revised());
    boolean rolled = by.isPresent() && by.get() > 0 && by.get() == spot.roll().sessions();
    return rolled && isLine(spot, "session_line") ? "session-ordinal" : null;
  }

  private static boolean isLine(Spot spot, String cue) {
    return spot.cues().is(cue, spot.text().original().strip())
        && spot.cues().is(cue, spot.text().revised().strip());
  }

  private static boolean isNotBack(Spot spot) {
    Optional<Shift> shift = Shift.ofDates(spot.original(), spot.revised());
    return shift.isPresent()
        && shift.get().years() == spot.roll().years()
        && ((Dates) spot.original().value())
                .from()
                .compareTo(((Dates) spot.revised().value()).from())
            <= 0;
  }

  private static boolean isOfDraft(Optional<Shift> shift, RollForward roll) {
    return shift.isPresent()
        && (shift.get().sessions() == roll.sessions() || shift.get().sessions() == 0)
        && (shift.get().years() == roll.years() || shift.get().years() == 0);
  }
}
