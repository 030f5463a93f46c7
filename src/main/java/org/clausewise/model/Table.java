package org.clausewise.model;

import java.util.List;

/**
 * A table.
 *
 * @param format canonical form of the properties and the grid of the table; equal strings mean
 *     equal layout
 * @param rows its rows, top to bottom; may be empty in damaged files
 */
public record Table(String format, List<Row> rows) implements Block {

  public Table {
    rows = List.copyOf(rows);
  }

  /** A table without properties. */
  public Table(List<Row> rows) {
    this("", rows);
  }

  /** How many columns of the grid its widest row covers. */
  public int width() {
    return rows.stream().mapToInt(Row::width).max().orElse(0);
  }

  @Override
  public void collectParagraphs(List<? super Paragraph> into) {
    for (Row row : rows) {
      row.collectParagraphs(into);
    }
  }

  /**
   * One row.
   *
   * @param format canonical form of the row's properties
   * @param gridBefore how many columns of the grid it skips before its first cell
   * @param gridAfter how many columns of the grid it skips behind its last cell
   * @param cells its cells in document order
   */
  public record Row(String format, int gridBefore, int gridAfter, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    /** A row without properties. */
    public Row(List<Cell> cells) {
      this("", 0, 0, cells);
    }

    /** This row with other cells. */
    public Row with(List<Cell> others) {
      return new Row(format, gridBefore, gridAfter, others);
    }

    /** How many columns of the grid it covers, those that it skips included. */
    public int width() {
      return gridBefore + cells.stream().mapToInt(Cell::span).sum() + gridAfter;
    }

    /** Whether it skips as many columns on either side as the other row. */
    public boolean skipsAsManyColumnsAs(Row other) {
      return gridBefore == other.gridBefore && gridAfter == other.gridAfter;
    }

    /** Adds the paragraphs of this row to {@code into}, in document order. */
    public void collectParagraphs(List<? super Paragraph> into) {
      for (Cell cell : cells) {
        for (Block block : cell.blocks()) {
          block.collectParagraphs(into);
        }
      }
    }

    /** The shape of the row: the shapes of its cells. */
    public List<String> shape() {
      return cells.stream().map(Cell::shape).toList();
    }
  }

  /**
   * One cell.
   *
   * @param shape how the cell spans its neighbours: {@code gridSpan/vMerge}, for example {@code
   *     1/-}, {@code 2/restart}
   * @param format canonical form of the cell's properties, those that make its shape included
   * @param blocks its content
   */
  public record Cell(String shape, String format, List<Block> blocks) {

    public Cell {
      blocks = List.copyOf(blocks);
    }

    /** A cell without properties but its shape. */
    public Cell(String shape, List<Block> blocks) {
      this(shape, "", blocks);
    }

    /** How many columns of the grid it spans, at least 1; 1 where the file makes no sense. */
    public int span() {
      String span = shape.substring(0, Math.max(0, shape.indexOf('/')));
      return span.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(span)) : 1;
    }
  }
}
