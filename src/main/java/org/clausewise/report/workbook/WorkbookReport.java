package org.clausewise.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clausewise.report.Rendering;
import org.clausewise.report.Report;
import org.clausewise.report.ReportedDraft;
import org.clausewise.report.office.PinnedZip;

/**
 * The report as a workbook, a row a change.
 *
 * <p>POI's XSSF holds all of it as trees in memory, and so grows with the changes: 10,000 of 90
 * words, with six edits each, were written in a heap of 1,000 MB and not in one of 600. Its
 * streaming twin, SXSSF, wrote rows like these in 500 MB, for it still holds the marked texts, in
 * the table of strings; it can't go back to rows that it let go, and drafts so long are not known.
 * So XSSF was taken, and SXSSF is what to turn to where a heap is too small.
 */
public final class WorkbookReport implements Rendering {

  private static final String PROGRAM = "Clausewise";

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      fill(workbook, report);
      describe(workbook.getProperties(), report);
      workbook.write(bytes);
    }
    PinnedZip.write(bytes.toByteArray(), out);
  }

  /** The summary is filled last, for it tells what the others could not hold. */
  private static void fill(XSSFWorkbook workbook, Report report) {
    Styles styles = new Styles(workbook);
    CellLimit limit = new CellLimit();
    SheetRows summary =
        new SheetRows(workbook, SummarySheet.NAME, SummarySheet.WIDTHS, styles, limit);
    SheetRows changes =
        new SheetRows(
            workbook, ChangesSheet.NAME, widths(ChangesSheet.columns(report)), styles, limit);
    ChangesSheet.fill(changes, report);
    SheetRows ledger =
        new SheetRows(workbook, LedgerSheet.NAME, widths(LedgerSheet.columns()), styles, limit);
    LedgerSheet.fill(ledger, report);
    SummarySheet.fill(summary, report, limit.shortened());
    if (report.revised().isRightToLeft()) {
      List.of(summary, changes, ledger).forEach(rows -> rows.sheet().setRightToLeft(true));
    }
  }

  private static <T> List<Integer> widths(List<Column<T>> columns) {
    return columns.stream().map(Column::width).toList();
  }

  /** Without a date: POI writes that of the clock, and the report knows of none. */
  private static void describe(POIXMLProperties properties, Report report) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(title(report));
    core.setCreator(PROGRAM);
    core.getUnderlyingProperties().setCreatedProperty(Optional.empty());
    properties.getExtendedProperties().setApplication(PROGRAM);
  }

  private static String title(Report report) {
    return "Comparison of " + name(report.original()) + " with " + name(report.revised());
  }

  private static String name(ReportedDraft draft) {
    return draft.title().isEmpty() ? draft.name() : draft.title() + " (" + draft.name() + ")";
  }
}
