package org.clausewise.benchmark.generator;

import java.util.List;
import org.clausewise.change.Edit;

/**
 * What was truly done to one clause, or to those that were split, merged or swapped.
 *
 * @param kind what was done
 * @param originals the original paragraphs, ascending; none where one was added
 * @param reviseds the revised paragraphs, ascending; none where one was deleted
 * @param edits the phrases that differ, as a comparison would tell them: ranges in the joined
 *     wordings of both sides; for what was added or deleted one over the whole wording
 */
public record TrueChange(
    Kind kind, List<Integer> originals, List<Integer> reviseds, List<Edit> edits) {

  public TrueChange {
    originals = List.copyOf(originals);
    reviseds = List.copyOf(reviseds);
    edits = List.copyOf(edits);
  }

  /** The UTF-16 units that were deleted and inserted. */
  public long characters() {
    return edits.stream()
        .mapToLong(
            e -> (long) e.originalEnd() - e.originalStart() + e.revisedEnd() - e.revisedStart())
        .sum();
  }
}
