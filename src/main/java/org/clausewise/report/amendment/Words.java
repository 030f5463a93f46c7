package org.clausewise.report.amendment;

import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a text may be cut without cutting a word, and where words stand in it.
 *
 * <p>The idea: no cut between two letters or figures, before a mark of a letter, or within braces.
 * Scripts that don't part words by spaces may be cut between any two letters. Cost: linear in the
 * text for each question.
 */
final class Words {

  private static final Pattern BRACES = Pattern.compile("\\{\\{|}}|\\{[^{}]*}");
  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private final String text;
  private final BitSet inside = new BitSet();

  Words(String text) {
    this.text = text;
    for (int i = 1; i < text.length(); i++) {
      inside.set(i, isInsideWord(i));
    }
    Matcher braces = BRACES.matcher(text);
    while (braces.find()) {
      inside.set(braces.start() + 1, braces.end());
    }
  }

  private boolean isInsideWord(int i) {
    int before = text.codePointBefore(i);
    int after = text.codePointAt(i);
    boolean cutsPair = Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
    return cutsPair || isMark(after) || (isOfWord(before) && isOfWord(after));
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || c == 0x200C
        || c == 0x200D;
  }

  private static boolean isOfWord(int c) {
    return (Character.isLetterOrDigit(c) || isMark(c)) && !UNSPACED.contains(UnicodeScript.of(c));
  }

  /** Whether the text may be cut before this offset. */
  boolean isCut(int offset) {
    return !inside.get(offset);
  }

  /** How often the words stand in the text, whole. */
  int count(String words) {
    int count = 0;
    for (int at = next(words, 0); at >= 0; at = next(words, at + 1)) {
      count++;
    }
    return count;
  }

  /** Which occurrence of the words begins there, counted from 1. */
  int ordinal(String words, int start) {
    int ordinal = 1;
    for (int at = next(words, 0); at >= 0 && at < start; at = next(words, at + 1)) {
      ordinal++;
    }
    return ordinal;
  }

  /** Where the words stand next, whole, from that offset; -1 for nowhere. */
  int next(String words, int from) {
    int at = text.indexOf(words, from);
    while (at >= 0 && !(isCut(at) && isCut(at + words.length()))) {
      at = text.indexOf(words, at + 1);
    }
    return at;
  }
}
