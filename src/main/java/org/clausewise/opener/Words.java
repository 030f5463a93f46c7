package org.clausewise.opener;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a wording as the tables of openers write them: small letters, no marks on Arabic
 * ones, a Chinese character each. What stands between two words is looked at in the wording itself.
 *
 * <p>Cost: one pass. Simpler than the tokens of a comparison on purpose: it never needs ICU.
 */
final class Words {

  /** No Chinese character comes before: the start of the radicals in Unicode. */
  private static final int FIRST_HAN = 0x2E80;

  private final String text;
  private final List<Span> spans = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  /** Reads no more than {@code limit} words. */
  Words(String text, int limit) {
    this.text = text;
    int at = 0;
    while (at < text.length() && spans.size() < limit) {
      int end = wordEnd(at);
      if (end > at) {
        spans.add(new Span(at, end));
        words.add(fold(text.substring(at, end)));
      }
      at = Math.max(end, at + Character.charCount(text.codePointAt(at)));
    }
  }

  int size() {
    return spans.size();
  }

  /** The word as tables write it. */
  String word(int index) {
    return words.get(index);
  }

  Span span(int index) {
    return spans.get(index);
  }

  /** What stands before the word, back to the one before it. */
  String gap(int index) {
    int from = index == 0 ? 0 : spans.get(index - 1).end();
    return text.substring(from, spans.get(index).start());
  }

  /** Whether the word begins with a capital or a figure. */
  boolean isProper(int index) {
    return Character.isUpperCase(text.codePointAt(spans.get(index).start())) || isFigure(index);
  }

  /** Whether the word begins with a figure. */
  boolean isFigure(int index) {
    return Character.isDigit(text.codePointAt(spans.get(index).start()));
  }

  /** Whether {@code phrase} stands at {@code index} with nothing but spaces within. */
  boolean stands(List<String> phrase, int index) {
    if (index + phrase.size() > size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!phrase.get(i).equals(word(index + i)) || (i > 0 && !gap(index + i).isBlank())) {
        return false;
      }
    }
    return true;
  }

  /** A phrase of a table as words. */
  static List<String> of(String phrase) {
    Words read = new Words(phrase, Integer.MAX_VALUE);
    return List.copyOf(read.words);
  }

  private int wordEnd(int start) {
    int at = start;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      boolean joins = at > start && isJoiner(codePoint) && isLetterAt(at + 1);
      if (!joins && !isWord(codePoint)) {
        return at;
      }
      if (isHan(codePoint)) {
        return at == start ? at + Character.charCount(codePoint) : at;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }

  private boolean isLetterAt(int at) {
    return at < text.length() && Character.isLetter(text.codePointAt(at));
  }

  private static boolean isJoiner(int codePoint) {
    return codePoint == '-' || codePoint == '\u2010' || codePoint == '\u2011';
  }

  private static boolean isWord(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetterOrDigit(codePoint)
        || type == Character.NON_SPACING_MARK
        || type == Character.FORMAT;
  }

  private static boolean isHan(int codePoint) {
    return codePoint >= FIRST_HAN
        && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }

  private static String fold(String word) {
    StringBuilder folded = new StringBuilder();
    word.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT && !isArabicMark(c))
        .map(c -> isJoiner(c) ? '-' : c)
        .forEach(folded::appendCodePoint);
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /** Vowels, shadda, tanwin and the stretching stroke, which writers set or not. */
  private static boolean isArabicMark(int codePoint) {
    return (codePoint >= 0x064B && codePoint <= 0x0652) || codePoint == 0x0640;
  }
}
