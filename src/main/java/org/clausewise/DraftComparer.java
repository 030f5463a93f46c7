package org.clausewise;

import org.clausewise.align.DraftAligner;
import org.clausewise.change.ComparisonOptions;

/** Compares two drafts. */
public final class DraftComparer {

  private DraftComparer() {}

  /**
   * Compares {@code original} with {@code revised} word by word.
   *
   * @throws IllegalArgumentException where the original was read to keep its tracked changes
   */
  public static DraftComparison compare(DraftFile original, DraftFile revised) {
    return compare(original, revised, ComparisonOptions.DEFAULT);
  }

  /**
   * Compares {@code original} with {@code revised}: the same inputs and options, the same result.
   *
   * @throws IllegalArgumentException where the original was read to keep its tracked changes
   */
  public static DraftComparison compare(
      DraftFile original, DraftFile revised, ComparisonOptions options) {
    if (original.revisions() == InputRevisions.KEEP) {
      throw new IllegalArgumentException("only the revised draft's tracked changes can be kept");
    }
    return revised.revisions() == InputRevisions.KEEP && revised.revisionCount() > 0
        ? KeptRevisions.compare(original, revised, options)
        : new DraftComparison(
            original, revised, DraftAligner.compare(original.draft(), revised.draft(), options));
  }
}
