package org.clausewise.text;

import com.ibm.icu.text.BreakIterator;
import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.Locale;

/**
 * The words of a text in scripts that are written without spaces.
 *
 * <p>The idea: a stretch of such letters is cut by the dictionaries of ICU; before that, several
 * Han numerals in a row are taken out as one number ({@code 二〇一五}), which no dictionary knows.
 * Cost: that of ICU over every stretch, once. ICU's data take half a second to load, so nothing
 * here is touched before such a letter is met. Handled badly: names and new words, which the
 * dictionaries cut into shorter ones; the same letters may be cut otherwise in another stretch.
 */
final class UnspacedWords {

  private static final int FIRST = 0x0E00;
  private static final int HAN_ZERO = 0x3007;
  private static final int ZERO_WIDTH_SPACE = 0x200B; // a break that somebody set by hand
  private static final String NUMERALS = "〇零一二三四五六七八九十百千万萬亿億";

  private final String text;
  private final BreakIterator iterator = BreakIterator.getWordInstance(Locale.ROOT);
  private final BitSet ends = new BitSet();
  private int stretchEnd;

  UnspacedWords(String text) {
    this.text = text;
  }

  /** Whether the code point is a letter of a script without spaces. */
  static boolean isLetter(int codePoint) {
    if (codePoint < FIRST) {
      return false;
    }
    return switch (codePoint) {
      case HAN_ZERO, 0x30FC, 0xFF70, 0xFF9E, 0xFF9F -> true; // no letters, or of no script alone
      default -> Character.isLetter(codePoint) && isOfUnspacedScript(codePoint);
    };
  }

  private static boolean isOfUnspacedScript(int codePoint) {
    return switch (UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  /** Where the word ends that begins at {@code at}; words are to be asked for in order. */
  int wordEnd(int at) {
    if (at >= stretchEnd) {
      cutStretch(at);
    }
    return ends.nextSetBit(at + 1);
  }

  private void cutStretch(int start) {
    int from = start;
    int at = start;
    while (at < text.length() && isPart(text.codePointAt(at))) {
      int numberEnd = numberEnd(at);
      if (numberEnd > at + 1) {
        cutByDictionary(from, at);
        ends.set(numberEnd);
        from = numberEnd;
        at = numberEnd;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    cutByDictionary(from, at);
    stretchEnd = at;
  }

  private static boolean isPart(int codePoint) {
    return isLetter(codePoint) || (Tokenizer.combines(codePoint) && codePoint != ZERO_WIDTH_SPACE);
  }

  private int numberEnd(int at) {
    int end = at;
    while (end < text.length() && NUMERALS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private void cutByDictionary(int start, int end) {
    if (start == end) {
      return;
    }
    iterator.setText(text.substring(start, end));
    for (int cut = iterator.next(); cut != BreakIterator.DONE; cut = iterator.next()) {
      ends.set(start + cut);
    }
  }
}
