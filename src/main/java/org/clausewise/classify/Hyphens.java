package org.clausewise.classify;

import java.util.regex.Pattern;

/**
 * Compounds with a hyphen, with a space, or written as one word. A space against one word is
 * another matter ({@code may be}, {@code maybe}), and so is the prefix re-, which makes other words
 * ({@code re-sign}, {@code resign}). Between figures a hyphen counts.
 */
final class Hyphens {

  private static final Pattern IN_WORD = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");
  private static final Pattern RE = Pattern.compile("(?i)\\bre-\\p{L}");

  private Hyphens() {}

  /** Whether the texts are the same but for hyphens inside words. */
  static boolean areSame(String one, String other) {
    if (RE.matcher(one).find() || RE.matcher(other).find()) {
      return false;
    }
    return without(one, " ").equals(without(other, " "))
        || without(one, "").equals(without(other, ""));
  }

  private static String without(String text, String instead) {
    return IN_WORD.matcher(text).replaceAll(instead);
  }
}
