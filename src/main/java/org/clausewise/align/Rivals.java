package org.clausewise.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How alike the units of pairs are to others than each other. */
final class Rivals {

  /** The two greatest likenesses that a unit has, the greatest first. */
  private record Best(double first, double second) {

    static final Best NONE = new Best(0, 0);

    Best with(double similarity) {
      return similarity > first
          ? new Best(similarity, first)
          : new Best(first, Math.max(second, similarity));
    }

    double without(double similarity) {
      return similarity == first ? second : first;
    }
  }

  private final Map<Integer, Best> ofOriginal = new HashMap<>();
  private final Map<Integer, Best> ofRevised = new HashMap<>();

  /** Knows the candidates; each pair of units is among them once at most. */
  Rivals(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      meet(ofOriginal, candidate.original(), candidate.similarity());
      meet(ofRevised, candidate.revised(), candidate.similarity());
    }
  }

  private static void meet(Map<Integer, Best> best, int unit, double similarity) {
    best.merge(unit, Best.NONE.with(similarity), (known, unseen) -> known.with(similarity));
  }

  /** The greatest likeness of either unit of the candidate to another one; 0 for none. */
  double best(Candidate candidate) {
    return Math.max(
        ofOriginal.getOrDefault(candidate.original(), Best.NONE).without(candidate.similarity()),
        ofRevised.getOrDefault(candidate.revised(), Best.NONE).without(candidate.similarity()));
  }
}
