package org.clausewise.report.text;

import java.lang.Character.UnicodeScript;

/** What a terminal does with characters: it gives some of them no column, and others two. */
final class TextWidth {

  private TextWidth() {}

  /**
   * How many columns {@code text} takes: two for East Asian wide characters and pictographs, none
   * for combining marks and invisible ones (Unicode Standard Annex 11, by script and not by table).
   */
  static int columns(String text) {
    return text.codePoints().map(TextWidth::columns).sum();
  }

  private static int columns(int c) {
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
