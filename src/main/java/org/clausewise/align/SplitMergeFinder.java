package org.clausewise.align;

import java.util.List;
import org.clausewise.text.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Finds paragraphs that were split into, or merged from, consecutive neighbours, among those that
 * are paired.
 *
 * <p>The idea: call the one paragraph the whole and the several the pieces. A piece that is already
 * paired with the whole is grown to both sides by free neighbours, as long as each brings enough of
 * what is still missing of the whole ({@link Pieces}) and says no more of what stands beside that.
 * Wholes that are not paired yet are {@link GapAligner}'s. Cost: a few profiles per paragraph that
 * has a free neighbour. Handled badly: pieces that are not neighbours; they are reported as added
 * or removed.
 */
final class SplitMergeFinder {

  private final Matching matching;
  private final double least;

  /** Whether the revised side holds the pieces, else the original side. */
  private final boolean splits;

  private final List<Unit> wholes;
  private final List<Unit> pieces;

  private SplitMergeFinder(Matching matching, boolean splits, double least) {
    this.matching = matching;
    this.least = least;
    this.splits = splits;
    this.wholes = splits ? matching.original() : matching.revised();
    this.pieces = splits ? matching.revised() : matching.original();
  }

  /** Replaces pairs of the matching by the splits and merges they are. */
  static void find(Matching matching, Thresholds thresholds) {
    new SplitMergeFinder(matching, true, thresholds.piece()).find();
    new SplitMergeFinder(matching, false, thresholds.piece()).find();
  }

  private void find() {
    for (Link link : matching.links(SplitMergeFinder::mayGrow)) {
      int seed = splits ? link.revisedStart : link.originalStart;
      int whole = splits ? link.originalStart : link.revisedStart;
      Pieces grown = grow(whole, seed);
      if (grown != null && grown.count() > 1 && grown.similarity() >= least) {
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

  private @Nullable Pieces grow(int whole, int seed) {
    Pieces now = Pieces.of(wholes.get(whole), pieces, seed, least);
    int before = 0;
    while (now != null && now.count() > before) {
      before = now.count();
      now = grown(whole, now, now.end(), 1);
      now = grown(whole, now, now.start() - 1, -1);
    }
    return now;
  }

  /** The pieces with the next one from {@code at} on in the direction, 1 or -1, if there is one. */
  private Pieces grown(int whole, Pieces now, int at, int direction) {
    int next = at;
    while (isFree(next) && pieces.get(next).isEmptyParagraph()) {
      next += direction;
    }
    Pieces grown =
        isFree(next)
            ? with(whole, now, next, direction)
            : grownOverKeptLine(whole, now, next, direction);
    return grown == null ? now : grown;
  }

  /**
   * The pieces with the next one behind an empty paragraph that is paired, where another behind
   * that piece is free: either can be the kept one, and is.
   */
  private @Nullable Pieces grownOverKeptLine(int whole, Pieces now, int line, int direction) {
    int next = line + direction;
    int other = next + direction;
    Link kept = isFree(next) && isFree(other) ? link(line) : null;
    if (kept == null || !kept.isPlainLine() || !pieces.get(other).isEmptyParagraph()) {
      return null;
    }
    Pieces grown = with(whole, now, next, direction);
    if (grown != null) {
      Matching.remove(kept);
      pair(splits ? kept.originalStart : kept.revisedStart, other);
    }
    return grown;
  }

  /** The pieces with that one, unless it says more of what stands beside the whole. */
  private @Nullable Pieces with(int whole, Pieces now, int next, int direction) {
    Unit beside = beside(whole, direction);
    Profile piece = pieces.get(next).profile();
    return beside != null
            && piece.shared(beside.profile()) > piece.shared(wholes.get(whole).profile())
        ? null
        : now.with(next, least);
  }

  /** The next of the wholes in the direction that is not empty; null for none. */
  private @Nullable Unit beside(int whole, int direction) {
    int at = whole + direction;
    while (at >= 0 && at < wholes.size() && wholes.get(at).isEmptyParagraph()) {
      at += direction;
    }
    return at >= 0 && at < wholes.size() ? wholes.get(at) : null;
  }

  private @Nullable Link link(int piece) {
    boolean exists = piece >= 0 && piece < pieces.size();
    return !exists ? null : splits ? matching.ofRevised(piece) : matching.ofOriginal(piece);
  }

  private void pair(int ofWholes, int ofPieces) {
    matching.pair(splits ? ofWholes : ofPieces, splits ? ofPieces : ofWholes);
  }

  private boolean isFree(int position) {
    return splits ? matching.isFreeRevised(position) : matching.isFreeOriginal(position);
  }

  private void add(int whole, Pieces range) {
    Matching.add(
        splits
            ? Link.inOrder(matching, whole, whole + 1, range.start(), range.end())
            : Link.inOrder(matching, range.start(), range.end(), whole, whole + 1));
  }
}
