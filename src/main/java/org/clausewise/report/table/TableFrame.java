package org.clausewise.report.table;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.clausewise.report.Report;
import org.clausewise.report.ReportedDraft;
import org.clausewise.report.word.WordDocument;
import org.clausewise.report.word.WordStyle;
import org.clausewise.report.word.WordText;

/** What stands above and below the table: the drafts, the counts, how to read it; what to check. */
final class TableFrame {

  private final WordDocument document;
  private final Report report;

  TableFrame(WordDocument document, Report report) {
    this.document = document;
    this.report = report;
  }

  void writeHead() {
    WordText.append(document.paragraph(WordStyle.TITLE), "Comparison table");
    draft("Original", report.original());
    draft("Revised", report.revised());
    report.summaryLines().forEach(line -> add(WordStyle.QUIET, line));
    add(WordStyle.QUIET, report.proof());
    key();
  }

  private void draft(String side, ReportedDraft draft) {
    XWPFParagraph paragraph = document.paragraph(WordStyle.NORMAL);
    WordText.append(paragraph, side + ": ");
    WordText.bold(WordText.append(paragraph, draft.title()));
    WordText.append(paragraph, (draft.title().isEmpty() ? "" : " ") + "(" + draft.name() + ")");
  }

  private void key() {
    XWPFParagraph paragraph = document.paragraph(WordStyle.QUIET);
    paragraph.setSpacingAfter(160);
    WordText.append(paragraph, "How to read it: ");
    Marks.strike(WordText.append(paragraph, "struck"));
    WordText.append(paragraph, " is only in the original, ");
    Marks.underline(WordText.append(paragraph, "underlined"));
    WordText.append(paragraph, " only in the revised draft.");
  }

  void writeEnd() {
    if (!report.warnings().isEmpty()) {
      heading("Please check in the revised draft");
      report
          .warnings()
          .forEach(
              warning -> {
                XWPFParagraph paragraph = document.paragraph(WordStyle.NORMAL);
                WordText.bold(WordText.append(paragraph, warning.clause()));
                WordText.append(paragraph, " " + warning.message());
              });
    }
    if (!report.notes().isEmpty()) {
      heading("Please note");
      report.notes().forEach(note -> add(WordStyle.NORMAL, note));
    }
    if (report.warnings().isEmpty() && report.notes().isEmpty()) {
      // Word needs a paragraph behind a table that ends the text.
      document.paragraph(WordStyle.QUIET);
    }
  }

  private void heading(String text) {
    add(WordStyle.HEADING, text);
  }

  private void add(WordStyle style, String text) {
    WordText.append(document.paragraph(style), text);
  }
}
