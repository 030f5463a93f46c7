package org.clausewise.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausewise.change.Step.CellStep;
import org.clausewise.change.Step.RowStep;
import org.clausewise.change.Step.TableStep;
import org.clausewise.model.Block;
import org.clausewise.model.Draft;
import org.clausewise.model.Section;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;
import org.clausewise.model.Table;
import org.clausewise.model.Table.Cell;
import org.clausewise.model.Table.Row;
import org.jspecify.annotations.Nullable;

/**
 * Counts of differences that are no matter of any paragraph.
 *
 * @param tables how many tables that both drafts have are laid out otherwise, in their own
 *     properties or in those of rows and cells; nested ones are counted by themselves
 * @param sections how many sections were added, removed, have other settings or show a header or
 *     footer that differs and that no change tells of, since it is paired with another
 */
public record LayoutSummary(int tables, int sections) {

  /** Whether nothing differs. */
  public boolean isEmpty() {
    return tables == 0 && sections == 0;
  }

  static LayoutSummary of(Comparison comparison) {
    int tables = 0;
    for (StoryPair pair : comparison.stories()) {
      tables += count(pair.steps());
    }
    Set<Section> otherRunning = otherRunning(comparison);
    long sections =
        comparison.sections().stream()
            .filter(pair -> pair.differs() || otherRunning.contains(pair.revised()))
            .count();
    return new LayoutSummary(tables, (int) sections);
  }

  /** The revised sections that show a header or footer otherwise than the changes tell. */
  private static Set<Section> otherRunning(Comparison comparison) {
    Set<Section> found = new HashSet<>();
    for (RunningPlace place : comparison.runningPlaces()) {
      boolean told =
          comparison.stories().stream()
              .anyMatch(pair -> pair.isOf(place.original(), place.revised()));
      if (!told
          && !looksAlike(
              story(comparison.original(), place.original()),
              story(comparison.revised(), place.revised()))) {
        found.add(place.revisedSection());
      }
    }
    return found;
  }

  private static @Nullable Story story(Draft draft, @Nullable StoryId id) {
    return id == null ? null : draft.story(id);
  }

  /** An empty header or footer is as good as none. */
  private static boolean looksAlike(@Nullable Story original, @Nullable Story revised) {
    if (original == null) {
      return revised == null || revised.isBlank();
    }
    return revised == null ? original.isBlank() : original.blocks().equals(revised.blocks());
  }

  private static int count(List<Step> steps) {
    int count = 0;
    for (Step step : steps) {
      if (step instanceof TableStep table) {
        count += differs(table) ? 1 : 0;
        for (RowStep row : table.rows()) {
          for (CellStep cell : row.cells()) {
            count += count(cell.steps());
          }
        }
      }
    }
    return count;
  }

  private static boolean differs(TableStep table) {
    if (table.move() != null) { // counted where it is now
      return table.revised() != null
          && !layout(table.move().original()).equals(layout(table.move().revised()));
    }
    return table.original() != null
        && table.revised() != null
        && (!table.original().format().equals(table.revised().format())
            || table.rows().stream().anyMatch(LayoutSummary::differs));
  }

  /** The layout of a table with its rows and cells; nested tables included. */
  private static List<String> layout(Table table) {
    List<String> layout = new ArrayList<>();
    layout.add(table.format());
    for (Row row : table.rows()) {
      layout.add(row.format());
      for (Cell cell : row.cells()) {
        layout.add(cell.format());
        for (Block block : cell.blocks()) {
          if (block instanceof Table nested) {
            layout.addAll(layout(nested));
          }
        }
      }
    }
    return layout;
  }

  private static boolean differs(RowStep row) {
    return row.original() != null
        && row.revised() != null
        && (!row.original().format().equals(row.revised().format())
            || row.cells().stream().anyMatch(LayoutSummary::differs));
  }

  private static boolean differs(CellStep cell) {
    return cell.original() != null
        && cell.revised() != null
        && !cell.original().format().equals(cell.revised().format());
  }
}
