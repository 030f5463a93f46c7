package org.clausewise.bracket;

import java.util.regex.Pattern;

/**
 * Brackets that surely are none of a negotiation: {@code [sic]}, an omission, a reference number, a
 * report line.
 *
 * <p>When in doubt a bracket is one of the negotiation: {@code [12] per cent} is, {@code
 * statistics.[12]} is not, and neither is a number that begins a paragraph. Cost: the bracket.
 */
public final class EditorialBrackets {

  private static final Pattern WORDS =
      Pattern.compile(
          "(?i:[\\s\\p{Z}]*(?:sic|\\.\\.\\.|…|\\. \\. \\.|signed|signature|emphasis added|"
              + "footnotes? omitted|original: \\p{L}+|"
              + "(?:on the|without) (?:report|recommendation|reference) (?:of|to) .*|"
              + "on the recommendation of .*)[.!]?[\\s\\p{Z}]*)");
  private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(?:\\s*[,–-]\\s*\\d{1,3})*");

  private EditorialBrackets() {}

  /** Whether a pair of that text is no bracket of a negotiation. */
  public static boolean is(String text, BracketPair pair) {
    String content = pair.content(text);
    if (WORDS.matcher(content).matches()) {
      return true;
    }
    return NUMBERS.matcher(content).matches() && isReference(text, pair);
  }

  private static boolean isReference(String text, BracketPair pair) {
    if (pair.open() == 0) {
      return true;
    }
    char before = text.charAt(pair.open() - 1);
    return Character.isLetter(before) || ".,;:”\"’".indexOf(before) >= 0;
  }
}
