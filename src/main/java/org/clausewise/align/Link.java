package org.clausewise.align;

/**
 * A pairing of units: one to one, one to several neighbours, or several neighbours to one. Ranges
 * are half-open positions in the lists of the two {@link Matching}s, which differ for a move
 * between containers.
 */
final class Link {

  final Matching originalIn;
  final int originalStart;
  final int originalEnd;
  final Matching revisedIn;
  final int revisedStart;
  final int revisedEnd;

  /** Whether it keeps the order of its container; other links are moves. */
  private boolean inOrder;

  private Link(
      Matching originalIn,
      int originalStart,
      int originalEnd,
      Matching revisedIn,
      int revisedStart,
      int revisedEnd,
      boolean inOrder) {
    this.originalIn = originalIn;
    this.originalStart = originalStart;
    this.originalEnd = originalEnd;
    this.revisedIn = revisedIn;
    this.revisedStart = revisedStart;
    this.revisedEnd = revisedEnd;
    this.inOrder = inOrder;
  }

  static Link inOrder(
      Matching matching, int originalStart, int originalEnd, int revisedStart, int revisedEnd) {
    return new Link(matching, originalStart, originalEnd, matching, revisedStart, revisedEnd, true);
  }

  static Link move(Matching originalIn, int original, Matching revisedIn, int revised) {
    return new Link(originalIn, original, original + 1, revisedIn, revised, revised + 1, false);
  }

  boolean isInOrder() {
    return inOrder;
  }

  void putInOrder() {
    inOrder = true;
  }

  boolean isSingle() {
    return originalEnd - originalStart == 1 && revisedEnd - revisedStart == 1;
  }

  /** Whether it pairs two empty paragraphs in order. */
  boolean isPlainLine() {
    return inOrder
        && isSingle()
        && firstOriginal().isEmptyParagraph()
        && firstRevised().isEmptyParagraph();
  }

  boolean withinOneContainer() {
    return originalIn == revisedIn;
  }

  Unit firstOriginal() {
    return originalIn.original().get(originalStart);
  }

  Unit firstRevised() {
    return revisedIn.revised().get(revisedStart);
  }
}
