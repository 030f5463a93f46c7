package org.clausewise;

import org.clausewise.clause.ClauseLabeler;
import org.clausewise.model.Draft;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.read.DocxReader;
import org.clausewise.redline.DraftEquality;
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
            DraftEquality.firstDifference(revised.draft(), redline.draft(), true));
    if (difference != null) {
      return new Proof(difference);
    }
    Draft rejected = ClauseLabeler.label(DocxReader.read(rejected(redline)));
    return new Proof(
        told(
            "rejecting all changes",
            DraftEquality.firstDifference(original.draft(), rejected, false)));
  }

  private static @Nullable String told(String after, @Nullable String difference) {
    return difference == null ? null : "after " + after + ": " + difference;
  }
}
