package org.clausewise.text;

import java.util.Set;
import org.clausewise.model.Atom;
import org.clausewise.model.DifferenceKind;

/**
 * Brings texts that differ only in certain kinds to one form, so that two of them are equal under
 * these kinds if their folded forms are equal.
 *
 * <p>The idea: letters are folded one by one. Between them stand runs of spaces and of marks that
 * are no matter; of a run that holds a space and stands between two words one space is left, of any
 * other nothing. So {@code word , word} is {@code word, word}, but {@code a part} never {@code
 * apart}. Cost: one pass. What is kept although punctuation is no matter: quotation marks, which
 * say that somebody else says so, and apostrophes; brackets, which in a negotiated text say that
 * something is not agreed; symbols such as the solidus and the percent sign; the last of the marks
 * between two figures, for {@code 5, 10} are two and {@code 5 – 10} may be six, and what makes a
 * sign or a decimal of one. Handled badly: a hyphen that became a space, which is a difference
 * whatever is no matter.
 */
public final class Folding {

  private static final String SINGLE_QUOTES = "'\u2018\u2019\u201A\u201B\u02BC\u2039\u203A\uFF07";
  private static final String DOUBLE_QUOTES =
      "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02\u301D\u301E\u301F";

  /** Of the punctuation of Unicode, what says something by itself. */
  private static final String SYMBOLS =
      "/\\%\u2030\u2031\u066A&@#*\u00A7\u00B6\u2020\u2021\u2022\u2032\u2033\u2034\u00B7\u05F3\u05F4"
          + "\uFF0F\uFF05\uFF06\uFF20\uFF03\uFF0A";

  private static final int MINUS = 0x2212;

  private final boolean ofCase;
  private final boolean ofPunctuation;
  private final boolean ofQuotes;
  private final boolean ofSpacing;

  /** A folding of those kinds. */
  public Folding(Set<DifferenceKind> kinds) {
    this.ofCase = kinds.contains(DifferenceKind.CASE);
    this.ofPunctuation = kinds.contains(DifferenceKind.PUNCTUATION);
    this.ofQuotes = kinds.contains(DifferenceKind.QUOTES);
    this.ofSpacing = kinds.contains(DifferenceKind.SPACING);
  }

  /** The folded form of the whole text. */
  public String fold(String text) {
    return fold(text, 0, text.length());
  }

  /**
   * The folded form of a stretch of {@code text}, in view of what stands around it.
   *
   * @param start zero-based UTF-16 offset, inclusive
   * @param end the same, exclusive
   */
  public String fold(String text, int start, int end) {
    StringBuilder folded = new StringBuilder(end - start);
    int at = start;
    while (at < end) {
      int runEnd = runEnd(text, at, end);
      if (runEnd > at) {
        foldRun(text, at, runEnd, folded);
        at = runEnd;
      } else {
        int codePoint = text.codePointAt(at);
        folded.append(folded(codePoint));
        at += Character.charCount(codePoint);
      }
    }
    return folded.toString();
  }

  /** Where the run of spaces and of marks that are no matter ends. */
  private int runEnd(String text, int start, int end) {
    int at = start;
    while (at < end && (isSpace(text.codePointAt(at)) || isDropped(text, at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private void foldRun(String text, int start, int end, StringBuilder into) {
    boolean space = false;
    for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
      int codePoint = text.codePointAt(at);
      space |= isSpace(codePoint);
      if (isSpace(codePoint) && !ofSpacing) {
        into.appendCodePoint(codePoint);
      }
    }
    if (space && ofSpacing && isWordBefore(text, start) && isWordAt(text, end)) {
      into.append(' ');
    }
  }

  /** Whether the code point is a space of whatever width; a tab and a line break are layout. */
  private static boolean isSpace(int codePoint) {
    return Character.getType(codePoint) == Character.SPACE_SEPARATOR;
  }

  private boolean isDropped(String text, int at) {
    int codePoint = text.codePointAt(at);
    return ofPunctuation
        && isMark(codePoint)
        && !isSingleQuote(codePoint)
        && !isDoubleQuote(codePoint)
        && !isPartOfNumber(text, at, codePoint);
  }

  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.DASH_PUNCTUATION, Character.OTHER_PUNCTUATION ->
          SYMBOLS.indexOf(codePoint) < 0;
      default -> codePoint == MINUS;
    };
  }

  /** A mark between figures, though spaces or more marks be there too, a sign, or a decimal. */
  private static boolean isPartOfNumber(String text, int at, int codePoint) {
    int next = at + Character.charCount(codePoint);
    if (isFigureFrom(text, next)) {
      boolean behindWord = at > 0 && Character.isLetterOrDigit(text.codePointBefore(at));
      boolean decimal = codePoint == '.' || codePoint == ',';
      boolean beforeDigit = Character.isDigit(text.codePointAt(Math.min(next, text.length() - 1)));
      return isFigureBefore(text, at)
          || (beforeDigit && (decimal || (isDash(codePoint) && !behindWord)));
    }
    return false;
  }

  private static boolean isFigureFrom(String text, int start) {
    int at = start;
    while (at < text.length() && isSpace(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at < text.length() && isFigure(text.codePointAt(at));
  }

  private static boolean isFigureBefore(String text, int end) {
    int at = end;
    while (at > 0 && (isSpace(text.codePointBefore(at)) || isMark(text.codePointBefore(at)))) {
      at -= Character.charCount(text.codePointBefore(at));
    }
    return at > 0 && isFigure(text.codePointBefore(at));
  }

  /** A digit, or an atom, for it may be a field that shows one. */
  private static boolean isFigure(int codePoint) {
    return Character.isDigit(codePoint) || codePoint == Atom.CHARACTER;
  }

  private String folded(int codePoint) {
    if (ofQuotes && isSingleQuote(codePoint)) {
      return "'";
    }
    if (ofQuotes && isDoubleQuote(codePoint)) {
      return "\"";
    }
    if (ofPunctuation && isDash(codePoint)) {
      return "-";
    }
    return ofCase ? CaseFolding.fold(codePoint) : Character.toString(codePoint);
  }

  private static boolean isSingleQuote(int codePoint) {
    return SINGLE_QUOTES.indexOf(codePoint) >= 0;
  }

  private static boolean isDoubleQuote(int codePoint) {
    return DOUBLE_QUOTES.indexOf(codePoint) >= 0;
  }

  private static boolean isDash(int codePoint) {
    return codePoint == MINUS || Character.getType(codePoint) == Character.DASH_PUNCTUATION;
  }

  private static boolean isWordBefore(String text, int at) {
    return at > 0 && isWord(text.codePointBefore(at));
  }

  private static boolean isWordAt(String text, int at) {
    return at < text.length() && isWord(text.codePointAt(at));
  }

  private static boolean isWord(int codePoint) {
    return (Character.isLetterOrDigit(codePoint) || Tokenizer.combines(codePoint))
        && !UnspacedWords.isLetter(codePoint);
  }
}
