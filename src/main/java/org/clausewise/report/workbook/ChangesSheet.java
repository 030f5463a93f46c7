package org.clausewise.report.workbook;

import java.util.List;
import java.util.stream.Stream;
import org.clausewise.report.Departures;
import org.clausewise.report.Report;
import org.clausewise.report.ReportedChange;
import org.clausewise.report.ReportedDraft;
import org.clausewise.report.ReportedPiece;
import org.clausewise.report.workbook.Span.Mark;
import org.clausewise.report.workbook.Styles.Look;

/** A row for each change that differs; {@code docs/workbook.md} tells of the columns. */
final class ChangesSheet {

  static final String NAME = "Changes";

  /** Number and labels stay in sight. */
  private static final int FROZEN = 3;

  /** Those behind serve filters and say again what these say. */
  private static final int PRINTED = 13;

  private final Report report;
  private final Departures departures;

  private ChangesSheet(Report report) {
    this.report = report;
    this.departures = new Departures(report);
  }

  /** The changes with a row. */
  static List<ReportedChange> shown(Report report) {
    return report.changes().stream().filter(ReportedChange::differs).toList();
  }

  static List<Column<ReportedChange>> columns(Report report) {
    return new ChangesSheet(report).columns();
  }

  static void fill(SheetRows rows, Report report) {
    TableSheet.fill(rows, columns(report), shown(report), FROZEN, PRINTED);
  }

  private List<Column<ReportedChange>> columns() {
    return List.of(
        new Column<>("No.", 6, change -> Content.number(change.id())),
        new Column<>("Label in original", 12, change -> Content.text(change.original())),
        new Column<>("Label in revised", 12, change -> Content.text(change.revised())),
        new Column<>("What", 12, change -> Content.text(what(change))),
        new Column<>("Class", 12, ChangesSheet::classOf),
        new Column<>("Tags", 13, change -> Content.text(String.join(", ", change.tags()))),
        new Column<>("Verdict", 22, change -> Content.text(change.verdictLine())),
        new Column<>("Original text", 50, this::original),
        new Column<>("Revised text", 50, this::revised),
        new Column<>("Edits", 30, change -> Content.text(EditWords.of(change))),
        new Column<>(
            "Ledger entries", 22, change -> Content.text(String.join("\n", change.ledger()))),
        new Column<>("Moved from", 11, change -> Content.text(departures.of(change))),
        new Column<>("Part of no.", 9, ChangesSheet::partOf),
        new Column<>("Kinds", 12, change -> Content.text(String.join(", ", change.kinds()))),
        new Column<>("Number in original", 10, change -> Content.text(change.originalNumber())),
        new Column<>("Number in revised", 10, change -> Content.text(change.revisedNumber())),
        new Column<>("Similarity", 11, ChangesSheet::similarity));
  }

  private static String what(ReportedChange change) {
    return change.isOnlyRenumbered() ? "renumbered" : change.what();
  }

  private static Content classOf(ReportedChange change) {
    if (change.verdict().isSubstantive()) {
      return Content.text("substantive", Look.STRONG);
    }
    return Content.text(change.verdict().isRoutine() ? "routine" : "");
  }

  private Content original(ReportedChange change) {
    return wording(
        change.pieces().stream().filter(ReportedPiece::inOriginal).map(ChangesSheet::left),
        report.original());
  }

  private Content revised(ReportedChange change) {
    return wording(
        change.pieces().stream().filter(ReportedPiece::inRevised).map(ChangesSheet::came),
        report.revised());
  }

  private static Span left(ReportedPiece piece) {
    return new Span(piece.original(), piece.isMarked() ? Mark.DELETED : Mark.PLAIN);
  }

  private static Span came(ReportedPiece piece) {
    return new Span(piece.revised(), piece.isMarked() ? Mark.INSERTED : Mark.PLAIN);
  }

  private static Content wording(Stream<Span> spans, ReportedDraft draft) {
    return new Content.Words(
        spans.toList(), draft.isRightToLeft() ? Look.RIGHT_TO_LEFT : Look.TEXT);
  }

  private static Content partOf(ReportedChange change) {
    Integer whole = change.change().partOf();
    return whole == null ? Content.NONE : Content.number(whole);
  }

  /** Of an added or removed paragraph there is nothing to be told. */
  private static Content similarity(ReportedChange change) {
    boolean isInBoth = !change.original().isEmpty() && !change.revised().isEmpty();
    return isInBoth ? new Content.Figure(change.change().similarity(), Look.SHARE) : Content.NONE;
  }
}
