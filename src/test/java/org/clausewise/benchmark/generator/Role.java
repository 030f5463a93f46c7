package org.clausewise.benchmark.generator;

/** What a paragraph is in a resolution, and so how it is numbered. */
enum Role {
  /** A title, the chapeau, a closing line: never altered. */
  FRAME,
  PREAMBULAR,
  /** {@code 12.} */
  OPERATIVE,
  /** {@code (a)} */
  SUB,
  /** {@code (i)} */
  DEEPER;

  boolean isNumbered() {
    return compareTo(OPERATIVE) >= 0;
  }
}
