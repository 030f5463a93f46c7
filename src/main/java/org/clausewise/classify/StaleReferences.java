package org.clausewise.classify;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.change.Change;
import org.clausewise.change.Comparison;
import org.clausewise.change.Edit;
import org.clausewise.change.Passage;
import org.clausewise.change.Warning;
import org.clausewise.classify.CrossReference.Scope;
import org.clausewise.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * Cross-references that should have changed and did not: they name a clause by the number that it
 * had in the original.
 *
 * <p>Only references that surely mean their own text are warned of. Cost: one pass over the revised
 * draft.
 */
final class StaleReferences {

  private final ClauseNumbers numbers;
  private final List<Warning> warnings = new ArrayList<>();

  private StaleReferences(ClauseNumbers numbers) {
    this.numbers = numbers;
  }

  static List<Warning> of(Comparison comparison, ClauseNumbers numbers) {
    StaleReferences stale = new StaleReferences(numbers);
    if (comparison.revised().language() == Language.ENGLISH) {
      comparison.changes().forEach(stale::look);
    }
    return stale.warnings;
  }

  private void look(Change change) {
    if (change.original().isEmpty() || change.revised().size() != 1) {
      return;
    }
    Passage passage = change.revised().get(0);
    for (CrossReference reference : CrossReference.in(change.revisedText())) {
      if (reference.scope() == Scope.OWN && isKept(reference, change)) {
        String message = message(change, reference);
        if (message != null) {
          warnings.add(new Warning("stale-reference", message, passage));
        }
      }
    }
  }

  private static boolean isKept(CrossReference reference, Change change) {
    for (Edit edit : change.edits()) {
      if (reference.meets(edit.revisedStart(), edit.revisedEnd())) {
        return false;
      }
    }
    return true;
  }

  private @Nullable String message(Change change, CrossReference reference) {
    String before = ClauseContext.of(change.original().get(0).paragraph()).meant(reference);
    String after = ClauseContext.of(change.revised().get(0).paragraph()).meant(reference);
    if (before == null || after == null) {
      return null;
    }
    String named = reference.unit() + " " + reference.number();
    if (numbers.isRemoved(before)) {
      return "refers to " + named + ", as the original does, but that clause is gone";
    }
    String now = numbers.revisedLabel(before);
    return now == null || now.equals(after)
        ? null
        : "refers to " + named + ", as the original does, but that clause is now " + now;
  }
}
