package org.clausewise.redline;

/** The kinds of run and paragraph-mark revision. */
enum Revision {
  INSERTED("ins"),
  DELETED("del"),
  MOVED_FROM("moveFrom"),
  MOVED_TO("moveTo");

  private final String element;

  Revision(String element) {
    this.element = element;
  }

  /** The local name of the WordprocessingML element. */
  String element() {
    return element;
  }

  /** Whether the content goes when all revisions are accepted. */
  boolean goesOnAccept() {
    return this == DELETED || this == MOVED_FROM;
  }
}
