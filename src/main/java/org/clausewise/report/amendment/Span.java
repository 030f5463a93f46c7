package org.clausewise.report.amendment;

/** A difference of two wordings; half-open, zero-based UTF-16 offsets into them. */
record Span(int start, int end, int newStart, int newEnd) {

  boolean isInsertion() {
    return start == end;
  }

  boolean isDeletion() {
    return newStart == newEnd;
  }

  /** This one with so many characters more before and behind, which both wordings have. */
  Span widened(int before, int behind) {
    return new Span(start - before, end + behind, newStart - before, newEnd + behind);
  }

  /** This one and the next, and what lies between. */
  Span with(Span next) {
    return new Span(start, next.end, newStart, next.newEnd);
  }
}
