package org.clausewise.align;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.clausewise.change.Change;
import org.clausewise.change.Step;
import org.clausewise.change.Step.CellStep;
import org.clausewise.change.Step.Paragraphs;
import org.clausewise.change.Step.RowStep;
import org.clausewise.change.Step.TableMove;
import org.clausewise.change.Step.TableStep;
import org.clausewise.change.StoryPair;

/** Gives the changes their ids, from 1 in their order, and puts them into the steps. */
final class Numbering {

  private final IdentityHashMap<Change, Integer> ids = new IdentityHashMap<>();
  private final IdentityHashMap<Change, Change> numbered = new IdentityHashMap<>();
  private final IdentityHashMap<Change, Change> wholes;

  /**
   * Numbers changes.
   *
   * @param changes all, in order
   * @param wholes by identity, those that others are a part of
   */
  Numbering(List<Change> changes, IdentityHashMap<Change, Change> wholes) {
    this.wholes = wholes;
    changes.forEach(change -> ids.putIfAbsent(change, ids.size() + 1));
  }

  /** The change under its id. */
  Change number(Change change) {
    return numbered.computeIfAbsent(change, this::withId);
  }

  StoryPair number(StoryPair pair) {
    return new StoryPair(pair.original(), pair.revised(), steps(pair.steps()));
  }

  private List<Step> steps(List<Step> steps) {
    return steps.stream().map(this::step).toList();
  }

  private Step step(Step step) {
    if (step instanceof Paragraphs paragraphs) {
      Change change = Objects.requireNonNull(numbered.get(paragraphs.change()));
      return new Paragraphs(change, paragraphs.side());
    }
    TableStep table = (TableStep) step;
    return new TableStep(
        table.original(),
        table.revised(),
        table.rows().stream().map(this::row).toList(),
        table.move() == null ? null : move(table.move()));
  }

  private TableMove move(TableMove move) {
    List<Change> changes =
        move.changes().stream()
            .map(change -> Objects.requireNonNull(numbered.get(change)))
            .toList();
    return new TableMove(move.original(), move.revised(), changes);
  }

  private RowStep row(RowStep row) {
    return new RowStep(
        row.original(), row.revised(), row.cells().stream().map(this::cell).toList());
  }

  private CellStep cell(CellStep cell) {
    return new CellStep(cell.original(), cell.revised(), steps(cell.steps()));
  }

  private Change withId(Change change) {
    Change whole = wholes.get(change);
    return new Change(
        Objects.requireNonNull(ids.get(change)),
        change.type(),
        change.moved(),
        change.renumbered(),
        change.reformatted(),
        change.similarity(),
        change.original(),
        change.revised(),
        change.edits(),
        whole == null ? null : ids.get(whole),
        change.only(),
        change.ignored());
  }
}
