package org.clausewise.text;

import com.ibm.icu.lang.UCharacter;
import org.clausewise.model.Atom;

/** Full case folding of Unicode, by ICU where the letters are beyond Latin-1. */
final class CaseFolding {

  private static final int SHARP_S = 0xDF;
  private static final int MICRO = 0xB5;
  private static final int LATIN_1_END = 0x100;

  private CaseFolding() {}

  /** The folded form of one code point, which may be several characters. */
  static String fold(int codePoint) {
    if (codePoint < LATIN_1_END && codePoint != SHARP_S && codePoint != MICRO) {
      return Character.toString(Character.toLowerCase(codePoint));
    }
    return mayHaveCase(codePoint)
        ? UCharacter.foldCase(Character.toString(codePoint), true)
        : Character.toString(codePoint);
  }

  private static boolean mayHaveCase(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.LETTER_NUMBER,
          Character.OTHER_SYMBOL,
          Character.NON_SPACING_MARK ->
          codePoint != Atom.CHARACTER;
      default -> false;
    };
  }
}
