package org.clausewise.report.workbook;

/**
 * A stretch of a cell's text.
 *
 * @param mark how it is marked
 */
record Span(String text, Mark mark) {

  /** What a stretch is, and so how it looks. None is told from the others by colour alone. */
  enum Mark {
    PLAIN,
    /** Red and struck out. */
    DELETED,
    /** Blue and underlined. */
    INSERTED
  }

  static Span plain(String text) {
    return new Span(text, Mark.PLAIN);
  }
}
