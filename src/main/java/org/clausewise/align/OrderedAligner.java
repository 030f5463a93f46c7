package org.clausewise.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.clausewise.align.Matching.Gap;

/**
 * Pairs the units of one container in order.
 *
 * <p>The idea: first a spine, the heaviest in-order chain over all equal and clearly similar pairs
 * of the whole container, extended over equal neighbours; then, when moves have taken what is
 * theirs, each gap of the spine by itself ({@link GapAligner}; a large one first as a chain again,
 * with a lower threshold). The spine is that of Patience Diff (B. Cohen) with weights, so that
 * equal but repeated and similar units count too. Cost: O(k log k) for k candidates, of which there
 * are a bounded number per unit, and a bounded table for each gap. Handled badly: a gap of many
 * short lines that share no word with their counterparts; they come out as removed and added.
 */
final class OrderedAligner {

  /** The positions of units without a link in one gap, ascending. */
  private static final class Free {

    final int[] original;
    final int[] revised;

    Free(Matching matching, Gap gap) {
      original = matching.freeOriginal(gap.originalStart(), gap.originalEnd());
      revised = matching.freeRevised(gap.revisedStart(), gap.revisedEnd());
    }

    /** Whether every pair of them can be looked at. */
    boolean areFew() {
      return Candidates.isSmallField(original, revised);
    }
  }

  private final Matching matching;
  private final Candidates candidates;
  private final Thresholds thresholds;

  OrderedAligner(Matching matching, Thresholds thresholds) {
    this.matching = matching;
    this.candidates = new Candidates(matching.original(), matching.revised(), thresholds);
    this.thresholds = thresholds;
  }

  /** Pairs what is sure. */
  void alignSpine() {
    matching.gaps().forEach(this::alignSpine);
    extendOverEqualNeighbours();
  }

  private void alignSpine(Gap gap) {
    Free free = new Free(matching, gap);
    List<Candidate> found = candidates.equal(free.original, free.revised);
    Set<Integer> settledOriginal = new HashSet<>();
    Set<Integer> settledRevised = new HashSet<>();
    for (Candidate candidate : found) {
      settledOriginal.add(candidate.original());
      settledRevised.add(candidate.revised());
    }
    int[] unsettled = without(settledOriginal, free.original);
    int[] unsettledThere = without(settledRevised, free.revised);
    found.addAll(candidates.similar(unsettled, unsettledThere, thresholds.spine()));
    pairChain(found);
  }

  private static int[] without(Set<Integer> settled, int[] positions) {
    return IntStream.of(positions).filter(at -> !settled.contains(at)).toArray();
  }

  /** Pairs what is left between the pairs of the spine. */
  void fillGaps() {
    matching.gaps().forEach(this::thinOut);
    matching.gaps().forEach(this::fill);
  }

  /** Pairs in a large gap what is likely there, so that smaller ones remain. */
  private void thinOut(Gap gap) {
    Free free = new Free(matching, gap);
    if (!free.areFew()) {
      List<Candidate> found = candidates.equal(free.original, free.revised);
      found.addAll(candidates.similar(free.original, free.revised, thresholds.largeGap()));
      pairChain(found);
    }
  }

  private void fill(Gap gap) {
    Free free = new Free(matching, gap);
    if (sayTheSameButForBoxes(free)) {
      matching.pair(free.original[0], free.revised[0]);
    } else if (free.areFew()) {
      GapAligner.pair(matching, free.original, free.revised, thresholds);
    }
  }

  /** Whether the gap holds one unit on either side, known by all but what its boxes say. */
  private boolean sayTheSameButForBoxes(Free free) {
    return free.original.length == 1
        && free.revised.length == 1
        && matching
            .original()
            .get(free.original[0])
            .sameButForBoxes(matching.revised().get(free.revised[0]));
  }

  private void pairChain(List<Candidate> found) {
    for (Candidate candidate : Candidates.heaviestChain(found)) {
      matching.pair(candidate.original(), candidate.revised());
    }
  }

  private void extendOverEqualNeighbours() {
    for (Link link : matching.links(Link::isInOrder)) {
      extend(link.originalStart, link.revisedStart, 1);
      extend(link.originalStart, link.revisedStart, -1);
    }
  }

  private void extend(int original, int revised, int direction) {
    int i = original + direction;
    int j = revised + direction;
    while (matching.isFreeOriginal(i)
        && matching.isFreeRevised(j)
        && matching.original().get(i).equalTo(matching.revised().get(j))) {
      matching.pair(i, j);
      i += direction;
      j += direction;
    }
  }
}
