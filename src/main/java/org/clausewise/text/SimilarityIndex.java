package org.clausewise.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the texts that may be like a given one without looking at all of them.
 *
 * <p>The idea: an inverted index over words and word pairs; a query follows only its rarest ones
 * and counts, per text, how many it meets. Cost: O(f log f) to build for f features in all; a query
 * is bounded by {@link #RAREST} lists of at most {@link #LONGEST_LIST} entries. Handled badly: a
 * text all of whose words and pairs are common; it finds nothing.
 */
public final class SimilarityIndex {

  private static final int RAREST = 24;
  private static final int LONGEST_LIST = 48;
  private static final int UNIT_BITS = 24;
  private static final long UNIT_MASK = (1L << UNIT_BITS) - 1;

  /** Hash of a feature in the high bits, number of its text in the low bits; ascending. */
  private final long[] postings;

  /** Indexes the profiles; queries answer with their positions in the list. */
  public SimilarityIndex(List<Profile> profiles) {
    if (profiles.size() > UNIT_MASK) {
      throw new IllegalArgumentException("more than " + UNIT_MASK + " texts");
    }
    long[] found = new long[profiles.stream().mapToInt(p -> p.features().length).sum()];
    int size = 0;
    for (int unit = 0; unit < profiles.size(); unit++) {
      long last = -1;
      for (long feature : profiles.get(unit).features()) {
        if (feature != last) {
          found[size++] = hash(feature) | unit;
        }
        last = feature;
      }
    }
    postings = Arrays.copyOf(found, size);
    Arrays.sort(postings);
  }

  /** The positions of up to {@code limit} likely texts, likeliest first. */
  public int[] likely(Profile query, int limit) {
    Map<Integer, Integer> met = new HashMap<>();
    for (int[] list : rarestLists(query)) {
      for (int i = list[0]; i < list[1]; i++) {
        // A rarer feature says more: one that every list holds says next to nothing.
        met.merge(
            (int) (postings[i] & UNIT_MASK), LONGEST_LIST / (list[1] - list[0]) + 1, Integer::sum);
      }
    }
    return met.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(limit)
        .mapToInt(Map.Entry::getKey)
        .toArray();
  }

  private List<int[]> rarestLists(Profile query) {
    return Arrays.stream(query.features())
        .distinct()
        .mapToObj(this::list)
        .filter(list -> list[1] > list[0] && list[1] - list[0] <= LONGEST_LIST)
        .sorted((first, second) -> Integer.compare(first[1] - first[0], second[1] - second[0]))
        .limit(RAREST)
        .toList();
  }

  private int[] list(long feature) {
    long hash = hash(feature);
    return new int[] {firstAtLeast(hash), firstAtLeast(hash + UNIT_MASK)};
  }

  private int firstAtLeast(long value) {
    int at = Arrays.binarySearch(postings, value);
    return at >= 0 ? at : -1 - at;
  }

  private static long hash(long feature) {
    long mixed = (feature ^ feature >>> 31) * 0x9E3779B97F4A7C15L;
    return mixed & ~UNIT_MASK;
  }
}
