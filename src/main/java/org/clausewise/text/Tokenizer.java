package org.clausewise.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.clausewise.model.Atom;
import org.clausewise.text.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into tokens.
 *
 * <p>The idea: a word runs over letters, digits and combining marks, and over a joiner where what
 * stands on both sides makes it part of a whole symbol ({@code A/67/65/Corr.1-E/2012/48}, {@code
 * seventy-second}, {@code Women's}, {@code 1,000.50}, {@code US$5}, {@code (a)}). Every other
 * visible code point is a token of its own, with the combining marks on it. Scripts written without
 * spaces are cut by {@link UnspacedWords}, and no token parts a grapheme cluster. Cost: one pass,
 * and that of ICU where a text needs it. Handled badly: a full stop without a space before a small
 * letter, which looks like a host name; scripts without spaces that ICU has no dictionary for, such
 * as Javanese, where a whole stretch is a word.
 */
public final class Tokenizer {

  private static final int PARAGRAPH_SEPARATOR = 0x2029;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int LONGEST_ENUMERATOR = 4;
  private static final char GERESH = '\u05F3';
  private static final char GERSHAYIM = '\u05F4';
  private static final char ARABIC_DECIMAL = '\u066B';
  private static final char ARABIC_THOUSANDS = '\u066C';

  private final String text;

  /** Made when it is first needed, for it loads ICU. */
  private @Nullable UnspacedWords unspacedWords;

  private Tokenizer(String text) {
    this.text = text;
  }

  /** The tokens of {@code text}, ascending; none begins or ends inside a grapheme cluster. */
  public static List<Token> tokenize(String text) {
    return GraphemeClusters.whole(text, new Tokenizer(text).tokens());
  }

  private List<Token> tokens() {
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (isSpace(codePoint)) {
        at += Character.charCount(codePoint);
        continue;
      }
      Token token = tokenAt(at, codePoint);
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

  /** Whether the code point is a letter of a script that is written without spaces. */
  public static boolean isUnspaced(int codePoint) {
    return UnspacedWords.isLetter(codePoint);
  }

  private Token tokenAt(int at, int codePoint) {
    if (codePoint == Atom.CHARACTER) {
      return new Token(at, at + 1, Kind.ATOM);
    }
    if (codePoint == PARAGRAPH_SEPARATOR) {
      return new Token(at, at + 1, Kind.PUNCTUATION);
    }
    if (UnspacedWords.isLetter(codePoint)) {
      return new Token(at, unspacedWords().wordEnd(at), Kind.WORD);
    }
    if (Character.isLetterOrDigit(codePoint)) {
      return new Token(at, symbolEnd(at, at), Kind.WORD);
    }
    if (SymbolEnds.beginsAmount(text, at)) {
      return new Token(at, symbolEnd(at, at + 1), Kind.WORD);
    }
    if (Character.getType(codePoint) == Character.OTHER_NUMBER) {
      return new Token(at, superscriptEnd(text, at), Kind.PUNCTUATION);
    }
    int enumeratorEnd = codePoint == '(' ? enumeratorEnd(text, at) : -1;
    return enumeratorEnd > 0
        ? new Token(at, enumeratorEnd, Kind.WORD)
        : new Token(at, clusterEnd(text, at), Kind.PUNCTUATION);
  }

  private int symbolEnd(int start, int word) {
    return SymbolEnds.of(text, start, wordEnd(text, word));
  }

  private UnspacedWords unspacedWords() {
    if (unspacedWords == null) {
      unspacedWords = new UnspacedWords(text);
    }
    return unspacedWords;
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
    char joiner = text.charAt(at);
    return switch (joiner) {
      case '/', '-', '@', '\u2010', '\u2011' -> isWordPart(before) && isWordStart(after);
      case '\'', '\u2019', GERESH, GERSHAYIM ->
          Character.isLetter(before) && Character.isLetter(after);
      case '"' -> isHebrew(before) && isHebrew(after);
      case ARABIC_DECIMAL, ARABIC_THOUSANDS ->
          Character.isDigit(before) && Character.isDigit(after);
      case '\u00B0' -> Character.isDigit(before) && Character.isLetter(after);
      case '.' -> stopJoins(text, segment, at, before, after);
      case ',' -> Character.isDigit(before) && threeDigitsFrom(text, at + 1);
      default ->
          SymbolEnds.isCurrency(joiner) && Character.isLetter(before) && Character.isDigit(after);
    };
  }

  /** In Hebrew a straight quotation mark does for the gershayim of an abbreviation. */
  private static boolean isHebrew(int codePoint) {
    return Character.isLetter(codePoint) && UnicodeScript.of(codePoint) == UnicodeScript.HEBREW;
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
    return Character.isLetterOrDigit(codePoint) && !UnspacedWords.isLetter(codePoint);
  }

  private static boolean isWordPart(int codePoint) {
    return isWordStart(codePoint) || codePoint == '_' || combines(codePoint);
  }

  /** Whether the code point is a mark on the one before it, or joins it with the next. */
  static boolean combines(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }
}
