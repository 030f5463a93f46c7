package org.clausewise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clausewise.change.Comparison;
import org.clausewise.change.ComparisonOptions;
import org.clausewise.change.IgnoredText;
import org.clausewise.classify.ChangeClassifier;
import org.clausewise.model.Diagnostic;
import org.clausewise.model.DifferenceKind;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.redline.Redliner;
import org.clausewise.redline.Stamp;
import org.jspecify.annotations.Nullable;

/** Two drafts compared: the result, and the redline made and proved from it. */
public final class DraftComparison {

  private final DraftFile original;
  private final DraftFile revised;
  private final Comparison result;
  private final @Nullable Taken taken;
  private final ComparisonOptions options;

  /**
   * The original after it took the revised draft's text where differences are ignored.
   *
   * @param original the draft, which a redline gives back when rejected
   * @param result its comparison, which a redline follows
   * @param texts what it took
   * @param kinds the kinds that are ignored
   */
  record Taken(
      DraftFile original, Comparison result, List<IgnoredText> texts, Set<DifferenceKind> kinds) {}

  DraftComparison(
      DraftFile original, DraftFile revised, Comparison result, ComparisonOptions options) {
    this(original, revised, result, options, null);
  }

  DraftComparison(
      DraftFile original,
      DraftFile revised,
      Comparison result,
      ComparisonOptions options,
      @Nullable Taken taken) {
    this.original = original;
    this.revised = revised;
    this.options = options;
    this.result = classified(result);
    this.taken = taken;
  }

  private Comparison classified(Comparison found) {
    return ChangeClassifier.classify(found, options.scale());
  }

  /** What changed, and what kind of change each is. */
  public Comparison result() {
    return result;
  }

  /** The draft that rejecting gives: the original, but for what is ignored. */
  private DraftFile rejected() {
    return taken == null ? original : taken.original;
  }

  /**
   * A .docx with every change as a tracked change, together with what could not be tracked. Where
   * differences are ignored, it has the revised draft's text, and so has the original that
   * rejecting gives.
   */
  public TrackedDocument redline(RedlineOptions how) {
    DocxPackage base = revised.freshPackage();
    boolean formatting = how.formatting() == FormattingChanges.TRACK;
    List<Diagnostic> untracked =
        Redliner.weave(
            taken == null ? result : classified(taken.result),
            rejected().settledPackage(),
            base,
            new Stamp(how.author(), how.date(), formatting, how.authorPerClass()));
    return new TrackedDocument(base.save(), new ArrayList<>(untracked));
  }

  /**
   * Proves a redline of ours against both drafts, and part by part against the revised file.
   *
   * @param redline the bytes that {@link #redline} gave, with formatting tracked
   */
  public Proof verify(byte[] redline) {
    return verify(redline, FormattingChanges.TRACK);
  }

  /**
   * Proves a redline of ours against both drafts, and part by part against the revised file. Where
   * differences are ignored, rejecting must give the original but for exactly these.
   *
   * @param redline the bytes that {@link #redline} gave; those of another program are a matter of
   *     {@link Redline#verify}
   * @param formatting IGNORE where the redline does not track formatting
   */
  public Proof verify(byte[] redline, FormattingChanges formatting) {
    try {
      DraftFile file = DraftFile.of("the redline", redline);
      Proof ofIgnored = ofIgnored();
      return ofIgnored.holds()
          ? Redline.verifyOwn(rejected(), revised, file, formatting)
          : ofIgnored;
    } catch (UnreadableDraftException e) {
      return new Proof(e.getMessage());
    }
  }

  /** Proves a redline of whatever program, as {@link Redline#verify} does. */
  Proof verifyForeign(DraftFile redline, FormattingChanges formatting) {
    Proof ofIgnored = ofIgnored();
    return ofIgnored.holds() ? Redline.verify(rejected(), revised, redline, formatting) : ofIgnored;
  }

  private Proof ofIgnored() {
    return new Proof(
        taken == null
            ? null
            : IgnoredProof.firstDifference(
                original.draft(), taken.original.draft(), taken.texts, taken.kinds));
  }
}
