package org.clausewise.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.clausewise.model.Atom;
import org.clausewise.text.Token.Kind;

/**
 * Cuts a text into tokens.
 *
 * <p>The idea: a word runs over letters, digits and combining marks, and over a joiner where what
 * stands on both sides makes it part of a whole symbol ({@code A/67/65/Corr.1-E/2012/48}, {@code
 * seventy-second}, {@code Women's}, {@code 1,000.50}, {@code (a)}). Every other visible code point
 * is a token of its own, with the combining marks on it. Cost: one pass. Handled badly: scripts
 * written without spaces, where every code point counts as a word; a full stop without a space
 * before a small letter, which looks like a host name.
 */
public final class Tokenizer {

  private static final int PARAGRAPH_SEPARATOR = 0x2029;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int FIRST_UNSPACED_SCRIPT = 0x0E00;
  private static final int LONGEST_ENUMERATOR = 4;

  private Tokenizer() {}

  /** The tokens of {@code text}, ascending. */
  public static List<Token> tokenize(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (isSpace(codePoint)) {
        at += Character.charCount(codePoint);
        continue;
      }
      Token token = tokenAt(text, at, codePoint);
      tokens.add(token);
      at = token.end();
    }
    return tokens;
  }

  /** Whether the code point is white space, no-break spaces and tabs included. */
  public static boolean isSpace(int codePoint) {
    return codePoint != PARAGRAPH_SEPARATOR
        && (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint));
  }

  private static Token tokenAt(String text, int at, int codePoint) {
    if (codePoint == Atom.CHARACTER) {
      return new Token(at, at + 1, Kind.ATOM);
    }
    if (codePoint == PARAGRAPH_SEPARATOR) {
      return new Token(at, at + 1, Kind.PUNCTUATION);
    }
    if (isUnspaced(codePoint)) {
      return new Token(at, clusterEnd(text, at), Kind.WORD);
    }
    if (Character.isLetterOrDigit(codePoint)) {
      return new Token(at, wordEnd(text, at), Kind.WORD);
    }
    if (Character.getType(codePoint) == Character.OTHER_NUMBER) {
      return new Token(at, superscriptEnd(text, at), Kind.PUNCTUATION);
    }
    int enumeratorEnd = codePoint == '(' ? enumeratorEnd(text, at) : -1;
    return enumeratorEnd > 0
        ? new Token(at, enumeratorEnd, Kind.WORD)
        : new Token(at, clusterEnd(text, at), Kind.PUNCTUATION);
  }

  /** One code point with everything that combines with it. */
  private static int clusterEnd(String text, int at) {
    int end = at + Character.charCount(text.codePointAt(at));
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      boolean joined = text.codePointBefore(end) == ZERO_WIDTH_JOINER && !isSpace(codePoint);
      if (!joined && !combines(codePoint)) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }

  /** A typed note mark of several superscript digits is one mark. */
  private static int superscriptEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && Character.getType(text.codePointAt(end)) == Character.OTHER_NUMBER) {
      end = clusterEnd(text, end);
    }
    return end;
  }

  private static int wordEnd(String text, int start) {
    int segment = start;
    int end = start;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      if (joins(text, segment, end)) {
        segment = end + 1;
      } else if (!isWordPart(codePoint)) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }

  private static boolean joins(String text, int segment, int at) {
    if (at == segment || at + 1 >= text.length()) {
      return false;
    }
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at + 1);
    return switch (text.charAt(at)) {
      case '/', '-', '\u2010', '\u2011' -> isWordPart(before) && isWordStart(after);
      case '\'', '\u2019' -> Character.isLetter(before) && Character.isLetter(after);
      case '.' -> stopJoins(text, segment, at, before, after);
      case ',' -> Character.isDigit(before) && threeDigitsFrom(text, at + 1);
      default -> false;
    };
  }

  /** {@code 12.5}, {@code Corr.1}, {@code L.17}, {@code un.org}; not {@code development.12}. */
  private static boolean stopJoins(String text, int segment, int at, int before, int after) {
    if (Character.isDigit(after)) {
      return Character.isDigit(before) || Character.isUpperCase(text.codePointAt(segment));
    }
    boolean initial = at - segment == 1 && Character.isLetter(after);
    return Character.isLetter(before) && (initial || Character.isLowerCase(after));
  }

  private static boolean threeDigitsFrom(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end - at == 3;
  }

  /** The end of {@code (a)}, {@code (iv)}, {@code (12)} that begins at {@code at}, or -1. */
  private static int enumeratorEnd(String text, int at) {
    if (at > 0 && isWordPart(text.codePointBefore(at))) {
      return -1;
    }
    int close = text.indexOf(')', at);
    int length = close - at - 1;
    if (close < 0 || length < 1 || length > LONGEST_ENUMERATOR) {
      return -1;
    }
    return isEnumerator(text, at + 1, close) ? close + 1 : -1;
  }

  private static boolean isEnumerator(String text, int start, int end) {
    boolean digits = end - start <= 3;
    boolean roman = true;
    boolean repeated = Character.isLetter(text.charAt(start)) && end - start <= 2;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      digits &= Character.isDigit(c);
      roman &= "ivxIVX".indexOf(c) >= 0;
      repeated &= c == text.charAt(start);
    }
    return digits || roman || repeated;
  }

  private static boolean isWordStart(int codePoint) {
    return Character.isLetterOrDigit(codePoint) && !isUnspaced(codePoint);
  }

  private static boolean isWordPart(int codePoint) {
    return isWordStart(codePoint) || codePoint == '_' || combines(codePoint);
  }

  private static boolean combines(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  private static boolean isUnspaced(int codePoint) {
    if (codePoint < FIRST_UNSPACED_SCRIPT || !Character.isLetter(codePoint)) {
      return false;
    }
    return switch (UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
      default -> false;
    };
  }
}
