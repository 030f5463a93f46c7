package org.clausewise.clause;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A numbered heading in words at the start of a paragraph: Article 4, Section 2, ANNEX I.
 *
 * <p>A sentence can begin like that too ({@code Article 4 of the Convention applies}), so the
 * paragraph must be short and go on as a heading does: not at all, with a separator, or with a
 * title that ends without a full stop. Handled badly: a title in lower case.
 *
 * @param rank what the word heads
 * @param label the word and its number, as printed
 */
record HeadingWords(Rank rank, String label) {

  /** What a heading word heads. */
  enum Rank {
    ARTICLE,
    DIVISION,
    ANNEX
  }

  private static final int LONGEST = 200;

  private static final String ARTICLES = "Article|Rule|Regulation|Principle|Clause";
  private static final String DIVISIONS = "Section|Chapter|Part|Title|Division";
  private static final String ANNEXES = "Annex|Appendix|Schedule";
  private static final String NUMBER =
      "(?:\\d{1,3}(?:\\.\\d{1,3})*[A-Za-z]?|[IVXLC]+|[A-Z])" + Patterns.SUFFIX + "?";

  private static final Pattern NUMBERED =
      Pattern.compile(
          "[\\[{]*(?<label>(?:%s)\\s+%s)(?![\\p{L}\\d])(?<rest>.*)"
              .formatted(bothCases(ARTICLES + "|" + DIVISIONS + "|" + ANNEXES), NUMBER),
          Pattern.DOTALL);

  private static final Pattern BARE_ANNEX =
      Pattern.compile("[\\[{]*(?<label>" + bothCases(ANNEXES) + ")[.:\\]}]*(?:\\n.*)?");

  private static final Pattern TITLE =
      Pattern.compile("[.:\\]})\\t\\n–—-].*| [^\\p{Ll}](?:.*[^.;,])?", Pattern.DOTALL);

  private static String bothCases(String words) {
    return words + "|" + words.toUpperCase(Locale.ROOT);
  }

  /**
   * The heading that {@code text} begins with, or null.
   *
   * @param text a trimmed text with plain blanks
   */
  static @Nullable HeadingWords read(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    Matcher bare = BARE_ANNEX.matcher(text);
    if (bare.matches()) {
      return new HeadingWords(Rank.ANNEX, bare.group("label"));
    }
    Matcher numbered = NUMBERED.matcher(text);
    if (!numbered.matches()) {
      return null;
    }
    String rest = numbered.group("rest");
    if (!rest.isEmpty() && !TITLE.matcher(rest).matches()) {
      return null;
    }
    String label = numbered.group("label").replaceAll("\\s+", " ");
    return new HeadingWords(rank(label), label);
  }

  private static Rank rank(String label) {
    if (label.matches("(?i:" + ARTICLES + ")\\b.*")) {
      return Rank.ARTICLE;
    }
    return label.matches("(?i:" + ANNEXES + ")\\b.*") ? Rank.ANNEX : Rank.DIVISION;
  }
}
