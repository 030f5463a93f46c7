package org.clausewise.change;

import java.util.List;
import org.clausewise.model.Table;
import org.clausewise.model.Table.Cell;
import org.clausewise.model.Table.Row;
import org.jspecify.annotations.Nullable;

/**
 * One step through the blocks of a container (a story or a table cell) of both drafts at once. The
 * steps of a container name each of its blocks once for each draft, in the order of the revised
 * draft, with what was removed where it stood.
 */
public sealed interface Step {

  /** Which draft's place a step stands at. */
  enum Side {
    ORIGINAL,
    REVISED,
    BOTH
  }

  /**
   * Paragraphs. A moved change has two steps: one at its original place, one at its revised place.
   *
   * @param change what became of them; its paragraphs of this side are consecutive blocks here
   * @param side ORIGINAL where removed or moved away, REVISED where added or moved to, else BOTH
   */
  record Paragraphs(Change change, Side side) implements Step {}

  /**
   * A table on one side or on both. One that moved has two steps: one at its original place, one at
   * its revised place.
   *
   * @param original null where the table was added, or moved to here
   * @param revised null where the table was removed, or moved away from here
   * @param rows the rows in order; for a table on one side only, all of them on that side only
   * @param move the move of the whole table, or null where it did not move
   */
  record TableStep(
      @Nullable Table original,
      @Nullable Table revised,
      List<RowStep> rows,
      @Nullable TableMove move)
      implements Step {

    public TableStep {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A table that left its place as a whole. Both have the same rows, cells and blocks; cells may
   * say otherwise.
   *
   * @param changes what became of its paragraphs, in document order; each has one paragraph on
   *     either side
   */
  record TableMove(Table original, Table revised, List<Change> changes) {

    public TableMove {
      changes = List.copyOf(changes);
    }
  }

  /**
   * A row on one side or on both.
   *
   * @param original null where the row was added
   * @param revised null where the row was removed
   * @param cells for a row on both sides the cells of both in order; empty for a row on one side
   *     only
   */
  record RowStep(@Nullable Row original, @Nullable Row revised, List<CellStep> cells) {

    public RowStep {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of a row that both drafts have, on one side or on both.
   *
   * @param original null where the cell was added
   * @param revised null where the cell was removed
   * @param steps for a cell on both sides the steps through it; empty for a cell on one side only
   */
  record CellStep(@Nullable Cell original, @Nullable Cell revised, List<Step> steps) {

    public CellStep {
      steps = List.copyOf(steps);
    }
  }
}
