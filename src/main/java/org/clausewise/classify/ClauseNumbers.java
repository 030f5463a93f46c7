package org.clausewise.classify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewise.change.Change;
import org.clausewise.change.Comparison;
import org.clausewise.change.Passage;
import org.clausewise.model.ClauseLabel;
import org.jspecify.annotations.Nullable;

/**
 * Which clause of the revised draft each labelled clause of the original became. A label that
 * stands twice in a draft, as in a document of two resolutions, names nothing for certain and is
 * left out. Cost: one pass.
 */
final class ClauseNumbers {

  private final Map<String, String> became = new HashMap<>();
  private final Set<String> removed = new HashSet<>();
  private final Set<String> original;
  private final Set<String> revised;

  private ClauseNumbers(Set<String> original, Set<String> revised) {
    this.original = original;
    this.revised = revised;
  }

  static ClauseNumbers of(Comparison comparison) {
    ClauseNumbers numbers =
        new ClauseNumbers(
            unique(comparison.changes().stream().map(Change::original).toList()),
            unique(comparison.changes().stream().map(Change::revised).toList()));
    comparison.changes().forEach(numbers::add);
    return numbers;
  }

  private static Set<String> unique(List<List<Passage>> sides) {
    Set<String> once = new HashSet<>();
    Set<String> twice = new HashSet<>();
    for (List<Passage> side : sides) {
      for (Passage passage : side) {
        ClauseLabel label = passage.paragraph().label();
        if (label != null && !once.add(label.text())) {
          twice.add(label.text());
        }
      }
    }
    once.removeAll(twice);
    return once;
  }

  private void add(Change change) {
    if (change.revised().isEmpty() && change.partOf() == null) {
      ClauseLabel gone = change.original().get(0).paragraph().label();
      if (gone != null) {
        removed.add(gone.text());
      }
    }
    if (change.original().isEmpty() || change.revised().isEmpty()) {
      return;
    }
    String after = label(change.revised());
    for (Passage passage : change.original()) {
      ClauseLabel before = passage.paragraph().label();
      if (before != null && after != null && original.contains(before.text())) {
        became.put(before.text(), after);
      }
    }
  }

  private static @Nullable String label(List<Passage> side) {
    ClauseLabel label = side.get(0).paragraph().label();
    return label == null ? null : label.text();
  }

  /** What the original's clause is called in the revised draft; null where that is not certain. */
  @Nullable String revisedLabel(String originalLabel) {
    String label = became.get(originalLabel);
    return label != null && revised.contains(label) ? label : null;
  }

  /** Whether the original's only clause of that label was removed. */
  boolean isRemoved(String originalLabel) {
    return original.contains(originalLabel) && removed.contains(originalLabel);
  }

  /** Whether the clauses of a change have labels by which they were paired. */
  boolean isMapped(Change change) {
    String before = label(change.original());
    return before != null && became.containsKey(before);
  }
}
