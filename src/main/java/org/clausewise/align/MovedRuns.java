package org.clausewise.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Candidates for moves that stand in runs: neighbours in the original whose counterparts are
 * neighbours in the revised draft, in the same order. A short line elsewhere proves nothing, but
 * the lines of a list that went together do. Cost: linear in the candidates. Handled badly: a run
 * with a line added or removed in its midst is two.
 */
final class MovedRuns {

  private record Pair(int original, int revised) {}

  private final List<Place> originals;
  private final List<Place> reviseds;
  private final Map<Pair, Candidate> candidates = new HashMap<>();

  /** How many words of meaning the run of each candidate has; none for one that stands alone. */
  private final Map<Candidate, Integer> meaning = new HashMap<>();

  /**
   * Knows the runs.
   *
   * @param likely those alike enough to be in a run
   * @param originals where the original units of candidates stand, ascending within a container
   * @param reviseds where the revised ones stand
   */
  MovedRuns(List<Candidate> likely, List<Place> originals, List<Place> reviseds) {
    this.originals = originals;
    this.reviseds = reviseds;
    likely.forEach(c -> candidates.put(new Pair(c.original(), c.revised()), c));
    likely.stream().filter(c -> step(c, -1) == null).forEach(this::measure);
  }

  /** The next candidate of the run in the direction, 1 or -1; null for none. */
  private @Nullable Candidate step(Candidate from, int direction) {
    Candidate to =
        candidates.get(new Pair(from.original() + direction, from.revised() + direction));
    if (to == null) {
      return null;
    }
    Candidate before = direction > 0 ? from : to;
    Candidate behind = direction > 0 ? to : from;
    return originals.get(before.original()).isRightBefore(originals.get(behind.original()))
            && reviseds.get(before.revised()).isRightBefore(reviseds.get(behind.revised()))
        ? to
        : null;
  }

  private void measure(Candidate first) {
    int sum = 0;
    for (Candidate c = first; c != null; c = step(c, 1)) {
      Place place = originals.get(c.original());
      sum += place.matching().original().get(place.position()).profile().meaningWords();
    }
    boolean isRun = step(first, 1) != null;
    for (Candidate c = first; isRun && c != null; c = step(c, 1)) {
      meaning.put(c, sum);
    }
  }

  /** The words of meaning, in the original, of the run that it is part of; 0 if it stands alone. */
  int meaningWords(Candidate candidate) {
    return meaning.getOrDefault(candidate, 0);
  }
}
