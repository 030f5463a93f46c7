package org.clausewise.report;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/** What a terminal does with characters: obey some, and give others no column or two. */
public final class Terminal {

  private Terminal() {}

  /**
   * The text with control characters, and those that turn the direction of writing, made visible
   * ({@code <U+202E>}): a draft or a file name must not steer the reader's terminal.
   */
  public static String escape(String text) {
    if (text.codePoints().noneMatch(Terminal::isObeyed)) {
      return text;
    }
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (isObeyed(c)) {
                escaped.append(String.format(Locale.ROOT, "<U+%04X>", c));
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  private static boolean isObeyed(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /**
   * How many columns {@code text} takes: two for East Asian wide characters and pictographs, none
   * for combining marks and invisible ones (Unicode Standard Annex 11, by script and not by table).
   */
  static int width(String text) {
    return text.codePoints().map(Terminal::width).sum();
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  private static boolean isWide(int c) {
    if (c < 0x1100 || (c >= 0xFF61 && c <= 0xFFDC)) {
      return false;
    }
    boolean isFullWidthForm = (c >= 0xFF01 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6);
    boolean isCjkPunctuation = c >= 0x3000 && c <= 0x303E;
    boolean isPictograph = c >= 0x1F300 && c <= 0x1FAFF;
    return isFullWidthForm || isCjkPunctuation || isPictograph || isOfWideScript(c);
  }

  private static boolean isOfWideScript(int c) {
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
      default -> false;
    };
  }
}
