package org.clausewise.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewise.sequence.HeaviestChain;
import org.clausewise.text.SimilarityIndex;

/**
 * Finds the pairs of units worth considering.
 *
 * <p>Equal units: unique ones pair with each other; of repeated ones the k-th pairs with the k-th,
 * counted from the front and from the back, so boilerplate cannot grow quadratic. Similar units: in
 * a small field every pair is looked at, in a large one those that an index over rare words
 * proposes, at most {@link #PROPOSALS} for each original unit. Handled badly: a large field of
 * units that share only common words, where the index proposes nothing.
 */
final class Candidates {

  /** Up to this many pairs all are looked at; it is some tens of milliseconds. */
  private static final long SMALL_FIELD = 40_000;

  private static final int PROPOSALS = 8;

  private final List<Unit> original;
  private final List<Unit> revised;
  private final double farBetter;

  Candidates(List<Unit> original, List<Unit> revised, Thresholds thresholds) {
    this.original = original;
    this.revised = revised;
    this.farBetter = thresholds.farBetter();
  }

  /** Whether every pair of the given positions can be looked at. */
  static boolean isSmallField(int[] originalAt, int[] revisedAt) {
    return (long) originalAt.length * revisedAt.length <= SMALL_FIELD;
  }

  /** The equal pairs among the given positions. */
  List<Candidate> equal(int[] originalAt, int[] revisedAt) {
    Map<List<Integer>, List<Integer>> places = places(original, originalAt);
    Map<List<Integer>, List<Integer>> others = places(revised, revisedAt);
    List<Candidate> found = new ArrayList<>();
    places.forEach(
        (key, here) -> pairOccurrences(here, others.getOrDefault(key, List.of()), found));
    return found;
  }

  private static Map<List<Integer>, List<Integer>> places(List<Unit> units, int[] at) {
    Map<List<Integer>, List<Integer>> places = new LinkedHashMap<>();
    for (int position : at) {
      Unit unit = units.get(position);
      places
          .computeIfAbsent(List.of(unit.shape(), unit.key()), key -> new ArrayList<>())
          .add(position);
    }
    return places;
  }

  private void pairOccurrences(List<Integer> here, List<Integer> there, List<Candidate> into) {
    int both = Math.min(here.size(), there.size());
    for (int k = 0; k < both; k++) {
      into.add(candidate(here.get(k), there.get(k), 1));
      if (here.size() != there.size()) {
        into.add(
            candidate(here.get(here.size() - both + k), there.get(there.size() - both + k), 1));
      }
    }
  }

  /** The pairs among the given positions at least {@code threshold} alike. */
  List<Candidate> similar(int[] originalAt, int[] revisedAt, double threshold) {
    List<Candidate> found =
        isSmallField(originalAt, revisedAt)
            ? amongAll(originalAt, revisedAt, threshold)
            : amongProposed(originalAt, revisedAt, threshold);
    return withoutFarWorse(found);
  }

  private List<Candidate> amongAll(int[] originalAt, int[] revisedAt, double threshold) {
    List<Candidate> found = new ArrayList<>();
    for (int i : originalAt) {
      for (int j : revisedAt) {
        consider(i, j, threshold, found);
      }
    }
    return found;
  }

  private List<Candidate> amongProposed(int[] originalAt, int[] revisedAt, double threshold) {
    SimilarityIndex index =
        new SimilarityIndex(
            Arrays.stream(revisedAt).mapToObj(j -> revised.get(j).profile()).toList());
    List<Candidate> found = new ArrayList<>();
    for (int i : originalAt) {
      for (int proposal : index.likely(original.get(i).profile(), PROPOSALS)) {
        consider(i, revisedAt[proposal], threshold, found);
      }
    }
    return found;
  }

  private void consider(int i, int j, double threshold, List<Candidate> into) {
    double likeness = original.get(i).likeness(revised.get(j));
    if (likeness >= threshold) {
      into.add(candidate(i, j, likeness));
    }
  }

  private Candidate candidate(int i, int j, double likeness) {
    return new Candidate(i, j, likeness, (original.get(i).weight() + revised.get(j).weight()) / 2);
  }

  private List<Candidate> withoutFarWorse(List<Candidate> candidates) {
    Map<Integer, Double> bestOriginal = new HashMap<>();
    Map<Integer, Double> bestRevised = new HashMap<>();
    for (Candidate candidate : candidates) {
      bestOriginal.merge(candidate.original(), candidate.likeness(), Math::max);
      bestRevised.merge(candidate.revised(), candidate.likeness(), Math::max);
    }
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : candidates) {
      double best =
          Math.max(
              bestOriginal.getOrDefault(candidate.original(), 0.0),
              bestRevised.getOrDefault(candidate.revised(), 0.0));
      if (candidate.likeness() >= best - farBetter) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  /** The heaviest of the candidates that keep one order, positions ascending. */
  static List<Candidate> heaviestChain(List<Candidate> candidates) {
    Set<Candidate> distinct = new LinkedHashSet<>(candidates);
    List<Candidate> list = List.copyOf(distinct);
    int[] chain =
        HeaviestChain.of(
            list.stream().mapToInt(Candidate::original).toArray(),
            list.stream().mapToInt(Candidate::revised).toArray(),
            list.stream().mapToDouble(Candidate::gain).toArray());
    return Arrays.stream(chain).mapToObj(list::get).toList();
  }
}
