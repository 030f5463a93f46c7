package org.clausewise.clause;

/** The pieces of pattern that several recognisers share; white space is plain blanks by then. */
final class Patterns {

  /** What keeps a number in its place when text is squeezed in: 5 bis, 5 ter, 5 alt 2. */
  static final String SUFFIX =
      "(?: ?(?:bis|ter|quat(?:er)?|quinquies|sexies|septies|octies|novies|decies|alt)"
          + "(?:[. ]?\\d{1,2})?\\b)";

  /** Roman numerals to 89; c, d and m are left out, for they are far more often letters. */
  static final String LOWER_ROMAN = "(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})";

  static final String UPPER_ROMAN = "(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})";

  /** Chinese numerals to 99. */
  static final String HAN_NUMBER = "[一二三四五六七八九十]{1,3}";

  /** The letters with which Arabic texts count, in their order (abjad). */
  static final String ARABIC_LETTERS = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";

  /** One of them; he is often written with a line or an invisible joiner, to keep its shape. */
  static final String ARABIC_LETTER = "[" + ARABIC_LETTERS + "][ـ\u200D]?";

  private Patterns() {}

  /** The text with the figures of any script as 0 to 9, and wide parentheses as narrow ones. */
  static String plainFigures(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      int digit = Character.digit(c, 10);
      if (digit >= 0) {
        out.setCharAt(i, (char) ('0' + digit));
      } else if (c == '（' || c == '）') {
        out.setCharAt(i, c == '（' ? '(' : ')');
      }
    }
    return out.toString();
  }

  /** The text with every kind of blank but tab and line break as a space; offsets stay the same. */
  static String plainBlanks(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      if (Character.getType(out.charAt(i)) == Character.SPACE_SEPARATOR) {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }
}
