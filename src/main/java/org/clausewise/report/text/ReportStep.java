package org.clausewise.report.text;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.report.Report;
import org.clausewise.report.ReportedChange;
import org.jspecify.annotations.Nullable;

/**
 * What a report that is read from top to bottom tells one after another: a change by itself, or
 * several clauses in one line, because they did not change or only got another number.
 *
 * @param change the change; null for a line
 * @param line the line; empty for a change
 * @param quiet whether the line is of clauses that did not change
 */
record ReportStep(@Nullable ReportedChange change, String line, boolean quiet) {

  static List<ReportStep> of(Report report) {
    List<ReportStep> steps = new ArrayList<>();
    RenumberedRun renumbered = new RenumberedRun();
    int unchanged = 0;
    for (ReportedChange change : report.changes()) {
      if (!change.differs()) {
        unchanged++;
      } else if (change.isOnlyRenumbered()) {
        renumbered.add(change.change());
      } else {
        addLines(steps, unchanged, renumbered.finish());
        unchanged = 0;
        steps.add(new ReportStep(change, "", false));
      }
    }
    addLines(steps, unchanged, renumbered.finish());
    return steps;
  }

  /** What stands between two changes. */
  private static void addLines(List<ReportStep> steps, int unchanged, String renumbered) {
    if (unchanged > 0) {
      steps.add(new ReportStep(null, "… " + unchanged + " unchanged", true));
    }
    if (!renumbered.isEmpty()) {
      steps.add(new ReportStep(null, renumbered, false));
    }
  }
}
