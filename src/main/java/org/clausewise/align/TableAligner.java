package org.clausewise.align;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.clausewise.align.Container.CellPair;
import org.clausewise.align.Container.TablePair;
import org.clausewise.model.Table;
import org.clausewise.model.Table.Cell;
import org.clausewise.model.Table.Row;
import org.clausewise.text.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Aligns two tables that are the same one: first rows by what they say, however many cells they
 * have, then columns by these rows, and by the columns the cells. Rows whose cells can't be told
 * from each other one by one are let go; what they left pairs anew, with rows of as many cells.
 */
final class TableAligner {

  /** So many rows tell the columns; more would say the same. */
  private static final int MOST_VOTERS = 500;

  private final Lexicon lexicon;
  private final List<Row> original;
  private final List<Row> revised;
  private final ColumnMap columns;
  private final Matching rows;

  private TableAligner(Table original, Table revised, Lexicon lexicon, Thresholds thresholds) {
    this.lexicon = lexicon;
    this.original = original.rows();
    this.revised = revised.rows();
    Matching alike = matching(Unit::of);
    TrackedSpine.pairRows(alike, original.rows(), revised.rows());
    OrderedAligner aligner = new OrderedAligner(alike, thresholds);
    aligner.alignSpine();
    aligner.fillGaps();
    List<Link> pairs = alike.links(Link::isInOrder);
    this.columns = new ColumnMap(original, revised, voters(pairs));
    this.rows = matching(Unit::ofAsManyCells);
    pairRows(pairs, thresholds);
  }

  static TablePair align(Table original, Table revised, Lexicon lexicon, Thresholds thresholds) {
    return new TableAligner(original, revised, lexicon, thresholds).result();
  }

  private Matching matching(BiFunction<Row, Lexicon, Unit> unit) {
    return new Matching(
        original.stream().map(row -> unit.apply(row, lexicon)).toList(),
        revised.stream().map(row -> unit.apply(row, lexicon)).toList());
  }

  private List<RowPair> voters(List<Link> pairs) {
    Stream<Link> voters = pairs.stream().limit(MOST_VOTERS);
    return voters.map(pair -> new RowPair(originalRow(pair), revisedRow(pair), lexicon)).toList();
  }

  private void pairRows(List<Link> pairs, Thresholds thresholds) {
    for (Link pair : pairs) {
      if (columns.cells(originalRow(pair), revisedRow(pair)) != null) {
        rows.pair(pair.originalStart, pair.revisedStart);
      }
    }
    new OrderedAligner(rows, thresholds).fillGaps();
    if (original.size() == 1
        && revised.size() == 1
        && rows.isFreeOriginal(0)
        && original.get(0).cells().size() == revised.get(0).cells().size()) {
      rows.pair(0, 0);
    }
  }

  private TablePair result() {
    IdentityHashMap<Link, List<CellPair>> cells = new IdentityHashMap<>();
    for (Link pair : rows.links(Link::isInOrder)) {
      cells.put(pair, cells(originalRow(pair), revisedRow(pair)));
    }
    return new TablePair(rows, cells);
  }

  private List<CellPair> cells(Row before, Row after) {
    List<CellPair> cells = new ArrayList<>();
    for (CellPlaces places : requireNonNull(columns.cells(before, after))) {
      Cell mine = cell(before, places.original());
      Cell theirs = cell(after, places.revised());
      cells.add(
          new CellPair(
              mine,
              theirs,
              mine == null || theirs == null
                  ? null
                  : new Container(mine.blocks(), theirs.blocks(), lexicon)));
    }
    return cells;
  }

  private static @Nullable Cell cell(Row row, int place) {
    return place == CellPlaces.NONE ? null : row.cells().get(place);
  }

  private Row originalRow(Link pair) {
    return original.get(pair.originalStart);
  }

  private Row revisedRow(Link pair) {
    return revised.get(pair.revisedStart);
  }
}
