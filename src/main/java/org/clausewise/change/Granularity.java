package org.clausewise.change;

/** What edits are made of. */
public enum Granularity {
  /** Whole words, symbols and punctuation marks. */
  WORD,
  /**
   * Where a word became a like one, the characters that differ; a character is what a reader takes
   * for one, a grapheme cluster.
   */
  CHARACTER
}
