package org.clausewise.report.amendment;

import java.util.List;
import java.util.Locale;

/**
 * Words between quotation marks that are not in them, so that a quotation within a quotation can be
 * told from it; and without characters that can't be seen, or that steer what shows them.
 */
final class Quotation {

  private static final List<String> MARKS = List.of("“”", "«»", "⟪⟫");

  private Quotation() {}

  /** The words in quotation marks. */
  static String of(String words) {
    return marked(visible(words));
  }

  /** The same where the words could be taken for others: every space but the common one by code. */
  static String spelled(String words) {
    StringBuilder spelled = new StringBuilder();
    words
        .codePoints()
        .forEach(c -> spelled.append(c != ' ' && isSpace(c) ? code(c) : Character.toString(c)));
    return of(spelled.toString());
  }

  /** The words with every space as the common one, to tell whether others look the same. */
  static String look(String words) {
    StringBuilder look = new StringBuilder();
    words.codePoints().forEach(c -> look.appendCodePoint(isSpace(c) ? ' ' : c));
    return look.toString();
  }

  private static boolean isSpace(int c) {
    return Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static String marked(String words) {
    for (String marks : MARKS) {
      if (words.indexOf(marks.charAt(0)) < 0 && words.indexOf(marks.charAt(1)) < 0) {
        return marks.charAt(0) + words + marks.charAt(1);
      }
    }
    String last = MARKS.get(MARKS.size() - 1);
    return last.charAt(0) + words.replace("⟪", code('⟪')).replace("⟫", code('⟫')) + last.charAt(1);
  }

  private static String visible(String words) {
    StringBuilder visible = new StringBuilder();
    words.codePoints().forEach(c -> visible.append(isUnseen(c) ? code(c) : Character.toString(c)));
    return visible.toString();
  }

  private static String code(int c) {
    return String.format(Locale.ROOT, "{U+%04X}", c);
  }

  private static boolean isUnseen(int c) {
    boolean joins =
        c == 0x200C || c == 0x200D; // letters of Persian and Hindi are written with them
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          true;
      case Character.FORMAT -> !joins;
      default -> false;
    };
  }
}
