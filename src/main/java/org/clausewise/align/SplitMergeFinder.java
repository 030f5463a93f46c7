package org.clausewise.align;

import java.util.List;
import java.util.function.IntPredicate;
import org.clausewise.align.Matching.Gap;
import org.clausewise.text.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Finds paragraphs that were split into, or merged from, consecutive neighbours.
 *
 * <p>The idea: call the one paragraph the whole and the several the pieces. A piece that is already
 * paired with the whole, or a free one most of whose words the whole holds, is grown to both sides
 * by free neighbours, as long as most of what each brings fills what is still missing of the whole.
 * Cost: a few profiles per paragraph that has a free neighbour. Handled badly: a piece that was
 * heavily reworded as well, and pieces that are not neighbours; they are reported as added or
 * removed.
 */
final class SplitMergeFinder {

  private static final int MOST_PIECES = 8;

  /** How much of a piece must fill what is missing of the whole; the rest may be a new opener. */
  private static final double PIECE_CONTAINED = 0.6;

  /** A piece of fewer words of meaning proves nothing. */
  private static final int LEAST_MEANING = 3;

  /** The pieces together must be the whole by as much as any pair of the spine. */
  private static final double LEAST_SIMILARITY = 0.5;

  /** Wholes without any piece yet are looked for only in gaps of at most this many pairs. */
  private static final long SMALL_GAP = 2_500;

  /** Half-open range of the pieces. */
  private record Pieces(int start, int end) {}

  private final Matching matching;

  /** Whether the revised side holds the pieces, else the original side. */
  private final boolean splits;

  private final List<Unit> wholes;
  private final List<Unit> pieces;

  private SplitMergeFinder(Matching matching, boolean splits) {
    this.matching = matching;
    this.splits = splits;
    this.wholes = splits ? matching.original() : matching.revised();
    this.pieces = splits ? matching.revised() : matching.original();
  }

  /** Replaces pairs and free paragraphs of the matching by the splits and merges they are. */
  static void find(Matching matching) {
    for (boolean splits : new boolean[] {true, false}) {
      SplitMergeFinder finder = new SplitMergeFinder(matching, splits);
      finder.growPairs();
      finder.growFree();
    }
  }

  private void growPairs() {
    for (Link link : matching.links(SplitMergeFinder::mayGrow)) {
      int seed = splits ? link.revisedStart : link.originalStart;
      int whole = splits ? link.originalStart : link.revisedStart;
      Pieces grown = grow(wholes.get(whole), seed);
      if (grown != null) {
        Matching.remove(link);
        add(whole, grown);
      }
    }
  }

  private static boolean mayGrow(Link link) {
    return link.isInOrder()
        && link.isSingle()
        && link.firstOriginal().isParagraph()
        && link.firstOriginal().key() != link.firstRevised().key();
  }

  private void growFree() {
    for (Gap gap : matching.gaps()) {
      int[] mine = matching.freeOriginal(gap.originalStart(), gap.originalEnd());
      int[] theirs = matching.freeRevised(gap.revisedStart(), gap.revisedEnd());
      if ((long) mine.length * theirs.length <= SMALL_GAP) {
        growFree(splits ? mine : theirs, splits ? theirs : mine);
      }
    }
  }

  private void growFree(int[] freeWholes, int[] freePieces) {
    for (int whole : freeWholes) {
      int seed = wholes.get(whole).isParagraph() ? bestSeed(wholes.get(whole), freePieces) : -1;
      Pieces grown = seed < 0 ? null : grow(wholes.get(whole), seed);
      if (grown != null) {
        add(whole, grown);
      }
    }
  }

  private int bestSeed(Unit whole, int[] freePieces) {
    int best = -1;
    double most = 0;
    for (int piece : freePieces) {
      double shared = isFreePiece(piece) ? sharedIfContained(pieces.get(piece), whole) : 0;
      if (shared > most) {
        most = shared;
        best = piece;
      }
    }
    return best;
  }

  private static double sharedIfContained(Unit piece, Unit whole) {
    boolean contained =
        piece.isParagraph()
            && piece.profile().meaningWords() >= LEAST_MEANING
            && piece.profile().containedIn(whole.profile()) >= PIECE_CONTAINED;
    return contained ? piece.profile().shared(whole.profile()) : 0;
  }

  private @Nullable Pieces grow(Unit whole, int seed) {
    Pieces now = new Pieces(seed, seed + 1);
    boolean grew = true;
    while (grew && now.end - now.start < MOST_PIECES) {
      Pieces before = now;
      now = grownBy(whole, now, now.end);
      if (now.end - now.start < MOST_PIECES) {
        now = grownBy(whole, now, now.start - 1);
      }
      grew = !now.equals(before);
    }
    boolean enough =
        now.end - now.start > 1 && joined(now).similarity(whole.profile()) >= LEAST_SIMILARITY;
    return enough ? now : null;
  }

  /** The pieces with the neighbour at {@code at} if that fills enough of what is missing. */
  private Pieces grownBy(Unit whole, Pieces now, int at) {
    if (!isFreePiece(at) || !pieces.get(at).isParagraph()) {
      return now;
    }
    Profile piece = pieces.get(at).profile();
    if (piece.meaningWords() < LEAST_MEANING) {
      return now;
    }
    Pieces grown = new Pieces(Math.min(now.start, at), Math.max(now.end, at + 1));
    double gained = joined(grown).shared(whole.profile()) - joined(now).shared(whole.profile());
    return gained >= PIECE_CONTAINED * piece.total() ? grown : now;
  }

  private Profile joined(Pieces range) {
    return Unit.joined(pieces.subList(range.start, range.end));
  }

  private boolean isFreePiece(int position) {
    IntPredicate free = splits ? matching::isFreeRevised : matching::isFreeOriginal;
    return free.test(position);
  }

  private void add(int whole, Pieces range) {
    Matching.add(
        splits
            ? Link.inOrder(matching, whole, whole + 1, range.start, range.end)
            : Link.inOrder(matching, range.start, range.end, whole, whole + 1));
  }
}
