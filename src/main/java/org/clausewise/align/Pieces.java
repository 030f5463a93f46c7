package org.clausewise.align;

import java.util.List;
import org.clausewise.text.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Neighbours that may be the pieces of one paragraph, the whole, and how far they are.
 *
 * <p>Each piece has to bring most of what makes it up to what is still missing of the whole, so
 * that a paragraph that only repeats what another piece says is none.
 *
 * @param start position of the first piece among {@code all}, inclusive
 * @param end exclusive
 * @param joined the pieces as one text
 * @param shared the weight that the whole has of it
 */
record Pieces(
    Unit whole, List<Unit> all, int start, int end, int count, Profile joined, double shared) {

  /** A split into more paragraphs than these is a rewriting. */
  static final int MOST = 8;

  /** One word of meaning is no evidence: half the paragraphs on a subject share it. */
  private static final int LEAST_MEANING = 2;

  /** The unit at {@code at} as the only piece; null where it brings less than {@code least}. */
  static @Nullable Pieces of(Unit whole, List<Unit> all, int at, double least) {
    Unit piece = all.get(at);
    if (!whole.isParagraph() || !canBePiece(piece)) {
      return null;
    }
    double shared = piece.profile().shared(whole.profile());
    return shared < least * piece.profile().total()
        ? null
        : new Pieces(whole, all, at, at + 1, 1, piece.profile(), shared);
  }

  /**
   * With the neighbour at {@code at}, with nothing but empty paragraphs between it and them.
   *
   * @return null where there are {@link #MOST}, or the neighbour brings less than {@code least} of
   *     itself
   */
  @Nullable Pieces with(int at, double least) {
    if (count == MOST || !canBePiece(all.get(at))) {
      return null;
    }
    int from = Math.min(start, at);
    int to = Math.max(end, at + 1);
    Profile more = Unit.joined(all.subList(from, to));
    double moreShared = more.shared(whole.profile());
    return moreShared - shared < least * all.get(at).profile().total()
        ? null
        : new Pieces(whole, all, from, to, count + 1, more, moreShared);
  }

  private static boolean canBePiece(Unit unit) {
    return unit.isParagraph() && unit.profile().meaningWords() >= LEAST_MEANING;
  }

  /** Whether the first piece too brings so much beside the others. */
  boolean needFirst(double least) {
    Profile others = Unit.joined(all.subList(start + 1, end));
    return shared - others.shared(whole.profile()) >= least * all.get(start).profile().total();
  }

  /** How alike the pieces together and the whole are, 0 to 1. */
  double similarity() {
    return joined.similarity(whole.profile());
  }
}
