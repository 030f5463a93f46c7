package org.clausewise.ooxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Settles tracked rows and cells.
 *
 * <p>Rows and cells that go are dropped with all that is in them; a row without cells and a table
 * without rows go too. Where single cells went, their row would be shorter than the others: then
 * the cell before the gap is widened over it, as word processors do. Where a whole column went,
 * every row is short by as much, and none is widened. Linear in the size of the tables touched.
 *
 * <p>Handled badly: the widths of cells and columns are left as the markup has them.
 */
final class TableRevisions {

  /** A gap of {@code span} grid columns behind {@code before}, or at the row's start. */
  private record Gap(@Nullable Element before, int span) {}

  private final Pruner pruner;
  private final Map<Element, List<Gap>> gapsOfRows = new LinkedHashMap<>();

  private TableRevisions(Pruner pruner) {
    this.pruner = pruner;
  }

  static void settle(RevisionMarkup markup, Verdict verdict, Pruner pruner) {
    TableRevisions tables = new TableRevisions(pruner);
    tables.settleRows(markup.rows(), verdict);
    tables.settleCells(markup.cells(), verdict);
    tables.closeGaps();
  }

  private void settleRows(List<Element> trackers, Verdict verdict) {
    for (Element tracker : trackers) {
      if (tracker.getParentNode() == null) {
        continue;
      }
      if (verdict.drops(tracker.getLocalName())) {
        pruner.drop((Element) tracker.getParentNode().getParentNode());
      } else {
        PropertyRevisions.dropWithEmptyOwner(tracker);
      }
    }
  }

  private void settleCells(List<Element> markers, Verdict verdict) {
    Set<Element> dropped = new LinkedHashSet<>();
    Set<Element> rows = new LinkedHashSet<>();
    for (Element marker : markers) {
      boolean drops = verdict.drops(marker.getLocalName());
      if (drops && marker.getParentNode().getParentNode() instanceof Element cell) {
        dropped.add(cell);
        Element row = Flat.parent(cell);
        if (row != null) {
          rows.add(row);
        }
      }
      PropertyRevisions.dropWithEmptyOwner(marker);
    }
    rows.forEach(row -> dropCells(row, dropped));
  }

  private void dropCells(Element row, Set<Element> dropped) {
    List<Gap> gaps = new ArrayList<>();
    Element before = null;
    for (Element cell : cellsOf(row)) {
      if (dropped.contains(cell)) {
        gaps.add(new Gap(before, CellMerges.span(cell)));
        pruner.drop(cell);
      } else {
        before = cell;
      }
    }
    if (before != null) {
      gapsOfRows.put(row, gaps);
    }
  }

  private void closeGaps() {
    Map<Element, Integer> widths = new HashMap<>();
    gapsOfRows.forEach(
        (row, gaps) -> {
          Element table = Flat.parent(row);
          if (table != null) {
            int width = widths.computeIfAbsent(table, TableRevisions::widthOfTable);
            closeGaps(row, gaps, width - widthOfRow(row));
          }
        });
  }

  private static void closeGaps(Element row, List<Gap> gaps, int missing) {
    int left = missing;
    for (Gap gap : gaps) {
      int columns = Math.min(left, gap.span());
      if (columns > 0) {
        Element cell = gap.before() != null ? gap.before() : cellsOf(row).get(0);
        CellMerges.setSpan(cell, CellMerges.span(cell) + columns);
        left -= columns;
      }
    }
  }

  /** The columns of the widest row, but no more than the grid has. */
  private static int widthOfTable(Element table) {
    int widest = 0;
    for (Element row : Flat.children(table)) {
      if (Dom.isW(row, "tr")) {
        widest = Math.max(widest, widthOfRow(row));
      }
    }
    Element grid = Dom.childW(table, "tblGrid");
    int columns = grid == null ? 0 : Dom.childrenW(grid, "gridCol").size();
    return columns == 0 ? widest : Math.min(widest, columns);
  }

  private static int widthOfRow(Element row) {
    int width = Layout.skipped(row, "gridBefore") + Layout.skipped(row, "gridAfter");
    for (Element cell : cellsOf(row)) {
      width += CellMerges.span(cell);
    }
    return width;
  }

  private static List<Element> cellsOf(Element row) {
    List<Element> cells = Flat.children(row);
    cells.removeIf(child -> !Dom.isW(child, "tc"));
    return cells;
  }
}
