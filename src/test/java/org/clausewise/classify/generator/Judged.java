package org.clausewise.classify.generator;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.change.Change;
import org.clausewise.change.Edit;
import org.clausewise.change.Verdict;

/**
 * A clause, and what the comparison says of it.
 *
 * @param fate what truly became of it
 * @param change the change that holds it
 * @param verdict what the change is said to be
 */
record Judged(long seed, Fate fate, Change change, Verdict verdict) {

  /** Whether the change pairs just the two paragraphs that belong together. */
  boolean isPairedRightly() {
    return change.original().size() == 1
        && change.revised().size() == 1
        && change.original().get(0).paragraph().index() == fate.original()
        && change.revised().get(0).paragraph().index() == fate.revised();
  }

  /** The edits that have words of an edit of ours, those called routine or those not. */
  List<Edit> editsOver(Touch touch, boolean routine) {
    List<Edit> found = new ArrayList<>();
    if (isPairedRightly()) {
      int start = revisedStart(touch);
      for (int i = 0; i < change.edits().size(); i++) {
        Edit edit = change.edits().get(i);
        if (isRoutine(i) == routine
            && (overlap(edit.originalStart(), edit.originalEnd(), touch.start(), touch.end())
                || overlap(
                    edit.revisedStart(),
                    edit.revisedEnd(),
                    start,
                    start + touch.text().length()))) {
          found.add(edit);
        }
      }
    }
    return found;
  }

  private boolean isRoutine(int edit) {
    return edit < verdict.edits().size() && verdict.edits().get(edit).isRoutine();
  }

  private static boolean overlap(int start, int end, int otherStart, int otherEnd) {
    return Math.max(start, otherStart) < Math.min(end, otherEnd);
  }

  /** Where the text of an edit of ours begins in the revised draft. */
  private int revisedStart(Touch touch) {
    return touch.start()
        + fate.clause().touches().stream()
            .takeWhile(other -> other != touch)
            .mapToInt(Touch::growth)
            .sum();
  }

  @Override
  public String toString() {
    return "seed %d, original %d, revised %d%n  %s%n  %s%n  edits made: %s%n  tags: %s, %s%n  findings: %s"
        .formatted(
            seed,
            fate.original(),
            fate.revised(),
            change.originalText(),
            change.revisedText(),
            fate.isKept() ? fate.clause().touches() : "the whole clause",
            verdict.tags(),
            verdict.line(),
            verdict.findings());
  }
}
