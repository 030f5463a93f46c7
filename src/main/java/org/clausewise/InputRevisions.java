package org.clausewise;

/** How the tracked changes that a draft comes with are read. */
public enum InputRevisions {
  /** As made: inserted text is there, deleted text is not. */
  ACCEPT,
  /** As taken back: the draft as it was before them. */
  REJECT
}
