package org.clausewise.sequence;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The heaviest subset of weighted pairs in which both sides ascend strictly.
 *
 * <p>The idea: walk the pairs by their original position and keep, in a Fenwick tree over the
 * revised positions, the heaviest chain that ends at or before each. Cost: O(k log k) time and O(k
 * + m) space for k pairs and m revised positions. Handled badly: several equally heavy chains; the
 * one nearer to the front of the revised side wins, which is stable but no more meaningful.
 */
public final class HeaviestChain {

  private final int[] original;
  private final int[] revised;
  private final double[] sum;
  private final int[] previous;
  private final int[] tree;

  private HeaviestChain(int[] original, int[] revised, int revisedSize) {
    this.original = original;
    this.revised = revised;
    this.sum = new double[original.length];
    this.previous = new int[original.length];
    this.tree = new int[revisedSize + 1];
    Arrays.fill(tree, -1);
  }

  /**
   * Finds the chain.
   *
   * @param original the original position of each pair
   * @param revised the revised position of each pair
   * @param weight the weight of each pair, above zero
   * @return the indices of the chosen pairs, positions ascending
   */
  public static int[] of(int[] original, int[] revised, double[] weight) {
    int size = 0;
    for (int position : revised) {
      size = Math.max(size, position + 1);
    }
    return new HeaviestChain(original, revised, size).find(weight);
  }

  private int[] find(double[] weight) {
    int best = -1;
    for (int pair : inOrder()) {
      previous[pair] = heaviestBefore(revised[pair]);
      sum[pair] = weight[pair] + (previous[pair] < 0 ? 0 : sum[previous[pair]]);
      record(pair);
      best = heavier(best, pair);
    }
    return backtrack(best);
  }

  /** By original position; equal ones by falling revised position, so that they never chain. */
  private int[] inOrder() {
    Integer[] order = new Integer[original.length];
    Arrays.setAll(order, k -> k);
    Arrays.sort(
        order,
        Comparator.<Integer>comparingInt(k -> original[k])
            .thenComparing(Comparator.<Integer>comparingInt(k -> revised[k]).reversed()));
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }

  private int heaviestBefore(int position) {
    int best = -1;
    for (int node = position; node > 0; node -= node & -node) {
      best = heavier(best, tree[node]);
    }
    return best;
  }

  private void record(int pair) {
    for (int node = revised[pair] + 1; node < tree.length; node += node & -node) {
      tree[node] = heavier(tree[node], pair);
    }
  }

  private int heavier(int first, int second) {
    if (first < 0 || second < 0) {
      return Math.max(first, second);
    }
    if (sum[first] == sum[second]) {
      return revised[second] < revised[first] ? second : first;
    }
    return sum[second] > sum[first] ? second : first;
  }

  private int[] backtrack(int last) {
    int length = 0;
    for (int pair = last; pair >= 0; pair = previous[pair]) {
      length++;
    }
    int[] chain = new int[length];
    for (int pair = last; pair >= 0; pair = previous[pair]) {
      chain[--length] = pair;
    }
    return chain;
  }
}
