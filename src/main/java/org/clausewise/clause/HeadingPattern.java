package org.clausewise.clause;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewise.clause.HeadingWords.Rank;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a numbered heading in words at the start of a paragraph: Article 4, 第四条, ANNEX I.
 *
 * <p>A sentence can begin like that too ({@code Article 4 of the Convention applies}), so the
 * paragraph must go on as a heading does: not at all, with a separator, or with a title that ends
 * without a full stop. A heading without number, {@code Annex}, must stand alone. Handled badly: a
 * title in lower case.
 */
final class HeadingPattern {

  private static final String BEFORE = "[\\[{]*";

  private static final Pattern TITLE =
      Pattern.compile("[.:\\]})\\t\\n–—-].*|[ \u3000][^\\p{Ll}](?:.*[^.;,])?", Pattern.DOTALL);

  private final Map<Rank, Pattern> numbered = new EnumMap<>(Rank.class);
  private final Map<Rank, Pattern> bare = new EnumMap<>(Rank.class);

  HeadingPattern(WordFile file) {
    add(Rank.ARTICLE, file.of("article"));
    add(Rank.PART, file.of("part"));
    add(Rank.SECTION, file.of("section"));
    add(Rank.ANNEX, file.of("annex"));
  }

  private void add(Rank rank, List<String> wordings) {
    List<String> withNumber = new ArrayList<>(wordings);
    withNumber.removeIf(words -> words.indexOf('#') < 0);
    List<String> without = new ArrayList<>(wordings);
    without.removeAll(withNumber);
    numbered.put(rank, beginning(WordPattern.heading(withNumber)));
    if (!without.isEmpty()) {
      String alone = BEFORE + "(?<label>" + WordPattern.heading(without) + ")[.:\\]}]*(?:\\n.*)?";
      bare.put(rank, Pattern.compile(alone));
    }
  }

  /** Matches a text that begins with the heading; what follows is the group {@code rest}. */
  static Pattern beginning(String heading) {
    return Pattern.compile(
        BEFORE + "(?<label>" + heading + ")(?![\\p{L}\\p{Nd}])(?<rest>.*)", Pattern.DOTALL);
  }

  /**
   * The heading that {@code text} begins with, or null.
   *
   * @param text a trimmed text with plain blanks
   */
  @Nullable HeadingWords read(String text) {
    for (Map.Entry<Rank, Pattern> entry : bare.entrySet()) {
      Matcher alone = entry.getValue().matcher(text);
      if (alone.matches()) {
        return new HeadingWords(entry.getKey(), label(alone), "");
      }
    }
    for (Map.Entry<Rank, Pattern> entry : numbered.entrySet()) {
      Matcher matcher = entry.getValue().matcher(text);
      if (matcher.matches() && goesOnAsHeading(matcher.group("rest"))) {
        return new HeadingWords(entry.getKey(), label(matcher), matcher.group("rest"));
      }
    }
    return null;
  }

  private static boolean goesOnAsHeading(String rest) {
    return rest.isEmpty() || TITLE.matcher(rest).matches();
  }

  private static String label(Matcher matcher) {
    return matcher.group("label").replaceAll("\\s+", " ");
  }
}
