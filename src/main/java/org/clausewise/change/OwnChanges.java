package org.clausewise.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Tracked.Range;

/** Counts what a draft's own tracked changes of text have to do with what a comparison found. */
public final class OwnChanges {

  private OwnChanges() {}

  /**
   * How many stretches of the original and of the revised draft are tracked, and are no difference:
   * some of it is kept.
   */
  public static int notShown(Comparison comparison) {
    int count = 0;
    for (Change change : comparison.changes()) {
      count += count(tracked(change.original()), range -> !isInEdit(range, change, true));
      count += count(tracked(change.revised()), range -> !isInEdit(range, change, false));
    }
    return count;
  }

  /** How many stretches of the revised draft are tracked, and are not all in the original. */
  public static int notCarried(Comparison comparison) {
    int count = 0;
    for (Change change : comparison.changes()) {
      count += count(tracked(change.revised()), range -> touchesEdit(range, change));
    }
    return count;
  }

  private static int count(List<Range> ranges, Predicate<Range> which) {
    return (int) ranges.stream().filter(which).count();
  }

  /** The tracked ranges of a side's wordings, with offsets as an {@link Edit} counts them. */
  private static List<Range> tracked(List<Passage> side) {
    List<Range> found = new ArrayList<>();
    int start = 0;
    for (Passage passage : side) {
      Paragraph paragraph = passage.paragraph();
      int shift = start - paragraph.numberEnd();
      for (Range range : paragraph.tracked().ranges()) {
        if (range.start() >= paragraph.numberEnd()) {
          found.add(new Range(range.start() + shift, range.end() + shift));
        }
      }
      start += paragraph.wording().length() + 1;
    }
    return found;
  }

  private static boolean isInEdit(Range range, Change change, boolean original) {
    return change.edits().stream()
        .anyMatch(
            edit ->
                original
                    ? edit.originalStart() <= range.start() && range.end() <= edit.originalEnd()
                    : edit.revisedStart() <= range.start() && range.end() <= edit.revisedEnd());
  }

  private static boolean touchesEdit(Range range, Change change) {
    return change.edits().stream()
        .anyMatch(edit -> edit.revisedStart() < range.end() && range.start() < edit.revisedEnd());
  }
}
