package org.clausewise;

import org.clausewise.align.DraftAligner;
import org.clausewise.align.IgnoredTexts;
import org.clausewise.change.Comparison;
import org.clausewise.change.ComparisonOptions;
import org.clausewise.change.Granularity;
import org.clausewise.redline.TextReplacer;

/**
 * Compares drafts where some kinds of difference are ignored.
 *
 * <p>The idea: where two drafts differ in these kinds only, the original takes the revised draft's
 * text before it is compared. The redline, its weaving and its proof then need to know nothing of
 * it: rejecting gives the original as it is after that. What was taken is proved apart ({@link
 * IgnoredProof}). It is decided by edits of whole words, so that whoever proves the redline need
 * not know what its edits are made of. Cost: one comparison more, seldom two; by characters one
 * more.
 */
final class IgnoringComparison {

  private IgnoringComparison() {}

  static DraftComparison compare(DraftFile original, DraftFile revised, ComparisonOptions options) {
    ComparisonOptions words = new ComparisonOptions(Granularity.WORD, options.ignored());
    Comparison exact = DraftAligner.compare(original.draft(), revised.draft(), words);
    IgnoredTexts ignored = IgnoredTexts.find(exact, options.ignored());
    while (!ignored.all().isEmpty()) {
      DraftFile taken = taken(original, ignored);
      Comparison found = DraftAligner.compare(taken.draft(), revised.draft(), words);
      IgnoredTexts kept = ignored.kept(found);
      if (kept.all().size() == ignored.all().size()) {
        Comparison result = as(options, found);
        return new DraftComparison(
            original,
            revised,
            ignored.told(result),
            options,
            new DraftComparison.Taken(taken, result, ignored.all(), options.ignored()));
      }
      ignored = kept;
    }
    return new DraftComparison(original, revised, as(options, exact), options);
  }

  /** The same comparison with the edits that are asked for. */
  private static Comparison as(ComparisonOptions options, Comparison found) {
    return options.granularity() == Granularity.WORD
        ? found
        : DraftAligner.compare(found.original(), found.revised(), options);
  }

  private static DraftFile taken(DraftFile original, IgnoredTexts ignored) {
    return original.altered(docx -> TextReplacer.replace(original.draft(), docx, ignored.all()));
  }
}
