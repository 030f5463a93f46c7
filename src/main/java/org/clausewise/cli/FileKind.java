package org.clausewise.cli;

/** The kinds of file that a comparison is written to. */
enum FileKind {
  REDLINE("Redline", "-o", "redline.docx"),
  JSON("JSON", "--json", "json"),
  PAGE("Web page", "--html", "html"),
  TABLE("Table", "--table", "table.docx"),
  WORKBOOK("Workbook", "--xlsx", "xlsx"),
  AMENDMENTS("Amendments", "--amendments", "amendments.docx"),
  MARKDOWN("Markdown", "--md", "md"),
  TEXT("Text", "--text", "txt");

  private final String noun;
  private final String option;
  private final String ending;

  FileKind(String noun, String option, String ending) {
    this.noun = noun;
    this.option = option;
    this.ending = ending;
  }

  /** What it is called where it is told of: {@code Web page}. */
  String noun() {
    return noun;
  }

  /** The option that asks for it. */
  String option() {
    return option;
  }

  /** What follows the names of the drafts, and a dot, where a folder is asked for. */
  String ending() {
    return ending;
  }

  /** Whether it is text that other programs may read from standard output. */
  boolean isText() {
    return switch (this) {
      case JSON, PAGE, AMENDMENTS, MARKDOWN, TEXT -> true;
      case REDLINE, TABLE, WORKBOOK -> false;
    };
  }
}
