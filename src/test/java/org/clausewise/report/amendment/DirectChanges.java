package org.clausewise.report.amendment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausewise.change.Comparison;
import org.clausewise.change.Step;
import org.clausewise.change.Step.Paragraphs;
import org.clausewise.change.Step.Side;
import org.clausewise.change.Step.TableStep;

/**
 * The changes that stand in no story, table, row or cell that comes, goes or moves as a whole.
 *
 * @param all their ids
 * @param inPlace those of them with one place in their story or cell: where one counts as moved,
 *     its note or box moved
 */
record DirectChanges(Set<Integer> all, Set<Integer> inPlace) {

  static DirectChanges of(Comparison comparison) {
    DirectChanges direct = new DirectChanges(new HashSet<>(), new HashSet<>());
    comparison.stories().stream()
        .filter(pair -> pair.original() != null && pair.revised() != null)
        .forEach(pair -> direct.walk(pair.steps()));
    return direct;
  }

  private void walk(List<Step> steps) {
    for (Step step : steps) {
      if (step instanceof Paragraphs paragraphs) {
        all.add(paragraphs.change().id());
        if (paragraphs.side() == Side.BOTH) {
          inPlace.add(paragraphs.change().id());
        }
      } else if (step instanceof TableStep table
          && table.original() != null
          && table.revised() != null) {
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .filter(cell -> cell.original() != null && cell.revised() != null)
            .forEach(cell -> walk(cell.steps()));
      }
    }
  }
}
