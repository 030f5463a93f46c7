package org.clausewise.align;

import java.util.List;
import org.clausewise.model.Block;
import org.clausewise.model.Table;
import org.clausewise.model.Table.Cell;
import org.clausewise.model.Table.Row;

/**
 * Tells whether a table may have become another one on its way to another place. It may where both
 * have as many rows, cells and blocks, so that every paragraph has one counterpart at the same
 * place in the table, and most of them, by weight, say the same there.
 */
final class MovableTable {

  private MovableTable() {}

  /** How much of both stands in equal paragraphs at the same places, 0 to 1. */
  static double alike(Unit original, Unit revised) {
    if (!structure(original.table()).equals(structure(revised.table()))) {
      return 0;
    }
    List<Unit> mine = original.paragraphsOfTable();
    List<Unit> theirs = revised.paragraphsOfTable();
    double shared = 0;
    double total = 0;
    for (int k = 0; k < mine.size(); k++) {
      double weight = mine.get(k).weight() + theirs.get(k).weight();
      shared += mine.get(k).equalTo(theirs.get(k)) ? weight : 0;
      total += weight;
    }
    return total == 0 ? 0 : shared / total;
  }

  /** What a table is built of, its words and spans left out. */
  private static String structure(Table table) {
    StringBuilder structure = new StringBuilder("{");
    for (Row row : table.rows()) {
      structure.append('<');
      for (Cell cell : row.cells()) {
        structure.append('|');
        for (Block block : cell.blocks()) {
          structure.append(block instanceof Table nested ? structure(nested) : "p");
        }
      }
      structure.append('>');
    }
    return structure.append('}').toString();
  }
}
