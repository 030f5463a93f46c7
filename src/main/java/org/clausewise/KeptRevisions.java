package org.clausewise;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.align.DraftAligner;
import org.clausewise.change.Comparison;
import org.clausewise.change.ComparisonOptions;
import org.clausewise.change.OwnChanges;
import org.clausewise.model.Diagnostic;
import org.clausewise.redline.CarriedSignatures;

/**
 * Compares drafts of which the revised one keeps its own tracked changes.
 *
 * <p>The idea: every difference is still found by comparing, so that the proof holds whatever the
 * file says of its changes; only whose a difference is, the file tells. What was inserted is signed
 * in the revised draft as accepted. What was deleted is signed in the revised draft as rejected,
 * and carried to the same words of the original. Cost: two comparisons instead of one.
 */
final class KeptRevisions {

  private KeptRevisions() {}

  static DraftComparison compare(DraftFile original, DraftFile revised, ComparisonOptions options) {
    DraftFile rejected = revised.rejectedSigned();
    Comparison deletions = DraftAligner.compare(original.draft(), rejected.draft());
    DraftFile signed =
        original.signed(
            docx -> CarriedSignatures.toOriginal(deletions, docx, rejected.settledPackage()));
    Comparison found = DraftAligner.compare(signed.draft(), revised.draft(), options);
    int settled = OwnChanges.notCarried(deletions) + OwnChanges.notShown(found);
    return new DraftComparison(signed, revised, told(found, revised.name(), settled), options);
  }

  private static Comparison told(Comparison found, String name, int settled) {
    if (settled == 0) {
      return found;
    }
    List<Diagnostic> diagnostics = new ArrayList<>(found.diagnostics());
    diagnostics.add(
        new Diagnostic(
            "own-changes-settled",
            name
                + ": tracked changes of text that are no difference from the original are settled"
                + " as accepted: "
                + settled));
    return new Comparison(
        found.original(), found.revised(), found.stories(), found.changes(), diagnostics);
  }
}
