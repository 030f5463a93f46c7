package org.clausewise.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausewise.change.Passage;
import org.clausewise.change.Warning;
import org.clausewise.model.StoryId;
import org.clausewise.report.Report;
import org.clausewise.report.ReportedChange;
import org.clausewise.report.ReportedWarning;

/**
 * What the revised draft seems to have wrong, with a link to the place.
 *
 * @param clause what the clause is called
 * @param message a sentence without its name
 * @param target the row's id; empty where the clause is not shown
 */
public record PageWarning(String clause, MixedLine message, String target) {

  private record Place(StoryId story, int paragraph) {}

  static List<PageWarning> of(Report report) {
    List<Warning> found = report.comparison().classification().warnings();
    List<ReportedWarning> told = report.warnings();
    Map<Place, String> rows = found.isEmpty() ? Map.of() : rows(report);
    List<PageWarning> warnings = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      warnings.add(
          new PageWarning(
              told.get(i).clause(),
              MixedLine.of(told.get(i).message()),
              rows.getOrDefault(place(found.get(i).passage()), "")));
    }
    return warnings;
  }

  private static Map<Place, String> rows(Report report) {
    Map<Place, String> rows = new HashMap<>();
    for (ReportedChange change : report.changes()) {
      change.change().revised().forEach(p -> rows.put(place(p), PageRow.id(change, false)));
    }
    return rows;
  }

  private static Place place(Passage passage) {
    return new Place(passage.story(), passage.paragraph().index());
  }
}
