package org.clausewise.report.amendment.reader;

import org.jspecify.annotations.Nullable;

/** A paragraph, or an end of a table, row or cell, in the flow of a story. */
final class Node {

  enum Kind {
    PARAGRAPH,
    OPEN,
    CLOSE
  }

  final Kind kind;

  /** Of a table, row or cell its name; of a paragraph the container's, empty for the body. */
  final String place;

  final boolean original;
  @Nullable String label;
  @Nullable String number;
  String text = "";

  /** As the original has it. */
  @Nullable String oldNumber;

  String oldText = "";
  boolean numberGiven;

  Node(Kind kind, String place, boolean original) {
    this.kind = kind;
    this.place = place;
    this.original = original;
  }

  boolean isParagraph() {
    return kind == Kind.PARAGRAPH;
  }
}
