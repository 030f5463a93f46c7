package org.clausewise.report.workbook;

/**
 * Counts the lines that a text takes when it is broken between words, and within those that are
 * wider than a line. Widths are in thousandths of the font's size.
 */
final class WrappedLines {

  private static final int NARROW = 280;
  private static final int SLIM = 500;
  private static final int COMMON = 556;
  private static final int CAPITAL = 705;
  private static final int WIDE = 880;
  private static final int SQUARE = 1000;

  private static final String NARROW_ONES = "ijl|'.,:;! ftI[]()/\\-r\u00A0’‘“”";
  private static final String SLIM_ONES = "ckszvxyJ";
  private static final String WIDE_ONES = "mwMW@%—…→";

  private final int width;
  private int lines = 1;
  private int line;
  private int word;

  /** For lines of this width. */
  WrappedLines(int width) {
    this.width = width;
  }

  void add(String text) {
    text.codePoints().forEach(this::add);
  }

  int count() {
    return lines;
  }

  private void add(int c) {
    if (c == '\n') {
      lines++;
      line = 0;
      word = 0;
      return;
    }
    int advance = width(c);
    line += advance;
    word = breaksBehind(c) ? 0 : word + advance;
    boolean isSpace = Character.isWhitespace(c); // one that doesn't fit hangs over the end
    if (line > width && !isSpace) {
      lines++;
      line = word < width ? Math.max(word, breaksBehind(c) ? advance : 0) : advance;
      word = Math.min(word, line);
    }
  }

  private static boolean breaksBehind(int c) {
    return Character.isWhitespace(c) || c == '-' || isSquare(c);
  }

  private static int width(int c) {
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return 0;
    }
    if (isSquare(c)) {
      return SQUARE;
    }
    if (NARROW_ONES.indexOf(c) >= 0) {
      return NARROW;
    }
    if (SLIM_ONES.indexOf(c) >= 0) {
      return SLIM;
    }
    if (WIDE_ONES.indexOf(c) >= 0) {
      return WIDE;
    }
    return Character.isUpperCase(c) ? CAPITAL : COMMON;
  }

  /** Characters of Chinese, and their full-width signs. */
  private static boolean isSquare(int c) {
    return c == '\u2003' || (c >= 0x2E80 && c <= 0xFFEF && !isArabicForm(c)) || c > 0xFFFF;
  }

  private static boolean isArabicForm(int c) {
    return c >= 0xFB50 && c <= 0xFEFF;
  }
}
