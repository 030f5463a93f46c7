package org.clausewise.classify.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Chances of a seed. */
record Draw(Random random) {

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** From {@code least} to {@code most}, both included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  <T> List<T> shuffled(List<T> of) {
    List<T> copy = new ArrayList<>(of);
    Collections.shuffle(copy, random);
    return copy;
  }

  /** The matches of a pattern that begin with a word of their own, in any order. */
  List<MatchResult> matches(Pattern pattern, String text) {
    return shuffled(
        pattern
            .matcher(text)
            .results()
            .filter(match -> beginsApart(match.start(), match.end(), text))
            .toList());
  }

  /** Cheaper by far than a word boundary at the head of a pattern, which is tried everywhere. */
  private static boolean beginsApart(int start, int end, String text) {
    return start == 0
        || start == end
        || !Character.isLetterOrDigit(text.charAt(start))
        || !Character.isLetterOrDigit(text.charAt(start - 1));
  }
}
