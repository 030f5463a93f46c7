package org.clausewise.align;

/**
 * What the alignment takes for evidence. Likenesses are those of {@link Unit#likeness}, 0 to 1:
 * unrelated paragraphs of two drafts on one subject reach about a quarter, and the same paragraph
 * reworded through and through about a half. No value was fitted to a score; the alignment
 * benchmark prints what moving each by a fifth either way does.
 *
 * @param spine from this likeness on a pair is sure wherever in the order it stands: at least half
 *     of the weight of both is shared
 * @param largeGap enough in a gap too large to weigh all ways to pair it, where the neighbours
 *     vouch for the place only roughly
 * @param unrelated what a pair in a gap has to exceed to count in its favour
 * @param least below this no place is evidence enough
 * @param stretch what each stretch of units left alone costs, and each piece of a split or merge
 *     after the first; the likeness that a good place, or the same kind and number of clause, makes
 *     up for
 * @param halfTelling units of this weight, two or three rare words, tell half as much as a long
 *     paragraph
 * @param piece how much of each piece of a split or merge, by weight, must come from the whole, and
 *     how alike whole and pieces must be; the rest may be new openers and rewordings
 * @param move away from its place a paragraph has no neighbours to vouch for it, so more must be
 *     shared than on the spine
 * @param loneMove enough for a move where no other counterpart comes near
 * @param rival from this part of the likeness on another counterpart comes near; at {@code
 *     loneMove} a rival is then no more alike than unrelated paragraphs are
 * @param farBetter a pair is no candidate when one of its units has a counterpart that is better by
 *     this much: it would block the better one or, if that is a move, hide it
 */
record Thresholds(
    double spine,
    double largeGap,
    double unrelated,
    double least,
    double stretch,
    double halfTelling,
    double piece,
    double move,
    double loneMove,
    double rival,
    double farBetter) {

  static final Thresholds DEFAULT =
      new Thresholds(0.5, 0.33, 0.22, 0.15, 0.06, 2, 0.35, 0.6, 0.4, 0.6, 0.25);
}
