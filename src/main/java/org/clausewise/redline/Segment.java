package org.clausewise.redline;

/**
 * A stretch of the joined text of both sides. Half-open, zero-based UTF-16 offsets into the joined
 * whole texts, typed numbers included.
 */
record Segment(Kind kind, int originalStart, int originalEnd, int revisedStart, int revisedEnd) {

  /** What is done with a stretch. */
  enum Kind {
    /** The same text in the same formatting: left as it is. */
    EQUAL,
    /** The same text in other formatting: the former formatting is told. */
    REFORMATTED,
    /** Struck and written anew. */
    REPLACED,
    /**
     * The typed number of a moved paragraph: each place shows its own as part of the moved text,
     * for a number that changes with the place is no rewording.
     */
    MOVED_NUMBER
  }
}
