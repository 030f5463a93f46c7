package org.clausewise.align;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a cell stands in the rows of both drafts.
 *
 * @param original its place in the original row, from 0, or {@link #NONE}
 * @param revised its place in the revised row, from 0, or {@link #NONE}
 */
record CellPlaces(int original, int revised) {

  static final int NONE = -1;

  boolean isPair() {
    return original != NONE && revised != NONE;
  }

  /** The cells of two rows of {@code count} cells each, every one with its counterpart. */
  static List<CellPlaces> oneToOne(int count) {
    return IntStream.range(0, count).mapToObj(k -> new CellPlaces(k, k)).toList();
  }

  /**
   * The cells of both rows in order, those that were removed before those that were added.
   *
   * @param pairs the cells on both sides, places ascending
   */
  static List<CellPlaces> around(List<CellPlaces> pairs, int originals, int reviseds) {
    List<CellPlaces> all = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (CellPlaces pair : pairs) {
      addOneSided(i, pair.original, j, pair.revised, all);
      all.add(pair);
      i = pair.original + 1;
      j = pair.revised + 1;
    }
    addOneSided(i, originals, j, reviseds, all);
    return all;
  }

  private static void addOneSided(int i, int iEnd, int j, int jEnd, List<CellPlaces> into) {
    IntStream.range(i, iEnd).forEach(k -> into.add(new CellPlaces(k, NONE)));
    IntStream.range(j, jEnd).forEach(k -> into.add(new CellPlaces(NONE, k)));
  }
}
