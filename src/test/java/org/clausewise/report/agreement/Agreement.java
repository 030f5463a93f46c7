package org.clausewise.report.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.clausewise.DraftComparer;
import org.clausewise.DraftFile;
import org.clausewise.report.Report;
import org.clausewise.report.ReportContext;
import org.clausewise.report.ReportContext.Source;
import org.clausewise.report.ReportedChange;

/** Holds every rendering of a report against its JSON: the same counts, and every change. */
public final class Agreement {

  private Agreement() {}

  /** Compares the drafts and holds the renderings of the result against one another. */
  public static void check(DraftFile original, DraftFile revised) {
    check(
        Report.of(
            DraftComparer.compare(original, revised).result(),
            new ReportContext(
                new Source(original.name(), original.sha256()),
                new Source(revised.name(), revised.sha256()),
                true,
                List.of())));
  }

  private static void check(Report report) {
    Reading json = Readings.json(report);
    check("page", Readings.page(report), json, json.changes());
    check("workbook", Readings.workbook(report), json, json.changes());
    check("table", Readings.table(report), json, alone(report, ReportedChange::name));
    check("Markdown", Readings.markdown(report), json, alone(report, Agreement::heading));
    check("text", Readings.text(report), json, alone(report, Agreement::heading));
  }

  private static void check(String rendering, Reading read, Reading json, List<String> changes) {
    assertThat(read.kinds()).as("kinds in the %s", rendering).isEqualTo(json.kinds());
    assertThat(read.tags()).as("tags in the %s", rendering).isEqualTo(json.tags());
    assertThat(read.changes()).as("changes in the %s", rendering).isEqualTo(changes);
  }

  /** Those that are told one by one: what only got another number is told for several in a line. */
  private static List<String> alone(Report report, Function<ReportedChange, String> told) {
    return report.changes().stream()
        .filter(change -> change.differs() && !change.isOnlyRenumbered())
        .map(told)
        .toList();
  }

  private static String heading(ReportedChange change) {
    return change.name() + ", " + change.what();
  }
}
