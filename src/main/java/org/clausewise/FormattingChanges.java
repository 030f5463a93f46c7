package org.clausewise;

/** What becomes of changes of formatting alone. */
public enum FormattingChanges {
  /** They are tracked changes of the redline, so that rejecting brings the former look back. */
  TRACK,
  /** The redline has the revised draft's formatting and layout, without tracking. */
  IGNORE
}
