package org.clausewise.change;

/** What became of a paragraph's wording. That it moved or was renumbered is told beside it. */
public enum ChangeType {
  UNCHANGED,
  REWORDED,
  ADDED,
  REMOVED,
  /** One original paragraph became several revised ones. */
  SPLIT,
  /** Several original paragraphs became one revised one. */
  MERGED
}
