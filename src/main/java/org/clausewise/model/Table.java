package org.clausewise.model;

import java.util.List;

/**
 * A table.
 *
 * @param rows its rows, top to bottom; may be empty in damaged files
 */
public record Table(List<Row> rows) implements Block {

  public Table {
    rows = List.copyOf(rows);
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
   * @param cells its cells in document order
   */
  public record Row(List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    /** Adds the paragraphs of this row to {@code into}, in document order. */
    public void collectParagraphs(List<? super Paragraph> into) {
      for (Cell cell : cells) {
        for (Block block : cell.blocks()) {
          block.collectParagraphs(into);
        }
      }
    }

    /** The shape of the row: the shapes of its cells; rows of unlike shape are never paired. */
    public List<String> shape() {
      return cells.stream().map(Cell::shape).toList();
    }
  }

  /**
   * One cell.
   *
   * @param shape how the cell spans its neighbours: {@code gridSpan/vMerge}, for example {@code
   *     1/-}, {@code 2/restart}
   * @param blocks its content
   */
  public record Cell(String shape, List<Block> blocks) {

    public Cell {
      blocks = List.copyOf(blocks);
    }
  }
}
