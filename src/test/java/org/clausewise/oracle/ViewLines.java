package org.clausewise.oracle;

import java.util.ArrayList;
import java.util.List;

/**
 * A view as lines of text, one a paragraph's head, piece, row or cell; equal views, equal lines.
 */
final class ViewLines {

  /** A line, and in words where it stands. */
  record Line(String where, String text) {}

  private final List<Line> lines = new ArrayList<>();

  private ViewLines() {}

  static List<Line> of(OracleView view) {
    ViewLines writer = new ViewLines();
    for (OracleView.Section section : view.stories()) {
      writer.add(section.name(), "story " + section.name());
      writer.blocks(section.name(), section.blocks());
    }
    return writer.lines;
  }

  private void blocks(String where, List<OracleBlock> blocks) {
    int number = 0;
    for (OracleBlock block : blocks) {
      number++;
      String here = where + ", block " + number;
      if (block instanceof OracleParagraph paragraph) {
        add(here, "paragraph {" + paragraph.properties() + "}");
        paragraph.items().forEach(item -> item(here, item));
      } else if (block instanceof OracleTable table) {
        table(here, table);
      }
    }
  }

  private void item(String where, OracleItem item) {
    if (item instanceof OracleItem.Text run) {
      add(where, "text \"" + visible(run.text()) + "\" {" + run.format() + "}");
    } else if (item instanceof OracleItem.Atom atom) {
      add(where, "atom " + atom.identity() + " {" + atom.format() + "}");
    } else if (item instanceof OracleItem.Mark mark) {
      add(where, "mark " + mark.identity());
    } else if (item instanceof OracleItem.Instruction instruction) {
      add(where, "instruction " + instruction.text());
    } else if (item instanceof OracleItem.Nested nested) {
      add(where, nested.kind());
      blocks(where + ", " + nested.kind(), nested.blocks());
      add(where, "end of " + nested.kind());
    }
  }

  private void table(String where, OracleTable table) {
    add(where, "table {" + table.layout() + "}");
    for (int r = 0; r < table.rows().size(); r++) {
      OracleTable.Row row = table.rows().get(r);
      add(where, "row {" + row.layout() + "}");
      for (int c = 0; c < row.cells().size(); c++) {
        OracleTable.Cell cell = row.cells().get(c);
        String here = where + ", row " + (r + 1) + ", cell " + (c + 1);
        add(
            here,
            "cell span=" + cell.span() + " merge=" + cell.merge() + " {" + cell.layout() + "}");
        blocks(here, cell.blocks());
      }
    }
    add(where, "end of table");
  }

  private void add(String where, String text) {
    lines.add(new Line(where, text));
  }

  private static String visible(String text) {
    return text.replace("\n", "\\n").replace("\t", "\\t");
  }
}
