package org.clausewise.classify;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.change.Edit;
import org.clausewise.change.Finding;
import org.clausewise.change.Tag;
import org.clausewise.model.Language;

/**
 * Cross-references that changed: routine where they follow a clause that got another number.
 *
 * <p>The idea: within one edit the references of both sides are paired in order, if there are as
 * many. Such a pair is proved if the clause that the original meant is the one that the revised
 * draft means, and both references are of the same unit and scope. Cost: one pass over the wording.
 * Handled badly: references to clauses without a label of their own.
 */
final class ConsequentialRule implements Rule {

  private final ClauseNumbers numbers;

  ConsequentialRule(ClauseNumbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public List<Finding> find(ChangedText text) {
    List<Finding> found = new ArrayList<>();
    if (text.language() != Language.ENGLISH || text.edits().isEmpty()) {
      return found;
    }
    List<CrossReference> original = CrossReference.in(text.original());
    List<CrossReference> revised = CrossReference.in(text.revised());
    for (Edit edit : text.edits()) {
      List<CrossReference> before =
          original.stream().filter(r -> r.meets(edit.originalStart(), edit.originalEnd())).toList();
      List<CrossReference> after =
          revised.stream().filter(r -> r.meets(edit.revisedStart(), edit.revisedEnd())).toList();
      if (before.size() == after.size()) {
        for (int i = 0; i < before.size(); i++) {
          if (follows(text, before.get(i), after.get(i))) {
            found.add(finding(before.get(i), after.get(i)));
          }
        }
      }
    }
    return found;
  }

  private static Finding finding(CrossReference before, CrossReference after) {
    return new Finding(
        Tag.CONSEQUENTIAL,
        "reference-renumbered",
        "reference follows " + before.unit() + " " + before.number() + " → " + after.number(),
        before.start(),
        before.end(),
        after.start(),
        after.end());
  }

  private boolean follows(ChangedText text, CrossReference before, CrossReference after) {
    if (!before.unit().equals(after.unit()) || before.scope() != after.scope()) {
      return false;
    }
    String meant = ClauseContext.of(text.change().original().get(0).paragraph()).meant(before);
    String means = ClauseContext.of(text.change().revised().get(0).paragraph()).meant(after);
    return meant != null && means != null && means.equals(numbers.revisedLabel(meant));
  }
}
