package org.clausewise.redline;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewise.change.Change;
import org.clausewise.change.ChangeType;
import org.clausewise.change.Comparison;
import org.clausewise.change.Passage;
import org.clausewise.change.Step;
import org.clausewise.change.Step.Paragraphs;
import org.clausewise.change.Step.RowStep;
import org.clausewise.change.Step.Side;
import org.clausewise.change.Step.TableStep;
import org.clausewise.change.StoryPair;
import org.clausewise.model.Draft;
import org.clausewise.model.StoryId;

/**
 * The moves that the redline shows as removal and addition: those of several paragraphs that were
 * split or merged on the way, those that end a section, those of which a draft's own tracked
 * changes did a part, and those of which one end lies in a note or table that is itself not woven.
 */
final class PlainMoves {

  private final Set<Change> plain = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Change> leave = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Change> arrive = Collections.newSetFromMap(new IdentityHashMap<>());

  private PlainMoves() {}

  static PlainMoves of(Comparison comparison) {
    PlainMoves moves = new PlainMoves();
    for (StoryPair pair : comparison.stories()) {
      moves.visit(pair.steps());
    }
    for (Change change : comparison.changes()) {
      boolean whole = moves.leave.contains(change) && moves.arrive.contains(change);
      boolean single =
          change.type() == ChangeType.UNCHANGED || change.type() == ChangeType.REWORDED;
      boolean endsSection =
          endsSection(change.original(), comparison.original())
              || endsSection(change.revised(), comparison.revised());
      if (change.moved() && (!whole || !single || endsSection || isTracked(change))) {
        moves.plain.add(change);
      }
    }
    return moves;
  }

  private static boolean endsSection(List<Passage> passages, Draft draft) {
    return passages.stream()
        .filter(passage -> passage.story().equals(StoryId.BODY))
        .anyMatch(
            passage ->
                draft.sections().stream()
                    .anyMatch(section -> section.lastParagraph() == passage.paragraph().index()));
  }

  /** What somebody inserted here and somebody deleted there has two signatures, a move has one. */
  private static boolean isTracked(Change change) {
    return Stream.concat(change.original().stream(), change.revised().stream())
        .anyMatch(passage -> !passage.paragraph().tracked().isEmpty());
  }

  boolean contains(Change change) {
    return plain.contains(change);
  }

  private void visit(List<Step> steps) {
    for (Step step : steps) {
      if (step instanceof Paragraphs paragraphs) {
        note(paragraphs);
      } else if (step instanceof TableStep table) {
        for (RowStep row : table.rows()) {
          row.cells().forEach(cell -> visit(cell.steps()));
        }
      }
    }
  }

  private void note(Paragraphs step) {
    if (step.change().moved() && step.side() == Side.ORIGINAL) {
      leave.add(step.change());
    } else if (step.change().moved() && step.side() == Side.REVISED) {
      arrive.add(step.change());
    }
  }
}
