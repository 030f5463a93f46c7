package org.clausewise.report;

import java.util.Locale;

/** Characters that steer what shows a text instead of being shown. */
public final class Controls {

  private Controls() {}

  /**
   * The text with control characters, those that are none (U+FFFF), and those that turn the
   * direction of writing, made visible ({@code <U+202E>}): a draft or a file name must not steer
   * the reader's terminal, page or document.
   */
  public static String visible(String text) {
    if (text.codePoints().noneMatch(Controls::steers)) {
      return text;
    }
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (steers(c)) {
                escaped.append(String.format(Locale.ROOT, "<U+%04X>", c));
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  /**
   * Whether a character steers what shows it: a control character, a line or paragraph separator, a
   * lone surrogate, one that turns the direction of writing, or none at all.
   */
  public static boolean steers(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || (c & 0xFFFE) == 0xFFFE;
  }
}
