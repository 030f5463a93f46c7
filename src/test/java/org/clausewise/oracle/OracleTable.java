package org.clausewise.oracle;

import java.util.List;

/** A table. */
public record OracleTable(String style, List<Row> rows) implements OracleBlock {

  /** A row. */
  public record Row(List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param span the number of grid columns
   * @param merge {@code restart} or {@code continue} in a vertical merge, else empty
   */
  public record Cell(int span, String merge, List<OracleBlock> blocks) {}
}
