package org.clausewise.report.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clausewise.report.workbook.Styles.Look;

/**
 * A sheet that is one table: a header row that stays in sight and is printed on each page, with a
 * filter, over a row for each thing told of.
 *
 * <p>A sheet has 1,048,576 rows (Microsoft, Excel specifications and limits); for more POI throws.
 */
final class TableSheet {

  private static final int HEADER_HEIGHT = 30;

  private TableSheet() {}

  /**
   * Fills an empty sheet.
   *
   * @param frozen how many columns stay in sight too
   * @param printed how many columns are printed
   */
  static <T> void fill(
      SheetRows rows, List<Column<T>> columns, List<T> items, int frozen, int printed) {
    rows.add(columns.stream().map(column -> Content.text(column.head(), Look.HEAD)).toList())
        .setHeightInPoints(HEADER_HEIGHT);
    for (T item : items) {
      rows.add(columns.stream().map(column -> column.content().apply(item)).toList());
    }
    XSSFSheet sheet = rows.sheet();
    CellRangeAddress all = new CellRangeAddress(0, rows.count() - 1, 0, columns.size() - 1);
    sheet.setAutoFilter(all);
    sheet.createFreezePane(frozen, 1);
    if (printed < columns.size()) {
      XSSFWorkbook workbook = sheet.getWorkbook();
      workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, printed - 1, 0, rows.count() - 1);
    }
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.addIgnoredErrors(all, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
  }
}
