package org.clausewise.classify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks that say nothing where they stand.
 *
 * <p>At the end of a clause any mark, and an "and" behind it that leads on to the last of a list:
 * both follow from the place of the clause. An "or" does not, for it says that one is enough.
 * Inside a sentence a comma before "and", "or" or "but", and commas around a phrase that is put in,
 * such as <i>inter alia</i>. Any other comma may say who is meant ({@code States(,) which have
 * not}), and is none of these. Cost: linear in the words given.
 */
final class Punctuation {

  private static final Pattern END = Pattern.compile("\\s*[.,;:]*(?:(?<=[.,;:])\\s+and)?\\s*\\z");

  private static final String PUT_IN =
      "in th(?:is|at) (?:regard|respect|context|connection)|to th(?:is|at) end|inter alia|as appropriate|where appropriate|when appropriate|if appropriate|as applicable"
          + "|where applicable|in particular|for example|in turn|however|therefore|moreover"
          + "|furthermore|thus|respectively|accordingly|as necessary|as relevant|where relevant";

  private static final Pattern NO_MATTER =
      Pattern.compile("(?i),(?=\\s(?:" + PUT_IN + ")\\b)|(?<=\\b(?:" + PUT_IN + ")),");

  private Punctuation() {}

  /** Whether two ends of clauses are the same but for the mark. */
  static boolean isSameButForEnd(String one, String other) {
    return bare(one).equals(bare(other));
  }

  private static String bare(String end) {
    return END.matcher(end).replaceFirst("");
  }

  /** A stretch of a text without the commas that are no matter where they stand. */
  static String withoutCommas(String text, int start, int end) {
    Matcher comma = NO_MATTER.matcher(text).region(start, end).useTransparentBounds(true);
    StringBuilder without = new StringBuilder();
    int at = start;
    while (comma.find()) {
      without.append(text, at, comma.start());
      at = comma.end();
    }
    return without.append(text, at, end).toString();
  }
}
