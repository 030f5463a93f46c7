package org.clausewise.classify;

import java.util.Arrays;

/** Words as findings quote them: in quotation marks, long ones shortened. */
final class ShortQuote {

  /** More than a line of a report should give to one change. */
  private static final int MOST_WORDS = 8;

  private ShortQuote() {}

  static String of(String text) {
    return "“" + bare(text) + "”";
  }

  static String bare(String text) {
    String[] words = text.strip().split("[\\s\\p{Z}]+");
    if (words.length <= MOST_WORDS) {
      return String.join(" ", words);
    }
    return String.join(" ", Arrays.copyOf(words, MOST_WORDS - 2)) + " … " + words[words.length - 1];
  }
}
