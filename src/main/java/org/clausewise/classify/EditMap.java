package org.clausewise.classify;

import java.util.List;
import org.clausewise.change.Edit;

/**
 * Where a range of the original stands in the revised text: what edits leave alone goes along, what
 * they replace is where the replacement is. Cost: one pass over the edits a range.
 */
record EditMap(List<Edit> edits) {

  /** Where text that begins at {@code start} begins in the revised text. */
  int start(int start) {
    int shift = 0;
    for (Edit edit : edits) {
      if (edit.originalEnd() <= start) {
        shift = edit.revisedEnd() - edit.originalEnd();
      } else if (edit.originalStart() <= start) {
        return edit.revisedStart();
      }
    }
    return start + shift;
  }

  /** Where text that ends at {@code end} ends in the revised text. */
  int end(int end) {
    int shift = 0;
    for (Edit edit : edits) {
      if (edit.originalStart() >= end) {
        break;
      }
      if (edit.originalEnd() >= end) {
        return edit.revisedEnd();
      }
      shift = edit.revisedEnd() - edit.originalEnd();
    }
    return end + shift;
  }

  /** Whether an edit takes or adds text within the ranges. */
  boolean touches(int originalStart, int originalEnd, int revisedStart, int revisedEnd) {
    return edits.stream()
        .anyMatch(
            edit ->
                (edit.originalStart() < originalEnd && edit.originalEnd() > originalStart)
                    || (edit.revisedStart() < revisedEnd && edit.revisedEnd() > revisedStart));
  }
}
