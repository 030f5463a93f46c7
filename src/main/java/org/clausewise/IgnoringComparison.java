package org.clausewise;

import org.clausewise.align.DraftAligner;
import org.clausewise.align.IgnoredTexts;
import org.clausewise.change.Comparison;
import org.clausewise.change.ComparisonOptions;
import org.clausewise.redline.TextReplacer;

/**
 * Compares drafts where some kinds of difference are ignored.
 *
 * <p>The idea: where two drafts differ in these kinds only, the original takes the revised draft's
 * text before it is compared. The redline, its weaving and its proof then need to know nothing of
 * it: rejecting gives the original as it is after that. What was taken is proved apart ({@link
 * IgnoredProof}). Cost: one comparison more, seldom two.
 */
final class IgnoringComparison {

  private IgnoringComparison() {}

  static DraftComparison compare(DraftFile original, DraftFile revised, ComparisonOptions options) {
    Comparison exact = DraftAligner.compare(original.draft(), revised.draft(), options);
    IgnoredTexts ignored = IgnoredTexts.find(exact, options.ignored());
    while (!ignored.all().isEmpty()) {
      DraftFile taken = taken(original, ignored);
      Comparison found = DraftAligner.compare(taken.draft(), revised.draft(), options);
      IgnoredTexts kept = ignored.kept(found);
      if (kept.all().size() == ignored.all().size()) {
        return new DraftComparison(
            original,
            revised,
            ignored.told(found),
            new DraftComparison.Taken(taken, found, ignored.all(), options.ignored()));
      }
      ignored = kept;
    }
    return new DraftComparison(original, revised, exact);
  }

  private static DraftFile taken(DraftFile original, IgnoredTexts ignored) {
    return original.altered(docx -> TextReplacer.replace(original.draft(), docx, ignored.all()));
  }
}
