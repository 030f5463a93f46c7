package org.clausewise.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shortens text that both drafts have to a few words. Texts without spaces are cut by characters.
 */
public final class Excerpt {

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final String DOTS = "…";

  /** Longer stretches without a space are cut: they are no words of a script that has spaces. */
  private static final int LONGEST_WORD = 40;

  private Excerpt() {}

  /** The first {@code words} words, with dots where more follow, without spaces at either end. */
  public static String start(String text, int words) {
    String stripped = text.strip();
    int end = startEnd(stripped, words);
    return end == stripped.length() ? stripped : stripped.substring(0, end) + DOTS;
  }

  /**
   * The first {@code before} and the last {@code after} words with dots between, or the whole text
   * where that is hardly longer. Spaces at the ends stay.
   */
  public static String ends(String text, int before, int after) {
    int end = before == 0 ? 0 : startEnd(text, before);
    int start = after == 0 ? text.length() : endStart(text, after);
    boolean savesLittle = start - end < 12;
    if (savesLittle) {
      return text;
    }
    return text.substring(0, end)
        + (before == 0 ? "" : " ")
        + DOTS
        + (after == 0 ? "" : " ")
        + text.substring(start);
  }

  private static int startEnd(String text, int words) {
    Matcher word = WORD.matcher(text);
    int end = 0;
    for (int i = 0; i < words && word.find(); i++) {
      if (word.end() - word.start() > LONGEST_WORD) {
        return safe(text, word.start() + LONGEST_WORD / 2);
      }
      end = word.end();
    }
    return word.find() ? end : text.length();
  }

  private static int endStart(String text, int words) {
    int start = text.length();
    int found = 0;
    while (found < words && start > 0) {
      int end = start;
      while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      int begin = end;
      while (begin > 0 && !Character.isWhitespace(text.charAt(begin - 1))) {
        begin--;
      }
      if (end - begin > LONGEST_WORD) {
        return safe(text, end - LONGEST_WORD / 2);
      }
      start = begin;
      found++;
    }
    return start;
  }

  /** The offset, or the one before it where it would cut a surrogate pair. */
  private static int safe(String text, int offset) {
    return Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
  }
}
