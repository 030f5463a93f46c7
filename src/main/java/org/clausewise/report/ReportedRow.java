package org.clausewise.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausewise.change.Change;
import org.clausewise.change.Passage;
import org.clausewise.model.StoryId;
import org.jspecify.annotations.Nullable;

/**
 * A change at a place of the two drafts put together: each stands where the revised draft has it,
 * removed ones where they stood, and one that moved also where it had stood.
 *
 * @param change the change
 * @param left whether this is the place that it left
 */
public record ReportedRow(ReportedChange change, boolean left) {

  /** Linear in the changes, but for the moved ones, which are sorted. */
  static List<ReportedRow> of(Report report) {
    Map<Integer, ReportedChange> shown = new HashMap<>();
    report.changes().forEach(change -> shown.put(change.id(), change));
    Left left = new Left(report.comparison().changes());
    List<ReportedRow> rows = new ArrayList<>();
    StoryId story = null;
    for (Change change : report.comparison().changes()) {
      Passage from = first(change.original());
      if (!change.moved() && from != null) {
        if (story != null && !story.equals(from.story())) {
          left.before(story, Integer.MAX_VALUE).forEach(c -> add(rows, shown.get(c.id()), true));
        }
        story = from.story();
        left.before(story, from.paragraph().index())
            .forEach(c -> add(rows, shown.get(c.id()), true));
      }
      add(rows, shown.get(change.id()), false);
    }
    left.rest().forEach(c -> add(rows, shown.get(c.id()), true));
    return rows;
  }

  private static void add(List<ReportedRow> rows, @Nullable ReportedChange change, boolean left) {
    if (change != null) {
      rows.add(new ReportedRow(change, left));
    }
  }

  private static @Nullable Passage first(List<Passage> side) {
    return side.isEmpty() ? null : side.get(0);
  }

  /** The moved changes by the places that they left, each handed out once. */
  private static final class Left {

    private final Map<StoryId, TreeMap<Integer, Change>> places = new LinkedHashMap<>();

    Left(List<Change> changes) {
      for (Change change : changes) {
        Passage from = first(change.original());
        if (change.moved() && from != null) {
          places
              .computeIfAbsent(from.story(), unseen -> new TreeMap<>())
              .put(from.paragraph().index(), change);
        }
      }
    }

    List<Change> before(StoryId story, int index) {
      TreeMap<Integer, Change> moved = places.getOrDefault(story, new TreeMap<>());
      return taken(moved.headMap(index).values().iterator());
    }

    List<Change> rest() {
      List<Change> rest = new ArrayList<>();
      places.values().forEach(moved -> rest.addAll(taken(moved.values().iterator())));
      return rest;
    }

    private static List<Change> taken(Iterator<Change> changes) {
      List<Change> taken = new ArrayList<>();
      while (changes.hasNext()) {
        taken.add(changes.next());
        changes.remove();
      }
      return taken;
    }
  }
}
