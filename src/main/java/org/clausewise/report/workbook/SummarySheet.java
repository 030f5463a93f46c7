package org.clausewise.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clausewise.report.Count;
import org.clausewise.report.Report;
import org.clausewise.report.ReportContext;
import org.clausewise.report.ReportedDraft;
import org.clausewise.report.ReportedWarning;
import org.clausewise.report.workbook.Span.Mark;
import org.clausewise.report.workbook.Styles.Look;

/** What was compared, what came out, and how to read the other sheets. */
final class SummarySheet {

  static final String NAME = "Summary";

  static final List<Integer> WIDTHS = List.of(24, 70, 70);

  private final SheetRows rows;
  private final Report report;

  private SummarySheet(SheetRows rows, Report report) {
    this.rows = rows;
    this.report = report;
  }

  /**
   * Fills an empty sheet.
   *
   * @param shortened how many cells of the other sheets don't hold all of their text
   */
  static void fill(SheetRows rows, Report report, int shortened) {
    SummarySheet summary = new SummarySheet(rows, report);
    rows.add(List.of(Content.text("Comparison of two drafts", Look.TITLE)));
    summary.drafts();
    summary.result();
    summary.warnings();
    summary.notes(shortened);
    summary.counts("Paragraphs", report.counts());
    summary.counts("Classes and tags", report.classes());
    summary.counts("Found and not marked", report.ignored());
    summary.guide();
  }

  private void drafts() {
    ReportedDraft original = report.original();
    ReportedDraft revised = report.revised();
    ReportContext context = report.context();
    rows.add(List.of());
    rows.add(List.of(head("Drafts"), head("Original"), head("Revised")));
    row("Title", title(original), title(revised));
    row("File", Content.text(original.name()), Content.text(revised.name()));
    row(
        "SHA-256 of the file",
        Content.text(context.original().sha256()),
        Content.text(context.revised().sha256()));
    row("Language", Content.text(language(original)), Content.text(language(revised)));
  }

  private static Content title(ReportedDraft draft) {
    return Content.text(draft.title(), draft.isRightToLeft() ? Look.RIGHT_TO_LEFT : Look.TEXT);
  }

  private static String language(ReportedDraft draft) {
    return draft.language().locale().getDisplayLanguage(Locale.ENGLISH);
  }

  private void result() {
    section("Result");
    row("Proof", Content.text(report.proof()));
    String name = "In words";
    for (String line : report.summaryLines()) {
      row(name, Content.text(line));
      name = "";
    }
  }

  private void warnings() {
    if (!report.warnings().isEmpty()) {
      section("Please check in the revised draft");
    }
    for (ReportedWarning warning : report.warnings()) {
      row(warning.clause(), Content.text(warning.message()));
    }
  }

  private void notes(int shortened) {
    if (report.notes().isEmpty() && shortened == 0) {
      return;
    }
    section("Please note");
    if (shortened > 0) {
      row("Cut texts", Content.text(cut(shortened)));
    }
    report.notes().forEach(note -> row("", Content.text(note)));
  }

  private static String cut(int shortened) {
    return shortened
        + (shortened == 1 ? " cell holds" : " cells hold")
        + " less than its whole text, since a cell takes no more than 32,767 characters. Such a"
        + " text ends with “[cut here: …]”.";
  }

  private void counts(String name, List<Count> counts) {
    if (!counts.isEmpty()) {
      section(name);
    }
    for (Count count : counts) {
      row(count.word(), new Content.Figure(count.number(), Look.COUNT));
    }
  }

  private void guide() {
    section("How to read the other sheets");
    row(
        "Marks",
        new Content.Words(
            List.of(
                Span.plain("In the original text "),
                new Span("what went is red and struck out", Mark.DELETED),
                Span.plain(", in the revised text "),
                new Span("what came is blue and underlined", Mark.INSERTED),
                Span.plain(". ¶ ends a paragraph.")),
            Look.TEXT));
    row(
        ChangesSheet.NAME,
        Content.text("A row for each paragraph that changed; those unchanged are left out."));
    row(
        LedgerSheet.NAME,
        Content.text(
            "What these paragraphs mention: numbers, dates, symbols, and what became of each."));
  }

  private void section(String name) {
    rows.add(List.of());
    rows.add(List.of(Content.text(name, Look.SECTION)));
  }

  private void row(String name, Content... cells) {
    List<Content> all = new ArrayList<>(List.of(Content.text(name, Look.STRONG)));
    all.addAll(List.of(cells));
    rows.add(all);
  }

  private static Content head(String text) {
    return Content.text(text, Look.HEAD);
  }
}
