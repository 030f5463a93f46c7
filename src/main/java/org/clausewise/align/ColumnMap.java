package org.clausewise.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clausewise.model.Table;
import org.clausewise.model.Table.Cell;
import org.clausewise.model.Table.Row;
import org.clausewise.sequence.HeaviestChain;
import org.jspecify.annotations.Nullable;

/**
 * Tells which column of a table became which, and by that which cells of two rows are the same.
 *
 * <p>The idea: every pair of rows has a say. Two columns of the grid are as alike as their cells
 * are, summed over the rows, and the heaviest in-order pairing of columns holds for the whole
 * table, so that a column is added or removed in all rows alike. Cells are the same where most of
 * their columns are. Rows of as many cells as before are compared cell by cell as they stand,
 * unless all of them together say that the columns shifted.
 *
 * <p>A cell on one side only is a tracked cell of the redline, and who settles it widens its
 * neighbour where the row is then shorter than others ({@code TableRevisions}). So a row may lose
 * or gain cells only where, without them, it is as wide as its table's widest row.
 *
 * <p>Cost: rows times columns squared. Handled badly: columns that changed places (one is removed
 * and added), and a row that alone lost a cell (it is removed and added).
 */
final class ColumnMap {

  /** Wider tables are not looked at; Word allows 63 columns. */
  private static final int MOST_COLUMNS = 128;

  /** Columns that share nothing are still rather the same than one removed and one added. */
  private static final double NOTHING_SHARED = 0.01;

  private final int originalWidth;
  private final int revisedWidth;
  private final int[] revisedColumns;
  private final boolean shifted;

  /**
   * Maps the columns.
   *
   * @param rows the pairs of rows that have a say
   */
  ColumnMap(Table original, Table revised, List<RowPair> rows) {
    this.originalWidth = original.width();
    this.revisedWidth = revised.width();
    this.revisedColumns =
        Math.max(originalWidth, revisedWidth) > MOST_COLUMNS ? new int[0] : mapColumns(rows);
    this.shifted = isShifted(rows);
  }

  /** For each original column the revised one, or -1. */
  private int[] mapColumns(List<RowPair> rows) {
    double[][] alike = new double[originalWidth][revisedWidth];
    for (double[] column : alike) {
      Arrays.fill(column, NOTHING_SHARED);
    }
    rows.forEach(row -> vote(row, alike));
    int[] map = new int[originalWidth];
    Arrays.fill(map, CellPlaces.NONE);
    for (CellPlaces pair : heaviest(alike)) {
      map[pair.original()] = pair.revised();
    }
    return map;
  }

  private static void vote(RowPair row, double[][] alike) {
    int[] mine = starts(row.original());
    int[] theirs = starts(row.revised());
    for (int i = 0; i + 1 < mine.length; i++) {
      for (int j = 0; j + 1 < theirs.length; j++) {
        // A wide cell says as much as a narrow one.
        double share = row.alike(i, j) / Math.max(mine[i + 1] - mine[i], theirs[j + 1] - theirs[j]);
        for (int g = mine[i]; g < mine[i + 1]; g++) {
          for (int h = theirs[j]; h < theirs[j + 1]; h++) {
            alike[g][h] += share;
          }
        }
      }
    }
  }

  /** The column at which each cell starts, and last the one behind the last cell. */
  private static int[] starts(Row row) {
    int[] starts = new int[row.cells().size() + 1];
    starts[0] = row.gridBefore();
    for (int k = 0; k < row.cells().size(); k++) {
      Cell cell = row.cells().get(k);
      starts[k + 1] = starts[k] + cell.span();
    }
    return starts;
  }

  /** The heaviest in-order pairing by a table of weights, where 0 is no pair. */
  private static List<CellPlaces> heaviest(double[][] weights) {
    List<CellPlaces> pairs = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights[i].length; j++) {
        if (weights[i][j] > 0) {
          pairs.add(new CellPlaces(i, j));
        }
      }
    }
    int[] chain =
        HeaviestChain.of(
            pairs.stream().mapToInt(CellPlaces::original).toArray(),
            pairs.stream().mapToInt(CellPlaces::revised).toArray(),
            pairs.stream().mapToDouble(pair -> weights[pair.original()][pair.revised()]).toArray());
    return Arrays.stream(chain).mapToObj(pairs::get).toList();
  }

  /** Whether rows of as many cells as before say clearly more by the columns than as they stand. */
  private boolean isShifted(List<RowPair> rows) {
    double gain = 0;
    int counted = 0;
    for (RowPair row : rows) {
      if (row.hasAsManyCells()) {
        List<CellPlaces> asTheyStand = CellPlaces.oneToOne(row.original().cells().size());
        gain += row.alike(byColumns(row.original(), row.revised())) - row.alike(asTheyStand);
        counted++;
      }
    }
    return gain > Math.max(1, counted / 2.0);
  }

  /** The cells of both rows in order, or null where they can't be told cell by cell. */
  @Nullable List<CellPlaces> cells(Row original, Row revised) {
    int count = original.cells().size();
    boolean asMany = count == revised.cells().size();
    if (asMany && !shifted) {
      return CellPlaces.oneToOne(count);
    }
    List<CellPlaces> cells = byColumns(original, revised);
    if (settlesRightly(cells, original, revised)) {
      return cells;
    }
    return asMany ? CellPlaces.oneToOne(count) : null;
  }

  private List<CellPlaces> byColumns(Row original, Row revised) {
    int[] mine = starts(original);
    int[] theirs = starts(revised);
    double[][] shared = new double[original.cells().size()][revised.cells().size()];
    for (int i = 0; i < shared.length; i++) {
      for (int j = 0; j < shared[i].length; j++) {
        for (int g = mine[i]; g < Math.min(mine[i + 1], revisedColumns.length); g++) {
          boolean within = theirs[j] <= revisedColumns[g] && revisedColumns[g] < theirs[j + 1];
          shared[i][j] += within ? 1 : 0;
        }
      }
    }
    return CellPlaces.around(heaviest(shared), shared.length, revised.cells().size());
  }

  private boolean settlesRightly(List<CellPlaces> cells, Row original, Row revised) {
    boolean added = cells.stream().anyMatch(cell -> cell.original() == CellPlaces.NONE);
    boolean removed = cells.stream().anyMatch(cell -> cell.revised() == CellPlaces.NONE);
    return cells.stream().anyMatch(CellPlaces::isPair)
        && (!added || original.width() == originalWidth)
        && (!removed || revised.width() == revisedWidth);
  }
}
