package org.clausewise.align;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clausewise.align.Matching.Gap;

/**
 * Pairs the units of one container in order.
 *
 * <p>The idea: first a spine, the heaviest in-order chain over all equal and clearly similar pairs
 * of the whole container, extended over equal neighbours; then, when moves have taken what is
 * theirs, each gap of the spine by itself ({@link GapAligner}; a large one as a chain again, with a
 * lower threshold); last the gaps that hold exactly one unit on either side. Cost: O(k log k) for k
 * candidates, of which there are a bounded number per unit, and a bounded table for each gap.
 * Handled badly: a gap of many short lines that share no word with their counterparts; they come
 * out as removed and added.
 */
final class OrderedAligner {

  /**
   * On the spine a pair shares at least half its weight: such a pair is sure wherever it stands.
   */
  private static final double SPINE_THRESHOLD = 0.5;

  /**
   * In a large gap the neighbours vouch for the place, so a third of the weight is enough;
   * unrelated paragraphs on one subject reach a quarter.
   */
  private static final double GAP_THRESHOLD = 0.33;

  /** Alone between the same neighbours: one shared word of meaning in a short line reaches it. */
  private static final double ALONE_THRESHOLD = 0.2;

  private final Matching matching;
  private final Candidates candidates;

  OrderedAligner(Matching matching) {
    this.matching = matching;
    this.candidates = new Candidates(matching.original(), matching.revised());
  }

  /** Pairs what is sure. */
  void alignSpine() {
    matching.gaps().forEach(this::alignSpine);
    extendOverEqualNeighbours();
  }

  private void alignSpine(Gap gap) {
    int[] mine = matching.freeOriginal(gap.originalStart(), gap.originalEnd());
    int[] theirs = matching.freeRevised(gap.revisedStart(), gap.revisedEnd());
    List<Candidate> found = candidates.equal(mine, theirs);
    boolean[] settledOriginal = new boolean[matching.original().size()];
    boolean[] settledRevised = new boolean[matching.revised().size()];
    for (Candidate candidate : found) {
      settledOriginal[candidate.original()] = true;
      settledRevised[candidate.revised()] = true;
    }
    int[] unsettled = IntStream.of(mine).filter(i -> !settledOriginal[i]).toArray();
    int[] unsettledThere = IntStream.of(theirs).filter(j -> !settledRevised[j]).toArray();
    found.addAll(candidates.similar(unsettled, unsettledThere, SPINE_THRESHOLD));
    pairChain(found);
  }

  /** Pairs what is left between the pairs of the spine. */
  void fillGaps() {
    matching.gaps().forEach(this::fill);
    for (Gap gap : matching.gaps()) {
      pairLoneUnits(gap);
    }
  }

  private void fill(Gap gap) {
    int[] mine = matching.freeOriginal(gap.originalStart(), gap.originalEnd());
    int[] theirs = matching.freeRevised(gap.revisedStart(), gap.revisedEnd());
    if (mine.length == 0 || theirs.length == 0) {
      return;
    }
    if (Candidates.isSmallField(mine, theirs)) {
      fillSmall(mine, theirs);
    } else {
      List<Candidate> found = new ArrayList<>(candidates.equal(mine, theirs));
      found.addAll(candidates.similar(mine, theirs, GAP_THRESHOLD));
      pairChain(found);
    }
  }

  private void fillSmall(int[] mine, int[] theirs) {
    List<Unit> originals = IntStream.of(mine).mapToObj(matching.original()::get).toList();
    List<Unit> reviseds = IntStream.of(theirs).mapToObj(matching.revised()::get).toList();
    for (int[] pair : GapAligner.pairs(originals, reviseds)) {
      matching.pair(mine[pair[0]], theirs[pair[1]]);
    }
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

  private void pairLoneUnits(Gap gap) {
    int[] mine = matching.freeOriginal(gap.originalStart(), gap.originalEnd());
    int[] theirs = matching.freeRevised(gap.revisedStart(), gap.revisedEnd());
    if (mine.length != 1 || theirs.length != 1) {
      return;
    }
    Unit original = matching.original().get(mine[0]);
    Unit revised = matching.revised().get(theirs[0]);
    if (original.similarity(revised) >= ALONE_THRESHOLD || original.sameButForBoxes(revised)) {
      matching.pair(mine[0], theirs[0]);
    }
  }
}
