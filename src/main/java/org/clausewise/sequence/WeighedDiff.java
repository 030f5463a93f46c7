package org.clausewise.sequence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What two short sequences should keep so that the rest is read as few edits.
 *
 * <p>The idea: every kept token earns its weight, and every edit between kept tokens costs the
 * same, however long it is and whether it is removed, added or both. The best of all ways is found
 * by a table with two states for each cell, outside and inside of an edit (alignment with affine
 * gaps: O. Gotoh, An improved algorithm for matching biological sequences, 1982; here both sides of
 * a gap share one cost). So a token alone between two edits is kept only if it weighs more than one
 * edit costs. Cost: O(n m) steps and cells, which the caller bounds. Handled badly: ways that earn
 * the same; the one that is taken is stable but no better than the others.
 */
public final class WeighedDiff {

  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final int[] original;
  private final int[] revised;
  private final int[] weights;
  private final int editCost;

  /** The most earned up to each position of both sides, the last tokens being kept. */
  private final int[][] kept;

  /** The same, the last token being part of an edit. */
  private final int[][] edited;

  private WeighedDiff(int[] original, int[] revised, int[] weights, int editCost) {
    this.original = original;
    this.revised = revised;
    this.weights = weights;
    this.editCost = editCost;
    this.kept = new int[original.length + 1][revised.length + 1];
    this.edited = new int[original.length + 1][revised.length + 1];
  }

  /**
   * Matches two sequences.
   *
   * @param weights what each token of the original earns where it is kept, above zero
   * @param editCost what each edit costs
   * @return the matches, ascending on both sides, neighbours never touching on both sides
   */
  public static List<Match> matches(int[] original, int[] revised, int[] weights, int editCost) {
    WeighedDiff diff = new WeighedDiff(original, revised, weights, editCost);
    diff.fill();
    return diff.trace();
  }

  private void fill() {
    for (int i = 0; i <= original.length; i++) {
      for (int j = 0; j <= revised.length; j++) {
        kept[i][j] = earnedByKeeping(i, j);
        edited[i][j] = Math.max(edited(i - 1, j), edited(i, j - 1));
      }
    }
  }

  private int earnedByKeeping(int i, int j) {
    if (i == 0 || j == 0) {
      return i == j ? 0 : NEVER;
    }
    return original[i - 1] == revised[j - 1]
        ? Math.max(kept[i - 1][j - 1], edited[i - 1][j - 1]) + weights[i - 1]
        : NEVER;
  }

  /** What is earned if the token behind this position is part of an edit. */
  private int edited(int i, int j) {
    return i < 0 || j < 0 ? NEVER : Math.max(edited[i][j], kept[i][j] - editCost);
  }

  private List<Match> trace() {
    List<Match> matches = new ArrayList<>();
    int i = original.length;
    int j = revised.length;
    int length = 0;
    boolean isKept = kept[i][j] >= edited[i][j];
    while (i > 0 || j > 0) {
      if (isKept) {
        i--;
        j--;
        length++;
        isKept = kept[i][j] >= edited[i][j];
      } else {
        add(i, j, length, matches);
        length = 0;
        boolean ofOriginal = edited(i - 1, j) >= edited(i, j - 1);
        i -= ofOriginal ? 1 : 0;
        j -= ofOriginal ? 0 : 1;
        isKept = kept[i][j] - editCost >= edited[i][j];
      }
    }
    add(0, 0, length, matches);
    Collections.reverse(matches);
    return matches;
  }

  private static void add(int i, int j, int length, List<Match> into) {
    if (length > 0) {
      into.add(new Match(i, j, length));
    }
  }
}
