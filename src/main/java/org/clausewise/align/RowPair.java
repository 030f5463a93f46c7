package org.clausewise.align;

import java.util.List;
import org.clausewise.model.Table.Cell;
import org.clausewise.model.Table.Row;
import org.clausewise.text.Lexicon;

/** Two rows that are the same one, with how alike their cells are. */
final class RowPair {

  /** Two cells that say nothing are alike, but that is hardly evidence. */
  private static final double BOTH_EMPTY = 0.1;

  private final Row original;
  private final Row revised;

  /** For each original cell and each revised one, 0 to 1. */
  private final double[][] alike;

  RowPair(Row original, Row revised, Lexicon lexicon) {
    this.original = original;
    this.revised = revised;
    List<Unit> mine = cells(original, lexicon);
    List<Unit> theirs = cells(revised, lexicon);
    this.alike = new double[mine.size()][theirs.size()];
    for (int i = 0; i < mine.size(); i++) {
      for (int j = 0; j < theirs.size(); j++) {
        alike[i][j] = alike(mine.get(i), theirs.get(j));
      }
    }
  }

  private static List<Unit> cells(Row row, Lexicon lexicon) {
    return row.cells().stream().map((Cell cell) -> Unit.of(cell, lexicon)).toList();
  }

  private static double alike(Unit original, Unit revised) {
    double likeness = original.likeness(revised);
    return original.profile().total() == 0 ? BOTH_EMPTY * likeness : likeness;
  }

  Row original() {
    return original;
  }

  Row revised() {
    return revised;
  }

  /** How alike the original cell and the revised cell at those places are, 0 to 1. */
  double alike(int originalCell, int revisedCell) {
    return alike[originalCell][revisedCell];
  }

  boolean hasAsManyCells() {
    return original.cells().size() == revised.cells().size();
  }

  /** How alike the cells of those places are, summed. */
  double alike(List<CellPlaces> cells) {
    return cells.stream()
        .filter(CellPlaces::isPair)
        .mapToDouble(places -> alike[places.original()][places.revised()])
        .sum();
  }
}
