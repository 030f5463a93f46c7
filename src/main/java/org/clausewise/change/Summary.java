package org.clausewise.change;

import java.util.List;
import java.util.function.Predicate;

/**
 * Counts of changes. The first four and the last two of the types add up to all changes; moved,
 * renumbered and reformatted are counted beside them, whatever the type.
 */
public record Summary(
    int unchanged,
    int reworded,
    int added,
    int removed,
    int split,
    int merged,
    int moved,
    int renumbered,
    int reformatted) {

  static Summary of(List<Change> changes) {
    return new Summary(
        count(changes, c -> c.type() == ChangeType.UNCHANGED),
        count(changes, c -> c.type() == ChangeType.REWORDED),
        count(changes, c -> c.type() == ChangeType.ADDED),
        count(changes, c -> c.type() == ChangeType.REMOVED),
        count(changes, c -> c.type() == ChangeType.SPLIT),
        count(changes, c -> c.type() == ChangeType.MERGED),
        count(changes, Change::moved),
        count(changes, Change::renumbered),
        count(changes, Change::reformatted));
  }

  private static int count(List<Change> changes, Predicate<Change> which) {
    return (int) changes.stream().filter(which).count();
  }
}
