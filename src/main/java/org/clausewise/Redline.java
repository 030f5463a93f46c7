package org.clausewise;

import org.clausewise.clause.ClauseLabeler;
import org.clausewise.model.Draft;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.read.DocxReader;
import org.clausewise.redline.DraftEquality;
import org.clausewise.redline.NoteNumbers;
import org.jspecify.annotations.Nullable;

/** What can be done with a tracked document: accept, reject, and prove it. */
public final class Redline {

  private Redline() {}

  /** The file with every tracked change accepted: same input, same bytes. */
  public static byte[] accept(DraftFile file) {
    return file.freshPackage().save();
  }

  /** The file with every tracked change rejected: same input, same bytes. */
  public static byte[] reject(DraftFile file) {
    return rejected(file).save();
  }

  private static DocxPackage rejected(DraftFile file) {
    try {
      return Settled.rejected(file.name(), file.bytes());
    } catch (UnreadableDraftException e) {
      throw new IllegalStateException("these bytes were read before", e);
    }
  }

  /**
   * Proves that accepting everything in {@code redline} gives the revised draft, and rejecting
   * everything the original: block order, text, run and paragraph formatting, table shape, notes.
   */
  public static Proof verify(DraftFile original, DraftFile revised, DraftFile redline) {
    String difference =
        told(
            "accepting all changes",
            DraftEquality.firstDifference(revised.draft(), redline.draft(), true),
            NoteNumbers.firstDifference(revised.settledPackage(), redline.settledPackage()));
    return new Proof(difference != null ? difference : differenceRejected(original, redline));
  }

  private static @Nullable String differenceRejected(DraftFile original, DraftFile redline) {
    DocxPackage rejected = rejected(redline);
    Draft draft = ClauseLabeler.label(DocxReader.read(rejected));
    return told(
        "rejecting all changes",
        DraftEquality.firstDifference(original.draft(), draft, false),
        NoteNumbers.firstDifference(original.settledPackage(), rejected));
  }

  private static @Nullable String told(
      String after, @Nullable String inDrafts, @Nullable String inNotes) {
    String difference = inDrafts != null ? inDrafts : inNotes;
    return difference == null ? null : "after " + after + ": " + difference;
  }
}
