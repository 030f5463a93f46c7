package org.clausewise.report.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clausewise.change.Step.CellStep;
import org.clausewise.change.Step.RowStep;
import org.clausewise.report.amendment.Instruction.Delete;
import org.clausewise.report.amendment.Instruction.DeleteColumn;
import org.clausewise.report.amendment.Instruction.InsertColumn;
import org.clausewise.report.amendment.Instruction.InsertRows;
import org.clausewise.report.amendment.Instruction.NewRow;
import org.clausewise.report.amendment.Instruction.Spot;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the rows and cells of a table that both drafts have, in the order of the new one;
 * cells that both have are walked like stories ({@link ContainerWalk}).
 *
 * <p>Rows and cells that come are told whether or not their paragraphs are among those shown.
 */
final class RowWalk {

  private final ParagraphInstructions told;
  private final Set<Integer> shown;

  /** Only changes of these ids are told within cells. */
  RowWalk(ParagraphInstructions told, Set<Integer> shown) {
    this.told = told;
    this.shown = shown;
  }

  void rows(String table, List<RowStep> rows) {
    @Nullable String before = null;
    List<NewRow> fresh = new ArrayList<>();
    String next = null;
    for (RowStep row : rows) {
      if (row.original() != null && row.revised() != null) {
        next = told.names().of(row.original());
        break;
      }
    }
    for (RowStep row : rows) {
      if (row.original() == null && row.revised() != null) {
        fresh.addAll(NewText.rows(List.of(row.revised())));
        continue;
      }
      comeRows(table, before, next, fresh);
      if (row.original() != null && row.revised() == null) {
        told.add(new Delete(List.of(told.names().of(row.original()))));
      } else if (row.original() != null) {
        before = told.names().of(row.original());
        cells(before, row.cells());
      }
    }
    comeRows(table, before, next, fresh);
  }

  private void comeRows(
      String table, @Nullable String before, @Nullable String next, List<NewRow> fresh) {
    if (!fresh.isEmpty()) {
      told.add(new InsertRows(spot(table, before, next), false, fresh));
      fresh.clear();
    }
  }

  private static Spot spot(String container, @Nullable String before, @Nullable String next) {
    if (before != null) {
      return Spot.after(before);
    }
    return next != null ? Spot.before(next) : Spot.atBeginningOf(container);
  }

  private void cells(String row, List<CellStep> cells) {
    @Nullable String before = null;
    String next = null;
    for (CellStep cell : cells) {
      if (cell.original() != null && cell.revised() != null) {
        next = told.names().of(cell.original());
        break;
      }
    }
    for (CellStep cell : cells) {
      if (cell.original() != null && cell.revised() != null) {
        before = told.names().of(cell.original());
        new ContainerWalk(told, shown, before).walk(cell.steps());
      } else if (cell.original() != null) {
        told.add(new DeleteColumn(told.names().of(cell.original())));
      } else if (cell.revised() != null) {
        told.add(new InsertColumn(spot(row, before, next), NewText.cell(cell.revised())));
        before = "the new column";
      }
    }
  }
}
