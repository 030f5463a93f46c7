package org.clausewise.align;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the units of one gap in order, weighing all ways to do so: one to one, one to several
 * neighbours, several to one, or left alone.
 *
 * <p>The idea: an alignment by dynamic programming with affine gaps (O. Gotoh, An improved
 * algorithm for matching biological sequences, 1982) and with pairings of several, as sentences of
 * translations are aligned (W. A. Gale and K. W. Church, A program for aligning sentences in
 * bilingual corpora, 1993). A pairing gains what its likeness exceeds a threshold by, times how
 * telling its words are; a stretch of units left alone costs once, however long it is. So a
 * reworded paragraph right beside another pair needs less likeness than one in the midst of what
 * was removed and added: place is evidence. Cost: O(n m) likenesses and steps for n and m units,
 * which the caller bounds, and up to {@link Pieces#MOST} joined profiles where neighbours come from
 * one whole. Handled badly: pairs that cross, pieces with something else between them, and
 * counterparts without a common word.
 */
final class GapAligner {

  /** Half-open ranges of units; of one of both sides only one unit. */
  private record Pairing(int originalStart, int originalEnd, int revisedStart, int revisedEnd) {}

  private final Matching matching;
  private final Thresholds thresholds;

  /** The positions of the units in the matching. */
  private final int[] originalAt;

  private final int[] revisedAt;
  private final List<Unit> original;
  private final List<Unit> revised;

  /** The most gained up to each position of both sides, the last units being paired. */
  private final double[][] paired;

  /** The same, the last unit being left alone. */
  private final double[][] alone;

  /** The pairing that {@link #paired} ends with. */
  private final @Nullable Pairing[][] last;

  private GapAligner(Matching matching, int[] originalAt, int[] revisedAt, Thresholds thresholds) {
    this.matching = matching;
    this.thresholds = thresholds;
    this.originalAt = originalAt;
    this.revisedAt = revisedAt;
    this.original = IntStream.of(originalAt).mapToObj(matching.original()::get).toList();
    this.revised = IntStream.of(revisedAt).mapToObj(matching.revised()::get).toList();
    this.paired = table();
    this.alone = table();
    this.last = new Pairing[original.size() + 1][revised.size() + 1];
  }

  private double[][] table() {
    double[][] table = new double[original.size() + 1][revised.size() + 1];
    for (double[] row : table) {
      Arrays.fill(row, Double.NEGATIVE_INFINITY);
    }
    return table;
  }

  /** Pairs the free units at the given positions, ascending and all in one gap. */
  static void pair(Matching matching, int[] originalAt, int[] revisedAt, Thresholds thresholds) {
    GapAligner aligner = new GapAligner(matching, originalAt, revisedAt, thresholds);
    aligner.fill();
    aligner.trace();
  }

  private void fill() {
    paired[0][0] = 0;
    for (int i = 0; i <= original.size(); i++) {
      for (int j = 0; j <= revised.size(); j++) {
        alone[i][j] = Math.max(afterAlone(i - 1, j), afterAlone(i, j - 1));
        if (i < original.size() && j < revised.size()) {
          offer(new Pairing(i, i + 1, j, j + 1), gain(i, j));
          offerSplits(i, j);
          offerMerges(i, j);
        }
      }
    }
  }

  /** What is gained if the unit behind this position is left alone. */
  private double afterAlone(int i, int j) {
    return i < 0 || j < 0
        ? Double.NEGATIVE_INFINITY
        : Math.max(alone[i][j], paired[i][j] - thresholds.stretch());
  }

  private void offer(Pairing pairing, double gain) {
    int i = pairing.originalStart;
    int j = pairing.revisedStart;
    double gained = Math.max(paired[i][j], alone[i][j]) + gain;
    if (gained > paired[pairing.originalEnd][pairing.revisedEnd]) {
      paired[pairing.originalEnd][pairing.revisedEnd] = gained;
      last[pairing.originalEnd][pairing.revisedEnd] = pairing;
    }
  }

  private double gain(int i, int j) {
    Unit one = original.get(i);
    Unit other = revised.get(j);
    double likeness = one.likeness(other);
    return likeness < thresholds.least()
        ? Double.NEGATIVE_INFINITY
        : gain(likeness, (one.weight() + other.weight()) / 2) + nameGain(one, other);
  }

  /** Weak evidence: to be the same kind of clause, of the same number, is worth a good place. */
  private double nameGain(Unit one, Unit other) {
    double half = thresholds.stretch() / 2;
    return (one.isClauseLike(other) ? half : 0) + (one.hasNumberOf(other) ? half : 0);
  }

  private double gain(double likeness, double weight) {
    return (likeness - thresholds.unrelated()) * weight / (weight + thresholds.halfTelling());
  }

  private void offerSplits(int i, int j) {
    Pieces pieces = Pieces.of(original.get(i), revised, j, thresholds.piece());
    while (pieces != null) {
      pieces = grown(pieces, revisedAt);
      if (pieces != null) {
        offer(new Pairing(i, i + 1, j, pieces.end()), gain(pieces));
      }
    }
  }

  private void offerMerges(int i, int j) {
    Pieces pieces = Pieces.of(revised.get(j), original, i, thresholds.piece());
    while (pieces != null) {
      pieces = grown(pieces, originalAt);
      if (pieces != null) {
        offer(new Pairing(i, pieces.end(), j, j + 1), gain(pieces));
      }
    }
  }

  /** The pieces with the next one behind them; null if there is none right there. */
  private @Nullable Pieces grown(Pieces pieces, int[] positions) {
    int at = pieces.end();
    while (areNeighbours(positions, at) && pieces.all().get(at).isEmptyParagraph()) {
      at++;
    }
    return areNeighbours(positions, at) ? pieces.with(at, thresholds.piece()) : null;
  }

  /** Whether the unit at {@code second} stands right behind the one before it. */
  private static boolean areNeighbours(int[] positions, int second) {
    return second < positions.length && positions[second] == positions[second - 1] + 1;
  }

  private double gain(Pieces pieces) {
    if (pieces.similarity() < thresholds.piece() || !pieces.needFirst(thresholds.piece())) {
      return Double.NEGATIVE_INFINITY;
    }
    return gain(pieces.similarity(), pieces.whole().weight())
        - thresholds.stretch() * (pieces.count() - 1);
  }

  private void trace() {
    int i = original.size();
    int j = revised.size();
    boolean isPair = paired[i][j] >= alone[i][j];
    while (i > 0 || j > 0) {
      if (isPair) {
        Pairing pairing = Objects.requireNonNull(last[i][j]);
        link(pairing);
        i = pairing.originalStart;
        j = pairing.revisedStart;
        isPair = paired[i][j] >= alone[i][j];
      } else {
        boolean ofOriginal = afterAlone(i - 1, j) >= afterAlone(i, j - 1);
        i -= ofOriginal ? 1 : 0;
        j -= ofOriginal ? 0 : 1;
        isPair = paired[i][j] - thresholds.stretch() >= alone[i][j];
      }
    }
  }

  private void link(Pairing pairing) {
    Matching.add(
        Link.inOrder(
            matching,
            originalAt[pairing.originalStart],
            originalAt[pairing.originalEnd - 1] + 1,
            revisedAt[pairing.revisedStart],
            revisedAt[pairing.revisedEnd - 1] + 1));
  }
}
