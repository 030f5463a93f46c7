package org.clausewise.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clausewise.align.Container.CellPair;
import org.clausewise.align.Container.TablePair;
import org.clausewise.change.Change;
import org.clausewise.change.Step;
import org.clausewise.change.Step.CellStep;
import org.clausewise.change.Step.Paragraphs;
import org.clausewise.change.Step.RowStep;
import org.clausewise.change.Step.Side;
import org.clausewise.change.Step.TableMove;
import org.clausewise.change.Step.TableStep;
import org.clausewise.model.Block;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Table;
import org.clausewise.model.Table.Cell;
import org.clausewise.model.Table.Row;

/**
 * Writes the steps through aligned containers: the order of the revised draft, with what was
 * removed or moved away in front of what follows it. The changes are gathered in the same order.
 */
final class StepWriter {

  private final ChangeBuilder builder;
  private final List<Change> changes;

  /**
   * A writer.
   *
   * @param changes the changes met so far, added to
   */
  StepWriter(ChangeBuilder builder, List<Change> changes) {
    this.builder = builder;
    this.changes = changes;
  }

  List<Step> steps(Container container) {
    List<Step> steps = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (Link link : container.matching().links(Link::isInOrder)) {
      addOriginals(container, i, link.originalStart, steps);
      addReviseds(container, j, link.revisedStart, steps);
      steps.add(linked(container, link));
      i = link.originalEnd;
      j = link.revisedEnd;
    }
    addOriginals(container, i, container.original().size(), steps);
    addReviseds(container, j, container.revised().size(), steps);
    return steps;
  }

  private Step linked(Container container, Link link) {
    if (link.firstOriginal().isParagraph()) {
      return new Paragraphs(met(builder.linked(link)), Side.BOTH);
    }
    Table original = (Table) container.original().get(link.originalStart);
    Table revised = (Table) container.revised().get(link.revisedStart);
    return new TableStep(
        original, revised, rows(container.table(link), original.rows(), revised.rows()), null);
  }

  private void addOriginals(Container container, int start, int end, List<Step> into) {
    for (int i = start; i < end; i++) {
      Block block = container.original().get(i);
      Link link = container.matching().ofOriginal(i);
      if (block instanceof Table table) {
        into.add(link == null ? removed(table) : movedAway(table, builder.movedTable(link)));
      } else if (link == null) {
        into.add(new Paragraphs(met(builder.removed((Paragraph) block)), Side.ORIGINAL));
      } else {
        into.add(new Paragraphs(builder.linked(link), Side.ORIGINAL));
      }
    }
  }

  private void addReviseds(Container container, int start, int end, List<Step> into) {
    for (int j = start; j < end; j++) {
      Block block = container.revised().get(j);
      Link link = container.matching().ofRevised(j);
      if (block instanceof Table table) {
        into.add(link == null ? added(table) : movedTo(table, builder.movedTable(link)));
      } else {
        Change change = link == null ? builder.added((Paragraph) block) : builder.linked(link);
        into.add(new Paragraphs(met(change), Side.REVISED));
      }
    }
  }

  private List<RowStep> rows(TablePair table, List<Row> original, List<Row> revised) {
    List<RowStep> rows = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (Link link : table.rows().links(Link::isInOrder)) {
      rows.addAll(oneSided(original.subList(i, link.originalStart), Side.ORIGINAL));
      rows.addAll(oneSided(revised.subList(j, link.revisedStart), Side.REVISED));
      rows.add(
          new RowStep(
              original.get(link.originalStart),
              revised.get(link.revisedStart),
              cells(Objects.requireNonNull(table.cells().get(link)))));
      i = link.originalEnd;
      j = link.revisedEnd;
    }
    rows.addAll(oneSided(original.subList(i, original.size()), Side.ORIGINAL));
    rows.addAll(oneSided(revised.subList(j, revised.size()), Side.REVISED));
    return rows;
  }

  private List<CellStep> cells(List<CellPair> cells) {
    List<CellStep> steps = new ArrayList<>();
    for (CellPair cell : cells) {
      List<Step> inside = List.of();
      if (cell.content() != null) {
        inside = steps(cell.content());
      } else if (cell.original() != null) {
        meetOneSided(cell.original(), Side.ORIGINAL);
      } else {
        meetOneSided(Objects.requireNonNull(cell.revised()), Side.REVISED);
      }
      steps.add(new CellStep(cell.original(), cell.revised(), inside));
    }
    return steps;
  }

  private TableStep removed(Table table) {
    return new TableStep(table, null, oneSided(table.rows(), Side.ORIGINAL), null);
  }

  private TableStep added(Table table) {
    return new TableStep(null, table, oneSided(table.rows(), Side.REVISED), null);
  }

  private static TableStep movedAway(Table table, TableMove move) {
    return new TableStep(
        table, null, table.rows().stream().map(row -> row(row, Side.ORIGINAL)).toList(), move);
  }

  private TableStep movedTo(Table table, TableMove move) {
    move.changes().forEach(this::met);
    return new TableStep(
        null, table, table.rows().stream().map(row -> row(row, Side.REVISED)).toList(), move);
  }

  private List<RowStep> oneSided(List<Row> rows, Side side) {
    List<RowStep> steps = new ArrayList<>();
    for (Row row : rows) {
      row.cells().forEach(cell -> meetOneSided(cell, side));
      steps.add(row(row, side));
    }
    return steps;
  }

  private static RowStep row(Row row, Side side) {
    boolean original = side == Side.ORIGINAL;
    return new RowStep(original ? row : null, original ? null : row, List.of());
  }

  private void meetOneSided(Cell cell, Side side) {
    List<Paragraph> paragraphs = new ArrayList<>();
    cell.blocks().forEach(block -> block.collectParagraphs(paragraphs));
    for (Paragraph paragraph : paragraphs) {
      met(side == Side.ORIGINAL ? builder.removed(paragraph) : builder.added(paragraph));
    }
  }

  private Change met(Change change) {
    changes.add(change);
    return change;
  }
}
