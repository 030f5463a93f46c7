package org.clausewise;

/** How the tracked changes that a draft comes with are read. */
public enum InputRevisions {
  /** As made: inserted text is there, deleted text is not. */
  ACCEPT,
  /** As taken back: the draft as it was before them. */
  REJECT,
  /**
   * As made, and kept in the redline under their own authors and dates, as far as they are a
   * difference from the original. For a revised draft only.
   */
  KEEP
}
