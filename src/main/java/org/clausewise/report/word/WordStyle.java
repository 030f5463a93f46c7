package org.clausewise.report.word;

/** The paragraph styles of the documents that are written for Word. */
public enum WordStyle {
  NORMAL("Normal"),
  /** The document's title, once at its top. */
  TITLE("Title"),
  /** A heading of the first level, kept with what follows. */
  HEADING("heading 1"),
  /** Tight and small: for cells of tables. */
  CELL("Table Text"),
  /** Small and grey: for what is told beside the text. */
  QUIET("Quiet Text"),
  FOOTER("footer");

  private final String title;

  WordStyle(String title) {
    this.title = title;
  }

  /** The name that Word shows, of its own styles in its own spelling. */
  String title() {
    return title;
  }

  /** The id that paragraphs name it by. */
  public String id() {
    return this == HEADING ? "Heading1" : title.replace(" ", "").replace("footer", "Footer");
  }
}
