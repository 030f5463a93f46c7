package org.clausewise.align;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The words of the sentences of both sides of a change, and what they weigh.
 *
 * <p>A word weighs less the more sentences hold it, so that what the whole paragraph is about does
 * not make all of its sentences alike; words of grammar and punctuation weigh next to nothing.
 * Cost: linear, and a sort of each sentence; a comparison of two is linear in both.
 */
final class SentenceWords {

  private static final double SLIGHT = 0.05;

  private final int[][] original;
  private final int[][] revised;

  /** What each key weighs, counted from the lowest key. */
  private final double[] weights;

  private final int lowest;

  /**
   * Reads the sentences.
   *
   * @param starts the first token of each sentence, and behind them the number of tokens
   */
  SentenceWords(TokenSide original, int[] starts, TokenSide revised, int[] revisedStarts) {
    this.original = sentences(original, starts);
    this.revised = sentences(revised, revisedStarts);
    int[] keys =
        IntStream.concat(IntStream.of(original.keys()), IntStream.of(revised.keys()))
            .sorted()
            .toArray();
    this.lowest = keys.length == 0 ? 0 : keys[0];
    this.weights = new double[keys.length == 0 ? 0 : keys[keys.length - 1] - lowest + 1];
    count(this.original);
    count(this.revised);
    Arrays.setAll(weights, key -> 1 / Math.sqrt(weights[key]));
    lighten(original);
    lighten(revised);
  }

  private static int[][] sentences(TokenSide side, int[] starts) {
    int[][] sentences = new int[starts.length - 1][];
    for (int k = 0; k < sentences.length; k++) {
      sentences[k] = Arrays.copyOfRange(side.keys(), starts[k], starts[k + 1]);
      Arrays.sort(sentences[k]);
    }
    return sentences;
  }

  private void count(int[][] sentences) {
    for (int[] sentence : sentences) {
      Arrays.stream(sentence).distinct().forEach(key -> weights[key - lowest]++);
    }
  }

  private void lighten(TokenSide side) {
    for (int k = 0; k < side.size(); k++) {
      if (!side.hasMeaning(k)) {
        weights[side.key(k) - lowest] = SLIGHT;
      }
    }
  }

  int originalCount() {
    return original.length;
  }

  int revisedCount() {
    return revised.length;
  }

  double weight(int sentence) {
    return weight(original[sentence]);
  }

  double revisedWeight(int sentence) {
    return weight(revised[sentence]);
  }

  private double weight(int[] keys) {
    double sum = 0;
    for (int key : keys) {
      sum += weights[key - lowest];
    }
    return sum;
  }

  /** The weight of what a sentence of the original and one of the revised side have in common. */
  double shared(int sentence, int revisedSentence) {
    int[] one = original[sentence];
    int[] other = revised[revisedSentence];
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      int mine = one[i];
      int theirs = other[j];
      if (mine == theirs) {
        sum += weights[mine - lowest];
      }
      i += mine <= theirs ? 1 : 0;
      j += theirs <= mine ? 1 : 0;
    }
    return sum;
  }
}
