package org.clausewise.report.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clausewise.report.workbook.Content.Figure;
import org.clausewise.report.workbook.Content.Words;

/** Writes a sheet row by row, printed on landscape pages that are as wide as its columns. */
final class SheetRows {

  private static final int WIDTH_UNIT = 256;

  private final XSSFSheet sheet;
  private final Styles styles;
  private final CellLimit limit;
  private final RowHeight height;
  private int next;

  /**
   * An empty sheet.
   *
   * @param widths the columns' widths in characters
   */
  SheetRows(
      XSSFWorkbook workbook, String name, List<Integer> widths, Styles styles, CellLimit limit) {
    this.sheet = workbook.createSheet(name);
    this.styles = styles;
    this.limit = limit;
    this.height = new RowHeight(widths);
    for (int i = 0; i < widths.size(); i++) {
      sheet.setColumnWidth(i, widths.get(i) * WIDTH_UNIT);
    }
    printSetup();
  }

  private void printSetup() {
    sheet.setFitToPage(true);
    PrintSetup setup = sheet.getPrintSetup();
    setup.setLandscape(true);
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    margins();
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("Page &P of &N");
  }

  private void margins() {
    double inches = 0.4;
    sheet.setMargin(PageMargin.LEFT, inches);
    sheet.setMargin(PageMargin.RIGHT, inches);
    sheet.setMargin(PageMargin.TOP, inches);
    sheet.setMargin(PageMargin.BOTTOM, 0.6);
    sheet.setMargin(PageMargin.FOOTER, 0.3);
  }

  XSSFSheet sheet() {
    return sheet;
  }

  /** How many rows are written. */
  int count() {
    return next;
  }

  /** Writes the next row, its first cell in the first column. */
  XSSFRow add(List<Content> cells) {
    XSSFRow row = sheet.createRow(next++);
    for (int i = 0; i < cells.size(); i++) {
      write(row.createCell(i), cells.get(i));
    }
    row.setHeightInPoints(height.of(cells));
    row.getCTRow().setCustomHeight(false); // so that it follows what a person types
    return row;
  }

  private void write(XSSFCell cell, Content content) {
    if (content instanceof Figure figure) {
      cell.setCellValue(figure.value());
      cell.setCellStyle(styles.cell(figure.look(), false));
    } else if (content instanceof Words words) {
      List<Span> written = limit.fit(CellText.written(words.spans()));
      cell.setCellStyle(styles.cell(words.look(), CellText.looksLikeFormula(written)));
      if (!written.isEmpty()) {
        cell.setCellValue(CellText.of(written, styles));
      }
    }
  }
}
