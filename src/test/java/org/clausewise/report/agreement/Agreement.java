package org.clausewise.report.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.clausewise.DraftComparer;
import org.clausewise.DraftFile;
import org.clausewise.change.Change;
import org.clausewise.change.Passage;
import org.clausewise.report.Names;
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
    Reading table = Readings.table(report);
    check("table", table, json, alone(report, ReportedChange::name));
    for (ReportedChange change : report.changes()) {
      if (change.isOnlyRenumbered()) {
        assertThat(table.renumbered()).as("the table").anyMatch(l -> l.contains(change.name()));
      }
    }
    Reading markdown = Readings.markdown(report);
    check("Markdown", markdown, json, alone(report, Agreement::heading));
    assertThat(markdown.renumbered()).as("the Markdown").isEqualTo(runs(report));
    Reading text = Readings.text(report);
    check("text", text, json, alone(report, Agreement::heading));
    assertThat(text.renumbered()).as("the text").isEqualTo(runs(report));
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

  /** {@code OP16–OP24 → OP18–OP26}: the first and the last of those between two other changes. */
  private static List<String> runs(Report report) {
    List<String> runs = new ArrayList<>();
    List<ReportedChange> run = new ArrayList<>();
    for (ReportedChange change : report.changes()) {
      if (change.isOnlyRenumbered()) {
        run.add(change);
      } else if (change.differs()) {
        end(run, runs);
      }
    }
    end(run, runs);
    return runs;
  }

  private static void end(List<ReportedChange> run, List<String> runs) {
    if (!run.isEmpty()) {
      Change first = run.get(0).change();
      Change last = run.get(run.size() - 1).change();
      runs.add(
          range(first.original(), last.original())
              + " → "
              + range(first.revised(), last.revised()));
      run.clear();
    }
  }

  private static String range(List<Passage> first, List<Passage> last) {
    String from = name(first.get(0));
    String to = name(last.get(0));
    return from.equals(to) ? from : from + "–" + to;
  }

  private static String name(Passage passage) {
    String number = passage.paragraph().number();
    return passage.paragraph().label() != null || number == null ? Names.of(passage) : number;
  }

  private static String heading(ReportedChange change) {
    return change.name() + ", " + change.what();
  }
}
