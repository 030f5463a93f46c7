package org.clausewise.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How alike the units of pairs are to others than each other. */
final class Rivals {

  /** The two greatest likenesses that a unit has, the greatest first. */
  private record Best(double first, double second) {

    static final Best NONE = new Best(0, 0);

    Best with(double likeness) {
      return likeness > first
          ? new Best(likeness, first)
          : new Best(first, Math.max(second, likeness));
    }

    double without(double likeness) {
      return likeness == first ? second : first;
    }
  }

  private final Map<Integer, Best> ofOriginal = new HashMap<>();
  private final Map<Integer, Best> ofRevised = new HashMap<>();

  /** Knows the candidates; each pair of units is among them once at most. */
  Rivals(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      meet(ofOriginal, candidate.original(), candidate.likeness());
      meet(ofRevised, candidate.revised(), candidate.likeness());
    }
  }

  private static void meet(Map<Integer, Best> best, int unit, double likeness) {
    best.merge(unit, Best.NONE.with(likeness), (known, unseen) -> known.with(likeness));
  }

  /** The greatest likeness of either unit of the candidate to another one; 0 for none. */
  double best(Candidate candidate) {
    return Math.max(
        ofOriginal.getOrDefault(candidate.original(), Best.NONE).without(candidate.likeness()),
        ofRevised.getOrDefault(candidate.revised(), Best.NONE).without(candidate.likeness()));
  }
}
