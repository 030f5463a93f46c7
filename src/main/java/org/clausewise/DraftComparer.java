package org.clausewise;

import org.clausewise.align.DraftAligner;

/** Compares two drafts. */
public final class DraftComparer {

  private DraftComparer() {}

  /**
   * Compares {@code original} with {@code revised}: the same inputs, the same result.
   *
   * @throws IllegalArgumentException where the original was read to keep its tracked changes
   */
  public static DraftComparison compare(DraftFile original, DraftFile revised) {
    if (original.revisions() == InputRevisions.KEEP) {
      throw new IllegalArgumentException("only the revised draft's tracked changes can be kept");
    }
    return revised.revisions() == InputRevisions.KEEP && revised.revisionCount() > 0
        ? KeptRevisions.compare(original, revised)
        : new DraftComparison(
            original, revised, DraftAligner.compare(original.draft(), revised.draft()));
  }
}
