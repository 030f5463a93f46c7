package org.clausewise.report.amendment;

import org.clausewise.report.amendment.WordEdit.Place;
import org.clausewise.report.amendment.WordEdit.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Finds words in a paragraph by which a place of it can be said, and steps over its words.
 *
 * <p>The idea: the fewest neighbouring words that stand there once; where a few do not do, the word
 * beside the place and which of several it is. Cost: the paragraph is searched once per word tried.
 */
final class WordPlaces {

  /** More neighbours are harder to find than a count of occurrences. */
  static final int NEIGHBOURS = 4;

  private static final int END_WORDS = 4;

  private final ToldText text;
  private final Words words;

  /** For the paragraph of that text, whose words these are. */
  WordPlaces(ToldText text, Words words) {
    this.text = text;
    this.words = words;
  }

  /** A long stretch by its ends; null where these are not found for sure. */
  @Nullable Stretch stretch(int start, int end, @Nullable String with) {
    int from = start;
    for (int i = 0;
        i < END_WORDS || (i < 2 * END_WORDS && words.count(text.of(start, from)) > 1);
        i++) {
      from = stepRight(from);
    }
    int to = end;
    for (int i = 0; i < END_WORDS; i++) {
      to = stepLeft(to);
    }
    if (to <= from) {
      return null;
    }
    String first = text.of(start, from);
    String last = text.of(to, end);
    boolean isFound =
        words.count(first) == 1 && words.next(last, text.start(from)) == text.start(to);
    return isFound && isPlain(first) && isPlain(last) ? new Stretch(first, last, with) : null;
  }

  /** Words that end there, found by themselves or counted. */
  Place left(int end) {
    int start = end;
    for (int i = 0; i < NEIGHBOURS && stepLeft(start) < start; i++) {
      start = stepLeft(start);
      String found = text.of(start, end);
      if (hasWord(found) && words.count(found) == 1) {
        return new Place(found, 0);
      }
    }
    return counted(stepLeft(end), end);
  }

  /** Words that begin there, found by themselves or counted. */
  Place right(int start) {
    int end = start;
    for (int i = 0; i < NEIGHBOURS && stepRight(end) > end; i++) {
      end = stepRight(end);
      String found = text.of(start, end);
      if (hasWord(found) && words.count(found) == 1) {
        return new Place(found, 0);
      }
    }
    return counted(start, stepRight(start));
  }

  Place counted(int start, int end) {
    String found = text.of(start, end);
    return new Place(found, words.count(found) == 1 ? 0 : words.ordinal(found, text.start(start)));
  }

  static boolean hasWord(String found) {
    return found.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  boolean isSpace(int offset) {
    return text.of(offset, offset + 1).equals(" ");
  }

  int stepLeft(int from) {
    int at = from;
    while (at > 0 && isSpace(at - 1)) {
      at--;
    }
    do {
      at = Math.max(0, at - 1);
    } while (!words.isCut(text.start(at)));
    return at;
  }

  int stepRight(int from) {
    int at = from;
    while (at < text.length() && isSpace(at)) {
      at++;
    }
    do {
      at = Math.min(text.length(), at + 1);
    } while (!words.isCut(text.start(at)));
    return at;
  }

  /** Whether nothing but words is to be quoted: no space at either end. */
  static boolean isPlain(String quoted) {
    return !quoted.isEmpty() && !quoted.startsWith(" ") && !quoted.endsWith(" ");
  }
}
