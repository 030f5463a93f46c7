package org.clausewise;

import org.clausewise.align.DraftAligner;
import org.clausewise.change.ComparisonOptions;
import org.clausewise.opener.Scale;

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
   * Checks a scale of openers before it is compared by.
   *
   * @throws IllegalArgumentException where it has not the form, or names an opener that is not
   *     known
   */
  public static void checkScale(String scale) {
    Scale.parse(scale).check();
  }

  /**
   * Compares {@code original} with {@code revised}: the same inputs and options, the same result.
   *
   * @throws IllegalArgumentException where the original was read to keep its tracked changes, or
   *     the revised draft was and a kind of difference is to be ignored, or where the scale of
   *     openers has not its form
   */
  public static DraftComparison compare(
      DraftFile original, DraftFile revised, ComparisonOptions options) {
    if (original.revisions() == InputRevisions.KEEP) {
      throw new IllegalArgumentException("only the revised draft's tracked changes can be kept");
    }
    if (options.ignored().isEmpty()) {
      return exact(original, revised, options);
    }
    if (revised.revisions() == InputRevisions.KEEP) {
      throw new IllegalArgumentException(
          "where tracked changes are kept, no kind of difference can be ignored");
    }
    return IgnoringComparison.compare(original, revised, options);
  }

  private static DraftComparison exact(
      DraftFile original, DraftFile revised, ComparisonOptions options) {
    return revised.revisions() == InputRevisions.KEEP && revised.revisionCount() > 0
        ? KeptRevisions.compare(original, revised, options)
        : new DraftComparison(
            original,
            revised,
            DraftAligner.compare(original.draft(), revised.draft(), options),
            options);
  }
}
