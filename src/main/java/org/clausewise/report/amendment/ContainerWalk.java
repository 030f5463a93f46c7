package org.clausewise.report.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clausewise.change.Change;
import org.clausewise.change.Step;
import org.clausewise.change.Step.Paragraphs;
import org.clausewise.change.Step.Side;
import org.clausewise.change.Step.TableMove;
import org.clausewise.change.Step.TableStep;
import org.clausewise.model.Table;
import org.clausewise.report.amendment.Instruction.Delete;
import org.clausewise.report.amendment.Instruction.InsertParagraphs;
import org.clausewise.report.amendment.Instruction.InsertRows;
import org.clausewise.report.amendment.Instruction.Move;
import org.clausewise.report.amendment.Instruction.Spot;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a story or cell of both drafts at once, and tells what to do in the order of the new
 * text: each thing that comes is put behind what stands before it there.
 */
final class ContainerWalk {

  private final ParagraphInstructions told;
  private final Set<Integer> shown;
  private final String name;
  private final List<String> leaving = new ArrayList<>();
  private final List<String> coming = new ArrayList<>();
  private @Nullable String last;
  private @Nullable String first;

  /** For the container of that name; only changes of these ids are told. */
  ContainerWalk(ParagraphInstructions told, Set<Integer> shown, String name) {
    this.told = told;
    this.shown = shown;
    this.name = name;
  }

  void walk(List<Step> steps) {
    first = firstKept(steps);
    for (Step step : steps) {
      if (step instanceof Paragraphs paragraphs) {
        paragraphs(paragraphs);
      } else if (step instanceof TableStep table) {
        table(table);
      }
    }
    leave();
    come();
  }

  /** The name of the first thing that stays in its place. */
  private @Nullable String firstKept(List<Step> steps) {
    for (Step step : steps) {
      if (step instanceof Paragraphs paragraphs && paragraphs.side() == Side.BOTH) {
        return told.names().of(paragraphs.change().original().get(0));
      }
      if (step instanceof TableStep table && table.original() != null && table.revised() != null) {
        return told.names().of(table.original());
      }
    }
    return null;
  }

  private Spot here() {
    if (last != null) {
      return Spot.after(last);
    }
    return first != null ? Spot.before(first) : Spot.atBeginningOf(name);
  }

  private void paragraphs(Paragraphs step) {
    Change change = step.change();
    boolean isPair = !change.original().isEmpty() && !change.revised().isEmpty();
    if (!isPair && !shown.contains(change.id())) {
      return;
    }
    if (!isPair && step.side() == Side.ORIGINAL) {
      come();
      leaving.add(told.names().ofItself(change.original().get(0)));
    } else if (!isPair) {
      leave();
      coming.add(ToldText.whole(change.revised().get(0).paragraph()));
    } else if (step.side() == Side.ORIGINAL) {
      leave(); // what moves away parts the paragraphs that go
    } else {
      pair(change, step.side() == Side.REVISED);
    }
  }

  private void pair(Change change, boolean moved) {
    leave();
    come();
    List<String> names = change.original().stream().map(told.names()::of).toList();
    boolean isShown = shown.contains(change.id());
    if (moved && isShown) {
      told.add(new Move(change.original().stream().map(told.names()::ofItself).toList(), here()));
    }
    if (isShown) {
      told.reword(change, names);
    }
    if (isShown || !moved) {
      last = names.get(0) + (moved ? " as moved" : "");
    }
  }

  private void leave() {
    if (!leaving.isEmpty()) {
      told.add(new Delete(leaving));
    }
    leaving.clear();
  }

  private void come() {
    if (!coming.isEmpty()) {
      told.add(new InsertParagraphs(here(), coming));
      last = coming.size() == 1 ? "the new paragraph" : "the new paragraphs";
    }
    coming.clear();
  }

  private void table(TableStep step) {
    leave();
    come();
    Table original = step.original();
    Table revised = step.revised();
    if (original != null && revised != null) {
      last = told.names().of(original);
      new RowWalk(told, shown).rows(last, step.rows());
    } else if (step.move() != null) {
      movedTable(step.move(), step.revised() != null);
    } else if (original != null) {
      told.add(new Delete(List.of(told.names().of(original))));
    } else if (revised != null) {
      told.add(new InsertRows(here(), true, NewText.rows(revised.rows())));
      last = "the new table";
    }
  }

  private void movedTable(TableMove move, boolean isHere) {
    if (!isHere) {
      return;
    }
    String table = told.names().of(move.original());
    told.add(new Move(List.of(table), here()));
    last = table + " as moved";
    for (Change change : move.changes()) {
      told.reword(change, List.of(told.names().of(change.original().get(0))));
    }
  }
}
