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

  private Patterns() {}

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
