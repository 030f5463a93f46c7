package org.clausewise.oracle;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.oracle.OracleItem.Nested;
import org.clausewise.oracle.OracleItem.Text;

/** Parts what paragraphs say from all else, at any depth. */
final class TextParting {

  private TextParting() {}

  static List<OracleBlock> withoutText(List<OracleBlock> blocks) {
    return blocks.stream().map(TextParting::withoutText).toList();
  }

  private static OracleBlock withoutText(OracleBlock block) {
    return block instanceof OracleTable table
        ? withoutText(table)
        : withoutText((OracleParagraph) block);
  }

  private static OracleBlock withoutText(OracleTable table) {
    List<OracleTable.Row> rows = new ArrayList<>();
    for (OracleTable.Row row : table.rows()) {
      List<OracleTable.Cell> cells = new ArrayList<>();
      for (OracleTable.Cell cell : row.cells()) {
        cells.add(
            new OracleTable.Cell(
                cell.span(), cell.merge(), cell.layout(), withoutText(cell.blocks())));
      }
      rows.add(new OracleTable.Row(row.layout(), cells));
    }
    return new OracleTable(table.layout(), rows);
  }

  private static OracleBlock withoutText(OracleParagraph paragraph) {
    List<OracleItem> items = new ArrayList<>();
    for (OracleItem item : paragraph.items()) {
      if (item instanceof Nested nested) {
        items.add(new Nested(nested.kind(), withoutText(nested.blocks())));
      } else if (!(item instanceof Text)) {
        items.add(item);
      }
    }
    return new OracleParagraph(paragraph.properties(), items);
  }

  static void collect(List<OracleBlock> blocks, List<String> into) {
    for (OracleBlock block : blocks) {
      if (block instanceof OracleTable table) {
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .forEach(cell -> collect(cell.blocks(), into));
      } else if (block instanceof OracleParagraph paragraph) {
        into.add(paragraph.text());
        for (OracleItem item : paragraph.items()) {
          if (item instanceof Nested nested) {
            collect(nested.blocks(), into);
          }
        }
      }
    }
  }
}
