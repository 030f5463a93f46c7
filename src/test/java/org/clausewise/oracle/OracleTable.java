package org.clausewise.oracle;

import java.util.List;

/**
 * A table.
 *
 * @param layout its properties and its grid
 */
public record OracleTable(String layout, List<Row> rows) implements OracleBlock {

  /** A row with its properties. */
  public record Row(String layout, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param span the number of grid columns
   * @param merge {@code restart} or {@code continue} in a vertical merge, else empty
   * @param layout its properties, the span left out
   */
  public record Cell(int span, String merge, String layout, List<OracleBlock> blocks) {

    Cell widened(int columns) {
      return new Cell(span + columns, merge, layout, blocks);
    }
  }
}
