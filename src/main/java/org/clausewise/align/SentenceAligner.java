package org.clausewise.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Pairs the sentences of both sides of a change in order.
 *
 * <p>The idea: of all ways to pair them in order, the one whose pairs share the most weight of
 * words (dynamic programming over beads, as in W. Gale and K. Church, A program for aligning
 * sentences in bilingual corpora, 1993, with words in the place of lengths). Two with one are
 * paired where a sentence was parted or two were joined and each has its share of words there. So
 * of sentences that changed places the heavier stay. Cost: O(n m) comparisons of two sentences for
 * n and m sentences; above {@value #MOST_PAIRS} pairs nothing is parted. Handled badly: a sentence
 * that was parted into three.
 */
final class SentenceAligner {

  private static final int MOST_PAIRS = 40_000;

  /**
   * The share of the lighter one's words that two sentences must have in common. Unrelated
   * sentences on one subject reach a quarter.
   */
  private static final double SHARE = 0.33;

  /** How many sentences of both sides are taken together; the first that earns the most wins. */
  private enum Bead {
    ONE_WITH_ONE(1, 1),
    REMOVED(1, 0),
    ADDED(0, 1),
    JOINED(2, 1),
    PARTED(1, 2);

    private final int originals;
    private final int reviseds;

    Bead(int originals, int reviseds) {
      this.originals = originals;
      this.reviseds = reviseds;
    }

    boolean isPair() {
      return originals > 0 && reviseds > 0;
    }
  }

  private final SentenceWords words;
  private final int size;
  private final int revisedSize;
  private final double[][] shared;

  /** The most weight that is shared before each position of both sides, and the last bead there. */
  private final double[][] most;

  private final Bead[][] last;

  private SentenceAligner(SentenceWords words) {
    this.words = words;
    this.size = words.originalCount();
    this.revisedSize = words.revisedCount();
    this.shared = new double[size][revisedSize];
    this.most = new double[size + 1][revisedSize + 1];
    this.last = new Bead[size + 1][revisedSize + 1];
  }

  /**
   * The stretches of paired sentences, counted in tokens, ascending and apart. What lies between
   * has no partner.
   */
  static List<Stretch> stretches(TokenSide original, TokenSide revised) {
    int[] starts = original.sentenceStarts();
    int[] revisedStarts = revised.sentenceStarts();
    Stretch whole = new Stretch(0, starts.length - 1, 0, revisedStarts.length - 1);
    if (whole.pairs() <= 1 || whole.pairs() > MOST_PAIRS) {
      return List.of(new Stretch(0, original.size(), 0, revised.size()));
    }
    SentenceAligner aligner =
        new SentenceAligner(new SentenceWords(original, starts, revised, revisedStarts));
    aligner.compare();
    aligner.fill();
    return joined(aligner.trace()).stream()
        .map(stretch -> stretch.ofItems(starts, revisedStarts))
        .toList();
  }

  private void compare() {
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < revisedSize; j++) {
        shared[i][j] = words.shared(i, j);
      }
    }
  }

  private void fill() {
    for (int i = 0; i <= size; i++) {
      for (int j = 0; j <= revisedSize; j++) {
        most[i][j] = i + j == 0 ? 0 : Double.NEGATIVE_INFINITY;
        for (Bead bead : Bead.values()) {
          offer(bead, i, j);
        }
      }
    }
  }

  private void offer(Bead bead, int iEnd, int jEnd) {
    int i = iEnd - bead.originals;
    int j = jEnd - bead.reviseds;
    if (i >= 0 && j >= 0 && isPossible(bead, i, j)) {
      double earned = most[i][j] + earned(bead, i, j);
      if (earned > most[iEnd][jEnd]) {
        most[iEnd][jEnd] = earned;
        last[iEnd][jEnd] = bead;
      }
    }
  }

  private boolean isPossible(Bead bead, int i, int j) {
    return switch (bead) {
      case REMOVED, ADDED -> true;
      case ONE_WITH_ONE -> isShare(i, j, Math.min(words.weight(i), words.revisedWeight(j)));
      case JOINED -> isShare(i, j, words.weight(i)) && isShare(i + 1, j, words.weight(i + 1));
      case PARTED ->
          isShare(i, j, words.revisedWeight(j)) && isShare(i, j + 1, words.revisedWeight(j + 1));
    };
  }

  private boolean isShare(int i, int j, double weight) {
    return shared[i][j] >= SHARE * weight;
  }

  private double earned(Bead bead, int i, int j) {
    return switch (bead) {
      case REMOVED, ADDED -> 0;
      case ONE_WITH_ONE -> shared[i][j];
      case JOINED -> Math.min(words.revisedWeight(j), shared[i][j] + shared[i + 1][j]);
      case PARTED -> Math.min(words.weight(i), shared[i][j] + shared[i][j + 1]);
    };
  }

  private List<Stretch> trace() {
    List<Stretch> pairs = new ArrayList<>();
    int i = size;
    int j = revisedSize;
    while (i > 0 || j > 0) {
      Bead bead = last[i][j];
      if (bead.isPair()) {
        pairs.add(new Stretch(i - bead.originals, i, j - bead.reviseds, j));
      }
      i -= bead.originals;
      j -= bead.reviseds;
    }
    Collections.reverse(pairs);
    return pairs;
  }

  private static List<Stretch> joined(List<Stretch> pairs) {
    List<Stretch> joined = new ArrayList<>();
    for (Stretch pair : pairs) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).touches(pair)) {
        joined.set(last, joined.get(last).through(pair));
      } else {
        joined.add(pair);
      }
    }
    return joined;
  }
}
