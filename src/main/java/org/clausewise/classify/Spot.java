package org.clausewise.classify;

import java.util.List;
import org.clausewise.mention.Mention;

/**
 * A changed mention amid the words around it, in both texts.
 *
 * <p>Words count up to the next semicolon, colon, end of sentence or paragraph. What is to prove
 * something must stand in both texts; what forbids, in one.
 *
 * @param text the change
 * @param original how the original has it
 * @param revised how the revised draft has it
 * @param roll by how much the draft moved on
 * @param cues the words that show it
 */
record Spot(ChangedText text, Mention original, Mention revised, RollForward roll, RollCues cues) {

  /** Farther words have little to do with it. */
  private static final int FARTHEST = 240;

  static Spot of(ChangedText text, MentionPair pair, RollForward roll, RollCues cues) {
    return new Spot(text, pair.before(), pair.after(), roll, cues);
  }

  boolean isAfter(String cue) {
    return befores().stream().allMatch(before -> cues.ends(cue, before));
  }

  boolean isBefore(String cue) {
    return afters().stream().allMatch(after -> cues.begins(cue, after));
  }

  /** Whether the cue stands anywhere before it, in either text. */
  boolean hasBefore(String cue) {
    return befores().stream().anyMatch(before -> cues.isIn(cue, before));
  }

  /** Whether the cue stands before or behind it, in both texts. */
  boolean has(String cue) {
    List<String> befores = befores();
    List<String> afters = afters();
    return cues.isIn(cue, befores.get(0) + "\n" + afters.get(0))
        && cues.isIn(cue, befores.get(1) + "\n" + afters.get(1));
  }

  /** Whether the cue stands near it, up to the commas around it, in either text. */
  boolean hasNear(String cue) {
    return hasNear(cue, 1);
  }

  /** The same, up to the comma that is the {@code commas}th from it. */
  boolean hasNear(String cue, int commas) {
    return befores().stream().anyMatch(before -> cues.isIn(cue, lastParts(before, commas)))
        || afters().stream().anyMatch(after -> cues.isIn(cue, firstParts(after, commas)));
  }

  private static String lastParts(String before, int count) {
    int start = before.length();
    for (int i = 0; i < count && start >= 0; i++) {
      start = before.lastIndexOf(", ", start - 1);
    }
    return before.substring(Math.max(0, start));
  }

  private static String firstParts(String after, int count) {
    int end = -1;
    for (int i = 0; i < count; i++) {
      int next = after.indexOf(", ", end + 1);
      if (next < 0) {
        return after;
      }
      end = next;
    }
    return after.substring(0, end);
  }

  /** Whether of two cues the one before it, in both texts, is the first. */
  boolean isNearer(String cue, String other) {
    return befores().stream().allMatch(before -> cues.last(cue, before) > cues.last(other, before));
  }

  /** Whether the words right behind it are the same, as many as {@code count}. */
  boolean hasSameWordsBehind(int count) {
    List<String> afters = afters();
    return words(afters.get(0), count).equals(words(afters.get(1), count));
  }

  /** The text before it, original first. */
  List<String> befores() {
    return List.of(
        before(text.original(), original.start()), before(text.revised(), revised.start()));
  }

  /** The text behind it, original first. */
  List<String> afters() {
    return List.of(after(text.original(), original.end()), after(text.revised(), revised.end()));
  }

  private static List<String> words(String text, int count) {
    return List.of(text.strip().split("\\s+", count + 1)).stream().limit(count).toList();
  }

  private static String before(String text, int end) {
    int start = end;
    while (start > 0 && end - start < FARTHEST && !endsPhrase(text, start - 1)) {
      start--;
    }
    return text.substring(start, end);
  }

  private static String after(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < FARTHEST && !endsPhrase(text, end)) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean endsPhrase(String text, int at) {
    char c = text.charAt(at);
    boolean stop =
        c == '.' && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    return stop || c == ';' || c == '؛' || c == '；' || c == '。' || c == '\u2029';
  }
}
