package org.clausewise.report.table;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.clausewise.report.Report;
import org.clausewise.report.ReportedChange;
import org.clausewise.report.table.TableReport.Column;
import org.clausewise.report.word.WordDocument;
import org.clausewise.report.word.WordStyle;
import org.clausewise.report.word.WordText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/**
 * The table itself: fixed widths, which no program has to guess, a head on every page, and rows
 * that stay on one page where they are short. Its columns run from the right where both drafts do.
 */
final class TableGrid {

  /**
   * Letters of the longer wording up to which a row stays whole: about a third of a page. A taller
   * one kept whole would leave too much of the page before it empty.
   */
  private static final int WHOLE = 900;

  private static final String LINE = "A6A6A6";
  private static final String HEAD_SHADE = "E4E9F2";
  private static final String QUIET_SHADE = "F5F5F5";
  private static final int CELL_MARGIN = 85;

  private final List<Column> columns;
  private final Report report;
  private final XWPFTable table;
  private final List<Integer> widths;

  TableGrid(WordDocument document, List<Column> columns, Report report) {
    this.columns = columns;
    this.report = report;
    this.widths = widths(columns, document.textWidth());
    this.table = document.content().createTable(1, columns.size());
    setUp(document.textWidth());
    head();
  }

  /** A wording takes as much room as notes and comments together. */
  private static List<Integer> widths(List<Column> columns, int all) {
    int shares = columns.stream().mapToInt(TableGrid::share).sum();
    return columns.stream().map(column -> all * share(column) / shares).toList();
  }

  private static int share(Column column) {
    return column == Column.ORIGINAL || column == Column.REVISED ? 10 : 6;
  }

  private void setUp(int width) {
    CTTblPr properties = table.getCTTbl().getTblPr();
    if (report.original().isRightToLeft() && report.revised().isRightToLeft()) {
      properties.addNewBidiVisual();
    }
    table.setWidthType(TableWidthType.DXA);
    table.setWidth(width);
    table.setCellMargins(40, CELL_MARGIN, 40, CELL_MARGIN);
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
    table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
    table.setLeftBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
    table.setRightBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
    table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
    table.setInsideVBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
    CTTblGrid grid = table.getCTTbl().addNewTblGrid();
    widths.forEach(w -> grid.addNewGridCol().setW(BigInteger.valueOf(w)));
  }

  private void head() {
    XWPFTableRow row = table.getRow(0);
    row.setRepeatHeader(true);
    row.setCantSplitRow(true);
    for (int i = 0; i < columns.size(); i++) {
      XWPFTableCell cell = row.getCell(i);
      width(cell, widths.get(i));
      cell.setColor(HEAD_SHADE);
      CellText text = new CellText(cell);
      WordText.bold(WordText.append(text.paragraph(WordStyle.CELL), heading(columns.get(i))));
      String file = file(columns.get(i));
      if (!file.isEmpty()) {
        WordText.append(text.paragraph(WordStyle.QUIET), file);
      }
    }
  }

  private static String heading(Column column) {
    return switch (column) {
      case ORIGINAL -> "Original";
      case REVISED -> "Revised";
      case NOTES -> "Notes";
      case COMMENTS -> "Comments";
    };
  }

  private String file(Column column) {
    return switch (column) {
      case ORIGINAL -> report.original().name();
      case REVISED -> report.revised().name();
      case NOTES, COMMENTS -> "";
    };
  }

  /**
   * Adds the row of a change.
   *
   * @param departure where it had stood; empty where it did not move
   */
  void row(ReportedChange change, String departure) {
    XWPFTableRow row = table.createRow();
    int letters = Math.max(change.originalText().length(), change.revisedText().length());
    row.setCantSplitRow(letters <= WHOLE);
    for (int i = 0; i < columns.size(); i++) {
      XWPFTableCell cell = row.getCell(i);
      width(cell, widths.get(i));
      fill(new CellText(cell), columns.get(i), change, departure);
    }
  }

  private void fill(CellText cell, Column column, ReportedChange change, String departure) {
    boolean isAlone = !columns.contains(Column.ORIGINAL) || !columns.contains(Column.REVISED);
    switch (column) {
      case ORIGINAL ->
          new WordingCell(cell, report.original().isRightToLeft(), isAlone).original(change);
      case REVISED ->
          new WordingCell(cell, report.revised().isRightToLeft(), isAlone).revised(change);
      case NOTES -> new NotesCell(cell).write(change, departure);
      case COMMENTS -> cell.paragraph(WordStyle.CELL);
    }
  }

  /** Adds a row of one cell across the table. */
  void quiet(String text) {
    XWPFTableRow row = table.createRow();
    row.setCantSplitRow(true);
    for (int i = columns.size() - 1; i > 0; i--) {
      row.removeCell(i);
    }
    XWPFTableCell cell = row.getCell(0);
    width(cell, widths.stream().mapToInt(Integer::intValue).sum());
    if (columns.size() > 1) {
      cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns.size()));
    }
    cell.setColor(QUIET_SHADE);
    XWPFParagraph paragraph = new CellText(cell).paragraph(WordStyle.QUIET);
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    WordText.append(paragraph, text);
  }

  private static void width(XWPFTableCell cell, int width) {
    cell.setWidthType(TableWidthType.DXA);
    cell.setWidth(String.valueOf(width));
  }
}
