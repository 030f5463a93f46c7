package org.clausewise.align;

/** Corresponding stretches of both sides of a change, half-open, counted in sentences or tokens. */
record Stretch(int originalStart, int originalEnd, int revisedStart, int revisedEnd) {

  int originalLength() {
    return originalEnd - originalStart;
  }

  int revisedLength() {
    return revisedEnd - revisedStart;
  }

  /** How many pairs of one item of each side there are. */
  long pairs() {
    return (long) originalLength() * revisedLength();
  }

  boolean touches(Stretch next) {
    return originalEnd == next.originalStart && revisedEnd == next.revisedStart;
  }

  Stretch through(Stretch later) {
    return new Stretch(originalStart, later.originalEnd, revisedStart, later.revisedEnd);
  }

  /** The same, counted in what the items of both sides begin with at the given places. */
  Stretch ofItems(int[] starts, int[] revisedStarts) {
    return new Stretch(
        starts[originalStart],
        starts[originalEnd],
        revisedStarts[revisedStart],
        revisedStarts[revisedEnd]);
  }
}
