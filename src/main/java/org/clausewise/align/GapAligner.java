package org.clausewise.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Pairs the units of one gap in order, weighing all ways to do so.
 *
 * <p>The idea: an alignment by dynamic programming with affine gaps (O. Gotoh, An improved
 * algorithm for matching biological sequences, 1982). A pair gains what its likeness exceeds a
 * threshold by, times how telling its words are; a stretch of units left alone costs once, however
 * long it is. So a reworded paragraph right beside another pair needs less likeness than one in the
 * midst of what was removed and added: place is evidence. Cost: O(n m) similarities and steps for n
 * and m units, which the caller bounds. Handled badly: pairs that cross, and counterparts without a
 * common word.
 */
final class GapAligner {

  /** What a pair has to exceed; unrelated paragraphs on one subject reach about as much. */
  private static final double THRESHOLD = 0.22;

  /** Below this no place is evidence enough. */
  private static final double LEAST_SIMILARITY = 0.15;

  /** What each stretch of units left alone costs; the likeness that a good place makes up for. */
  private static final double STRETCH = 0.06;

  /** Words of this weight, two or three rare ones, tell half as much as a long paragraph. */
  private static final double HALF_TELLING = 2;

  private final List<Unit> original;
  private final List<Unit> revised;

  /** The most gained up to each position of both sides, the last units being a pair. */
  private final double[][] paired;

  /** The same, the last unit being left alone. */
  private final double[][] alone;

  private GapAligner(List<Unit> original, List<Unit> revised) {
    this.original = original;
    this.revised = revised;
    this.paired = table();
    this.alone = table();
  }

  private double[][] table() {
    double[][] table = new double[original.size() + 1][revised.size() + 1];
    for (double[] row : table) {
      Arrays.fill(row, Double.NEGATIVE_INFINITY);
    }
    return table;
  }

  /** The positions of the paired units in both lists, ascending. */
  static List<int[]> pairs(List<Unit> original, List<Unit> revised) {
    GapAligner aligner = new GapAligner(original, revised);
    aligner.fill();
    return aligner.trace();
  }

  private void fill() {
    paired[0][0] = 0;
    for (int i = 0; i <= original.size(); i++) {
      for (int j = 0; j <= revised.size(); j++) {
        if (i > 0 && j > 0) {
          paired[i][j] = Math.max(paired[i - 1][j - 1], alone[i - 1][j - 1]) + gain(i - 1, j - 1);
        }
        alone[i][j] = Math.max(afterAlone(i - 1, j), afterAlone(i, j - 1));
      }
    }
  }

  /** What is gained if the unit behind this position is left alone. */
  private double afterAlone(int i, int j) {
    return i < 0 || j < 0
        ? Double.NEGATIVE_INFINITY
        : Math.max(alone[i][j], paired[i][j] - STRETCH);
  }

  private double gain(int i, int j) {
    Unit one = original.get(i);
    Unit other = revised.get(j);
    double similarity = one.similarity(other);
    if (similarity < LEAST_SIMILARITY) {
      return Double.NEGATIVE_INFINITY;
    }
    double weight = (one.weight() + other.weight()) / 2;
    return (similarity - THRESHOLD) * weight / (weight + HALF_TELLING);
  }

  private List<int[]> trace() {
    List<int[]> pairs = new ArrayList<>();
    int i = original.size();
    int j = revised.size();
    boolean isPair = paired[i][j] >= alone[i][j];
    while (i > 0 || j > 0) {
      if (isPair) {
        pairs.add(new int[] {--i, --j});
        isPair = paired[i][j] >= alone[i][j];
      } else {
        boolean ofOriginal = afterAlone(i - 1, j) >= afterAlone(i, j - 1);
        i -= ofOriginal ? 1 : 0;
        j -= ofOriginal ? 0 : 1;
        isPair = paired[i][j] - STRETCH >= alone[i][j];
      }
    }
    Collections.reverse(pairs);
    return pairs;
  }
}
