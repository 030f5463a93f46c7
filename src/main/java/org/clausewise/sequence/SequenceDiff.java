package org.clausewise.sequence;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two sequences of interned tokens have in common, in order.
 *
 * <p>The idea: strip the common ends, set aside the tokens that only one side has, and let Myers'
 * linear-space algorithm match the rest. Where the rest is too large for that, tokens that are
 * unique on both sides (failing that, the k-th occurrence on both sides) are chained first and
 * Myers sees only the gaps between them; a gap that is still too large stays unmatched.
 *
 * <p>Cost: O(n log n) plus O(n·d) for each part that Myers sees, of which n·m is bounded. Handled
 * badly: long sequences over a tiny alphabet, where the matches found are correct but not the most.
 */
public final class SequenceDiff {

  /** Above this product of lengths Myers could need seconds, so anchors divide the work first. */
  private static final long MYERS_LIMIT = 4_000_000;

  private final int[] original;
  private final int[] revised;
  private final int[] partner;

  private SequenceDiff(int[] original, int[] revised) {
    this.original = original;
    this.revised = revised;
    this.partner = new int[original.length];
    Arrays.fill(partner, -1);
  }

  /**
   * Matches two sequences.
   *
   * @return the matches, ascending on both sides, neighbours never touching on both sides
   */
  public static List<Match> matches(int[] original, int[] revised) {
    SequenceDiff diff = new SequenceDiff(original, revised);
    diff.run();
    return diff.runs();
  }

  private void run() {
    int start = 0;
    int shorter = Math.min(original.length, revised.length);
    while (start < shorter && original[start] == revised[start]) {
      partner[start] = start;
      start++;
    }
    int originalEnd = original.length;
    int revisedEnd = revised.length;
    while (originalEnd > start
        && revisedEnd > start
        && original[originalEnd - 1] == revised[revisedEnd - 1]) {
      partner[--originalEnd] = --revisedEnd;
    }
    int[] mine = shared(original, start, originalEnd, revised, start, revisedEnd);
    int[] theirs = shared(revised, start, revisedEnd, original, start, originalEnd);
    match(mine, theirs, true);
  }

  /** The indices of {@code from} whose tokens occur in the other stretch as well. */
  private static int[] shared(
      int[] from, int start, int end, int[] other, int otherStart, int otherEnd) {
    int[] known = Arrays.copyOfRange(other, otherStart, otherEnd);
    Arrays.sort(known);
    int[] kept = new int[end - start];
    int size = 0;
    for (int i = start; i < end; i++) {
      if (Arrays.binarySearch(known, from[i]) >= 0) {
        kept[size++] = i;
      }
    }
    return Arrays.copyOf(kept, size);
  }

  private void match(int[] mine, int[] theirs, boolean mayDivide) {
    if ((long) mine.length * theirs.length <= MYERS_LIMIT) {
      myers(mine, theirs);
    } else if (mayDivide) {
      divide(mine, theirs);
    }
  }

  private void myers(int[] mine, int[] theirs) {
    if (mine.length == 0 || theirs.length == 0) {
      return;
    }
    List<Change> changes =
        new MyersDiffWithLinearSpace<Integer>()
            .computeDiff(tokens(original, mine), tokens(revised, theirs), null);
    int i = 0;
    int j = 0;
    for (Change change : changes) {
      while (i < change.startOriginal) {
        partner[mine[i++]] = theirs[j++];
      }
      i = change.endOriginal;
      j = change.endRevised;
    }
    while (i < mine.length) {
      partner[mine[i++]] = theirs[j++];
    }
  }

  private static List<Integer> tokens(int[] sequence, int[] at) {
    return Arrays.stream(at).mapToObj(i -> sequence[i]).toList();
  }

  private void divide(int[] mine, int[] theirs) {
    List<int[]> anchors = anchors(mine, theirs);
    int i = 0;
    int j = 0;
    for (int[] anchor : anchors) {
      partner[mine[anchor[0]]] = theirs[anchor[1]];
      match(
          Arrays.copyOfRange(mine, i, anchor[0]), Arrays.copyOfRange(theirs, j, anchor[1]), false);
      i = anchor[0] + 1;
      j = anchor[1] + 1;
    }
    match(
        Arrays.copyOfRange(mine, i, mine.length),
        Arrays.copyOfRange(theirs, j, theirs.length),
        false);
  }

  private List<int[]> anchors(int[] mine, int[] theirs) {
    Map<Integer, List<Integer>> places = places(original, mine);
    Map<Integer, List<Integer>> others = places(revised, theirs);
    List<int[]> pairs = occurrencePairs(mine, places, others, true);
    if (pairs.isEmpty()) {
      pairs = occurrencePairs(mine, places, others, false);
    }
    int[] first = pairs.stream().mapToInt(pair -> pair[0]).toArray();
    int[] second = pairs.stream().mapToInt(pair -> pair[1]).toArray();
    double[] even = new double[first.length];
    Arrays.fill(even, 1);
    return Arrays.stream(HeaviestChain.of(first, second, even)).mapToObj(pairs::get).toList();
  }

  private static Map<Integer, List<Integer>> places(int[] sequence, int[] at) {
    Map<Integer, List<Integer>> places = new HashMap<>();
    for (int k = 0; k < at.length; k++) {
      places.computeIfAbsent(sequence[at[k]], token -> new ArrayList<>()).add(k);
    }
    return places;
  }

  private List<int[]> occurrencePairs(
      int[] mine,
      Map<Integer, List<Integer>> places,
      Map<Integer, List<Integer>> others,
      boolean uniqueOnly) {
    List<int[]> pairs = new ArrayList<>();
    for (int k = 0; k < mine.length; k++) {
      int token = original[mine[k]];
      List<Integer> here = places.getOrDefault(token, List.of());
      List<Integer> there = others.getOrDefault(token, List.of());
      if (here.isEmpty() || here.get(0) != k) {
        continue;
      }
      if (uniqueOnly && (here.size() != 1 || there.size() != 1)) {
        continue;
      }
      for (int n = 0; n < Math.min(here.size(), there.size()); n++) {
        pairs.add(new int[] {here.get(n), there.get(n)});
      }
    }
    return pairs;
  }

  private List<Match> runs() {
    List<Match> runs = new ArrayList<>();
    int i = 0;
    while (i < partner.length) {
      int length = 0;
      while (partner[i] >= 0
          && i + length < partner.length
          && partner[i + length] == partner[i] + length) {
        length++;
      }
      if (length > 0) {
        runs.add(new Match(i, partner[i], length));
      }
      i += Math.max(1, length);
    }
    return runs;
  }
}
