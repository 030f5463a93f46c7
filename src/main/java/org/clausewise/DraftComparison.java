package org.clausewise;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.change.Comparison;
import org.clausewise.model.Diagnostic;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.redline.Redliner;
import org.clausewise.redline.Stamp;

/** Two drafts compared: the result, and the redline made and proved from it. */
public final class DraftComparison {

  private final DraftFile original;
  private final DraftFile revised;
  private final Comparison result;

  DraftComparison(DraftFile original, DraftFile revised, Comparison result) {
    this.original = original;
    this.revised = revised;
    this.result = result;
  }

  /** What changed. */
  public Comparison result() {
    return result;
  }

  /** A .docx with every change as a tracked change, together with what could not be tracked. */
  public TrackedDocument redline(RedlineOptions options) {
    DocxPackage base = revised.freshPackage();
    boolean formatting = options.formatting() == FormattingChanges.TRACK;
    List<Diagnostic> untracked =
        Redliner.weave(
            result,
            original.settledPackage(),
            base,
            new Stamp(options.author(), options.date(), formatting));
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
   * Proves a redline of ours against both drafts, and part by part against the revised file.
   *
   * @param redline the bytes that {@link #redline} gave; those of another program are a matter of
   *     {@link Redline#verify}
   * @param formatting IGNORE where the redline does not track formatting
   */
  public Proof verify(byte[] redline, FormattingChanges formatting) {
    try {
      return Redline.verifyOwn(original, revised, DraftFile.of("the redline", redline), formatting);
    } catch (UnreadableDraftException e) {
      return new Proof(e.getMessage());
    }
  }
}
