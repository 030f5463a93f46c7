package org.clausewise;

import java.util.Set;
import org.clausewise.change.ComparisonOptions;
import org.clausewise.change.Granularity;
import org.clausewise.clause.ClauseLabeler;
import org.clausewise.model.DifferenceKind;
import org.clausewise.model.Draft;
import org.clausewise.model.RevisionFilter;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.PackageRevisions;
import org.clausewise.read.DocxReader;
import org.clausewise.redline.AnnotationEquality;
import org.clausewise.redline.ControlEquality;
import org.clausewise.redline.DraftEquality;
import org.clausewise.redline.NoteNumbers;
import org.clausewise.redline.PackageEquality;
import org.jspecify.annotations.Nullable;

/** What can be done with a tracked document: accept, reject, and prove it. */
public final class Redline {

  private Redline() {}

  /** The file with every tracked change accepted: same input, same bytes. */
  public static byte[] accept(DraftFile file) {
    return accept(file, RevisionFilter.ALL).bytes();
  }

  /** The file with the tracked changes accepted that are meant; the others stay as they are. */
  public static SettledDocument accept(DraftFile file, RevisionFilter which) {
    return settle(file, InputRevisions.ACCEPT, which);
  }

  /** The file with every tracked change rejected: same input, same bytes. */
  public static byte[] reject(DraftFile file) {
    return reject(file, RevisionFilter.ALL).bytes();
  }

  /** The file with the tracked changes rejected that are meant; the others stay as they are. */
  public static SettledDocument reject(DraftFile file, RevisionFilter which) {
    return settle(file, InputRevisions.REJECT, which);
  }

  private static SettledDocument settle(DraftFile file, InputRevisions how, RevisionFilter which) {
    DocxPackage settled = file.open(how, which);
    int left = PackageRevisions.count(settled);
    return new SettledDocument(settled.save(), file.revisionCount() - left, left);
  }

  /**
   * Proves that accepting everything in {@code redline} gives the revised draft, and rejecting
   * everything the original: block order, text, run and paragraph formatting, layout of tables,
   * sections, notes, headers and footers, content controls; and that the comments and bookmarks of
   * the revised draft are there around their words. The styles that the text uses must be the
   * revised draft's.
   */
  public static Proof verify(DraftFile original, DraftFile revised, DraftFile redline) {
    return verify(original, revised, redline, FormattingChanges.TRACK);
  }

  /**
   * Proves {@code redline} as {@link #verify(DraftFile, DraftFile, DraftFile)} does.
   *
   * @param formatting IGNORE where the redline does not track formatting, so that rejecting it
   *     can't bring the original's back
   */
  public static Proof verify(
      DraftFile original, DraftFile revised, DraftFile redline, FormattingChanges formatting) {
    return prove(original, revised, redline, formatting, false);
  }

  /**
   * Proves {@code redline} as {@link #verify(DraftFile, DraftFile, DraftFile, FormattingChanges)}
   * does; rejecting must give the original but for exactly the differences that a comparison
   * ignores.
   *
   * @param ignored the kinds of difference that are ignored
   */
  public static Proof verify(
      DraftFile original,
      DraftFile revised,
      DraftFile redline,
      FormattingChanges formatting,
      Set<DifferenceKind> ignored) {
    return DraftComparer.compare(
            original, revised, new ComparisonOptions(Granularity.WORD, ignored))
        .verifyForeign(redline, formatting);
  }

  /** Proves a redline of ours, which must have every part as the revised draft has it. */
  static Proof verifyOwn(
      DraftFile original, DraftFile revised, DraftFile redline, FormattingChanges formatting) {
    return prove(original, revised, redline, formatting, true);
  }

  /**
   * The proof.
   *
   * @param own whether the redline is one of ours, which has every part of the revised draft, and
   *     the comments and bookmarks of the original too
   */
  private static Proof prove(
      DraftFile original,
      DraftFile revised,
      DraftFile redline,
      FormattingChanges formatting,
      boolean own) {
    DraftFile accepted = redline.accepted();
    String difference =
        told(
            "accepting all changes",
            DraftEquality.ofAccepted(revised.draft(), accepted.draft()),
            NoteNumbers.firstDifference(revised.settledPackage(), accepted.settledPackage()),
            AnnotationEquality.ofAccepted(revised.settledPackage(), accepted.settledPackage()),
            ControlEquality.ofAccepted(revised.settledPackage(), accepted.settledPackage()),
            own
                ? PackageEquality.ofAccepted(revised.settledPackage(), accepted.settledPackage())
                : PackageEquality.inUse(revised.settledPackage(), accepted.settledPackage()));
    return new Proof(
        difference != null
            ? difference
            : differenceRejected(original, revised, redline, formatting, own));
  }

  private static @Nullable String differenceRejected(
      DraftFile original,
      DraftFile revised,
      DraftFile redline,
      FormattingChanges formatting,
      boolean own) {
    DocxPackage rejected = redline.open(InputRevisions.REJECT, RevisionFilter.ALL);
    Draft draft = ClauseLabeler.label(DocxReader.read(rejected));
    boolean tracked = formatting == FormattingChanges.TRACK;
    return told(
        "rejecting all changes",
        DraftEquality.ofRejected(original.draft(), draft, tracked),
        NoteNumbers.firstDifference(original.settledPackage(), rejected),
        !own
            ? null
            : AnnotationEquality.ofRejected(
                original.settledPackage(), revised.settledPackage(), rejected),
        ControlEquality.ofRejected(original.settledPackage(), rejected));
  }

  /** The first of what was found, where anything was. */
  private static @Nullable String told(String after, @Nullable String... differences) {
    for (String difference : differences) {
      if (difference != null) {
        return "after " + after + ": " + difference;
      }
    }
    return null;
  }
}
