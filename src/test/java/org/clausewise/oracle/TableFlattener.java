package org.clausewise.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clausewise.oracle.PackageFlattener.Context;

/**
 * Flattens a table. A row that lost cells, and is then narrower than the table, has the cell before
 * each lost one widened over its place, the first cell where none stands before it.
 */
final class TableFlattener {

  private static final Set<String> NO_LAYOUT =
      Set.of(
          "w:ins",
          "w:del",
          "w:cellIns",
          "w:cellDel",
          "w:cellMerge",
          "w:cnfStyle",
          "w:divId",
          "w:gridSpan",
          "w:tblPrChange",
          "w:tblPrExChange",
          "w:trPrChange",
          "w:tcPrChange");

  /** A row whose lost cells are still in it, as no cell of that many columns. */
  private static final class Line {
    private final String layout;
    private final int skipped;
    private final List<OracleTable.Cell> cells = new ArrayList<>();
    private final List<Integer> lost = new ArrayList<>();

    Line(String layout, int skipped) {
      this.layout = layout;
      this.skipped = skipped;
    }

    int width() {
      return skipped + cells.stream().mapToInt(OracleTable.Cell::span).sum();
    }

    /** Widens the cells until the row is that wide. */
    OracleTable.Row widened(int width) {
      int missing = width - width();
      for (int at = 0; at < cells.size(); at++) {
        int more = Math.max(0, Math.min(missing, lost.get(at)));
        missing -= more;
        cells.set(at, cells.get(at).widened(more));
      }
      return new OracleTable.Row(layout, List.copyOf(cells));
    }
  }

  private final Context context;
  private final List<Line> lines = new ArrayList<>();

  TableFlattener(Context context) {
    this.context = context;
  }

  /** The table as settled, without rows where all are gone. */
  OracleTable flatten(Element table) {
    rows(table.children());
    List<String> grid = grid(table.part("w:tblGrid"));
    int widest = lines.stream().mapToInt(Line::width).max().orElse(0);
    int width = grid.isEmpty() ? widest : Math.min(widest, grid.size());
    String layout = layout(table.part("w:tblPr")) + " / " + grid;
    return new OracleTable(layout, lines.stream().map(line -> line.widened(width)).toList());
  }

  private String layout(Element properties) {
    return Canonical.properties(context.outcome().settle(properties), NO_LAYOUT);
  }

  /** The columns in their order. */
  private List<String> grid(Element columns) {
    return context.outcome().settle(columns).children().stream()
        .filter(column -> column.name().equals("w:gridCol"))
        .map(column -> column.attribute("w:w"))
        .toList();
  }

  private void rows(List<Element> children) {
    for (Element child : children) {
      if (child.name().equals("w:tr")) {
        if (!context.outcome().removesByMark(child.part("w:trPr"))) {
          row(child);
        }
      } else if (isOpen(child)) {
        rows(child.children());
      }
    }
  }

  private void row(Element row) {
    Element properties = context.outcome().settle(row.part("w:trPr"));
    Line line =
        new Line(
            layout(row.part("w:tblPrEx")) + layout(row.part("w:trPr")),
            number(properties.part("w:gridBefore"), 0) + number(properties.part("w:gridAfter"), 0));
    int first = cells(row.children(), line, 0);
    if (!line.lost.isEmpty()) {
      line.lost.set(0, line.lost.get(0) + first);
    }
    lines.add(line);
  }

  /** Adds the cells; gives the columns lost before the first of them. */
  private int cells(List<Element> children, Line line, int lostAtStart) {
    int first = lostAtStart;
    for (Element child : children) {
      if (child.name().equals("w:tc")) {
        if (!context.outcome().removesByMark(child.part("w:tcPr"))) {
          line.cells.add(cell(child));
          line.lost.add(0);
        } else if (line.cells.isEmpty()) {
          first += span(child);
        } else {
          int last = line.lost.size() - 1;
          line.lost.set(last, line.lost.get(last) + span(child));
        }
      } else if (isOpen(child)) {
        first = cells(child.children(), line, first);
      }
    }
    return first;
  }

  private boolean isOpen(Element child) {
    return BlockFlattener.WRAPPERS.contains(child.name()) && !context.outcome().removes(child);
  }

  private OracleTable.Cell cell(Element cell) {
    Element merge = context.outcome().settle(cell.part("w:tcPr")).child("w:vMerge");
    String merged = merge == null ? "" : merge.value().isEmpty() ? "continue" : merge.value();
    return new OracleTable.Cell(
        span(cell),
        merged,
        layout(cell.part("w:tcPr")),
        new BlockFlattener(context).flatten(cell.children()));
  }

  private int span(Element cell) {
    return number(context.outcome().settle(cell.part("w:tcPr")).part("w:gridSpan"), 1);
  }

  private static int number(Element element, int otherwise) {
    return element.value().isEmpty() ? otherwise : Integer.parseInt(element.value());
  }
}
