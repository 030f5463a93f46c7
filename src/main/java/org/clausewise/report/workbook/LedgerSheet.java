package org.clausewise.report.workbook;

import java.util.List;
import java.util.Locale;
import org.clausewise.change.LedgerEntry;
import org.clausewise.report.Controls;
import org.clausewise.report.Report;
import org.clausewise.report.ReportedChange;
import org.clausewise.report.workbook.Styles.Look;
import org.jspecify.annotations.Nullable;

/**
 * A row for each thing that a clause with a row among the changes mentions: numbers, dates,
 * symbols. Those that stayed are there too, so that all deadlines can be filtered out and read
 * together; the filter of the status column hides them.
 */
final class LedgerSheet {

  static final String NAME = "Ledger";

  private LedgerSheet() {}

  /** An entry and the change that it belongs to. */
  record Row(ReportedChange change, LedgerEntry entry) {}

  static List<Row> rows(Report report) {
    return ChangesSheet.shown(report).stream()
        .flatMap(change -> change.verdict().ledger().stream().map(entry -> new Row(change, entry)))
        .toList();
  }

  static List<Column<Row>> columns() {
    return List.of(
        new Column<>("Change no.", 9, row -> Content.number(row.change.id())),
        new Column<>("Label in original", 20, row -> Content.text(row.change.original())),
        new Column<>("Label in revised", 20, row -> Content.text(row.change.revised())),
        new Column<>("Kind", 14, row -> Content.text(word(row.entry.kind()))),
        new Column<>("Status", 12, LedgerSheet::status),
        new Column<>("Original", 46, row -> Content.text(printed(row.entry.original()))),
        new Column<>("Revised", 46, row -> Content.text(printed(row.entry.revised()))));
  }

  static void fill(SheetRows sheet, Report report) {
    List<Column<Row>> columns = columns();
    TableSheet.fill(sheet, columns, rows(report), 1, columns.size());
  }

  private static Content status(Row row) {
    boolean isKept = row.entry.status() == LedgerEntry.Status.KEPT;
    return Content.text(word(row.entry.status()), isKept ? Look.TEXT : Look.STRONG);
  }

  private static String word(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String printed(@Nullable String text) {
    return text == null ? "" : Controls.visible(text.replaceAll("\\s+", " "));
  }
}
