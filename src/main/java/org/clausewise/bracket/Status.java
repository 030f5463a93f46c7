package org.clausewise.bracket;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word that tells how far the talks on a text are: {@code [agreed ad ref]}, {@code (pending)}.
 *
 * <p>Only in brackets of its own, or as all of a clause: "agreed" within a sentence is a word like
 * others.
 *
 * @param start where it begins, its brackets included; half-open UTF-16 offsets
 * @param end where it ends
 * @param word the word in its one form: {@code agreed ad ref}
 */
public record Status(int start, int end, String word) {

  private static final String WORDS =
      "provisionally agreed|agreed ad ref(?:\\.|erendum)?|agreed(?: in principle)?|ad ref(?:\\.|erendum)?"
          + "|pending|reserved|reservation|on hold|parked|closed|open|under discussion";
  private static final Pattern STATUS =
      Pattern.compile(
          "(?i:[\\[(][\\s\\p{Z}]*(?<in>"
              + WORDS
              + ")[\\s\\p{Z}]*[\\])]"
              + "|^[\\s\\p{Z}]*(?<all>"
              + WORDS
              + ")[\\s\\p{Z}.]*$)");

  /** The status words of a text, in its order. */
  public static List<Status> in(String text) {
    List<Status> found = new ArrayList<>();
    Matcher matcher = STATUS.matcher(text);
    while (matcher.find()) {
      String word = matcher.group("in") == null ? matcher.group("all") : matcher.group("in");
      found.add(new Status(matcher.start(), matcher.end(), form(word)));
    }
    return found;
  }

  private static String form(String word) {
    String small = word.toLowerCase(Locale.ROOT).replaceAll("ad ref(?:\\.|erendum)", "ad ref");
    return small.equals("ad ref") ? "agreed ad ref" : small;
  }
}
