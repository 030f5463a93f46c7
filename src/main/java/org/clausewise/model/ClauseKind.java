package org.clausewise.model;

/** The kinds of clause that are told apart. */
public enum ClauseKind {
  PREAMBULAR,
  OPERATIVE,
  SUB_PARAGRAPH,
  ARTICLE,
  HEADING,
  NUMBERED,
  NOTE
}
