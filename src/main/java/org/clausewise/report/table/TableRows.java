package org.clausewise.report.table;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.report.Departures;
import org.clausewise.report.Report;
import org.clausewise.report.ReportedChange;
import org.clausewise.report.ReportedRow;
import org.clausewise.report.table.TableReport.Layout;
import org.clausewise.report.word.WordDocument;

/**
 * Goes through the drafts put together: a row for each change, and a quiet one across the table for
 * clauses that are left out in between and for the place that a moved clause left. Clauses that
 * only got another number are told so too, unless unchanged ones are asked for. One pass.
 */
final class TableRows {

  private final Report report;
  private final Layout layout;
  private final List<ReportedChange> unchanged = new ArrayList<>();
  private final List<ReportedChange> renumbered = new ArrayList<>();

  TableRows(Report report, Layout layout) {
    this.report = report;
    this.layout = layout;
  }

  void writeTo(WordDocument document) {
    TableGrid grid = new TableGrid(document, layout.columns(), report);
    Departures departures = new Departures(report);
    for (ReportedRow row : report.rows()) {
      ReportedChange change = row.change();
      if (row.left()) {
        tellLeftOut(grid);
        grid.quiet(moved(change));
      } else if (!isLeftOut(change)) {
        tellLeftOut(grid);
        grid.row(change, departures.of(change));
      }
    }
    tellLeftOut(grid);
    if (report.changes().stream().noneMatch(ReportedChange::differs)) {
      grid.quiet("No differences are shown.");
    }
  }

  private static String moved(ReportedChange change) {
    return change.original().equals(change.revised())
        ? change.original() + " had stood here before it moved"
        : change.original() + " had stood here before it moved; it is " + change.revised();
  }

  private boolean isLeftOut(ReportedChange change) {
    if (layout.unchanged() || (change.differs() && !change.isOnlyRenumbered())) {
      return false;
    }
    List<ReportedChange> kept = change.differs() ? renumbered : unchanged;
    kept.add(change);
    return true;
  }

  private void tellLeftOut(TableGrid grid) {
    List<String> told = new ArrayList<>();
    if (!unchanged.isEmpty()) {
      told.add(told(unchanged));
    }
    if (!renumbered.isEmpty()) {
      List<String> names = renumbered.stream().map(ReportedChange::name).toList();
      told.add("only renumbered: " + String.join(", ", names));
    }
    if (!told.isEmpty()) {
      grid.quiet(String.join("; ", told));
    }
    unchanged.clear();
    renumbered.clear();
  }

  private static String told(List<ReportedChange> unchanged) {
    ReportedChange first = unchanged.get(0);
    ReportedChange last = unchanged.get(unchanged.size() - 1);
    if (unchanged.size() == 1) {
      return first.name() + " unchanged";
    }
    boolean sameNames = isNamedAlike(first) && isNamedAlike(last);
    String names =
        sameNames
            ? first.name() + " to " + last.name()
            : "%s to %s, now %s to %s"
                .formatted(first.original(), last.original(), first.revised(), last.revised());
    return unchanged.size() + " unchanged: " + names;
  }

  private static boolean isNamedAlike(ReportedChange change) {
    return change.name().equals(change.revised());
  }
}
