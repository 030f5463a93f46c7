package org.clausewise;

import org.clausewise.align.DraftAligner;

/** Compares two drafts. */
public final class DraftComparer {

  private DraftComparer() {}

  /** Compares {@code original} with {@code revised}: the same inputs, the same result. */
  public static DraftComparison compare(DraftFile original, DraftFile revised) {
    return new DraftComparison(
        original, revised, DraftAligner.compare(original.draft(), revised.draft()));
  }
}
