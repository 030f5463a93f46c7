package org.clausewise.cli;

import java.nio.file.Path;
import java.util.Map;
import org.clausewise.DraftComparer;
import org.clausewise.DraftComparison;
import org.clausewise.DraftFile;
import org.clausewise.FormattingChanges;
import org.clausewise.InputRevisions;
import org.clausewise.Proof;
import org.clausewise.RedlineOptions;
import org.clausewise.TrackedDocument;
import org.clausewise.change.ComparisonOptions;
import org.clausewise.model.Profile;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.report.Report;
import org.clausewise.report.ReportContext;
import org.jspecify.annotations.Nullable;

/**
 * Compares two files and hands over what was asked for. Everything is checked, compared and proved
 * before anything is written; what is printed is shown on closing.
 */
final class Outcome implements AutoCloseable {

  /** A file, how its tracked changes are read, and what kind of text it is, null for unknown. */
  record Input(Path file, InputRevisions revisions, @Nullable Profile profile) {

    /** One whose profile is to be recognised. */
    Input(Path file, InputRevisions revisions) {
      this(file, revisions, null);
    }

    DraftFile read() throws UnreadableDraftException {
      return DraftFile.read(file, revisions, profile);
    }

    /** The file as the last line names it. */
    String named() {
      return file + (revisions == InputRevisions.REJECT ? " with its changes rejected" : "");
    }
  }

  private final Surroundings surroundings;
  private final OutcomeOptions options;
  private final Input original;
  private final Input revised;
  private final RedlineOptions redlineOptions;
  private final OutcomeFiles files;
  private final Printer printer;

  /**
   * @throws TroubleException where a file that is to be written can't be, or the original's tracked
   *     changes are to be kept
   */
  Outcome(Surroundings surroundings, OutcomeOptions options, Input original, Input revised)
      throws TroubleException {
    if (original.revisions() == InputRevisions.KEEP) {
      throw new TroubleException(
          "--original-revisions: keep is for the revised draft only. Take reject for the original:"
              + " what the revised draft still tracks of its changes is then kept as well.");
    }
    this.surroundings = surroundings;
    this.options = options;
    this.original = original;
    this.revised = revised;
    this.redlineOptions = options.redlineOptions(surroundings);
    this.files = options.files(surroundings, original.file(), revised.file());
    this.printer = new Printer(surroundings, options.screen().pager());
  }

  /** Compares, proves and writes; says whether the drafts differ. */
  boolean handOver(ComparisonOptions how) throws UnreadableDraftException, TroubleException {
    try (Progress progress = new Progress(surroundings, 6)) {
      return handOver(how, progress);
    }
  }

  private boolean handOver(ComparisonOptions how, Progress progress)
      throws UnreadableDraftException, TroubleException {
    progress.step("Reading the original");
    DraftFile before = original.read();
    progress.step("Reading the revised draft");
    DraftFile after = revised.read();
    OutputFile redlineFile = files.redline();
    if (redlineFile != null) {
      redlineFile.checkExtension(after.extension());
    }
    progress.step("Comparing");
    DraftComparison comparison = DraftComparer.compare(before, after, how);
    progress.step("Marking the changes");
    TrackedDocument redline = comparison.redline(redlineOptions);
    progress.step("Proving the redline");
    Proof proof = comparison.verify(redline.bytes(), redlineOptions.formatting());
    ReportContext context =
        new ReportContext(
            source(before), source(after), proof.holds(), redline.untracked(), options.shown());
    progress.step("Writing");
    Report report = Report.of(comparison.result(), context);
    Map<FileKind, byte[]> rendered = files.rendered(report);
    if (!files.takesStandardOutput()) {
      printer.report(options.screen().lines(report, surroundings, files.page()));
    }
    files.write(rendered, surroundings).forEach((kind, path) -> print(kind.noun() + ": " + path));
    conclude(redline, proof, comparison.result().ignoredCount());
    return comparison.result().hasDifferences() || !redline.untracked().isEmpty();
  }

  private static ReportContext.Source source(DraftFile file) {
    return new ReportContext.Source(file.name(), file.sha256());
  }

  /** Writes the redline and tells of the proof: the last line. */
  private void conclude(TrackedDocument redline, Proof proof, int ignored) throws TroubleException {
    if (!proof.holds()) {
      throw unproved(redline, proof);
    }
    OutputFile redlineFile = files.redline();
    if (redlineFile != null) {
      redlineFile.write(redline.bytes());
      print(FileKind.REDLINE.noun() + ": " + redlineFile.path());
    }
    print(
        "Proved: accepting all changes gives "
            + revised.named()
            + ", rejecting all gives "
            + original.named()
            + butFor(ignored)
            + (redlineOptions.formatting() == FormattingChanges.TRACK
                ? "."
                : " in the revised draft's formatting."));
  }

  private static String butFor(int ignored) {
    return switch (ignored) {
      case 0 -> "";
      case 1 -> " but for 1 ignored difference";
      default -> " but for " + ignored + " ignored differences";
    };
  }

  /** Prints a line where the report goes, unless a file for programs goes there. */
  void print(String line) {
    if (!files.takesStandardOutput()) {
      printer.line(line);
    }
  }

  @Override
  public void close() {
    printer.close();
  }

  private TroubleException unproved(TrackedDocument redline, Proof proof) throws TroubleException {
    String kept = "";
    OutputFile redlineFile = files.redline();
    if (redlineFile != null) {
      OutputFile unproved = redlineFile.unproved();
      unproved.write(redline.bytes());
      kept = " It is kept as " + unproved.path() + "; don't rely on it.";
    }
    return new TroubleException(
        revised.file()
            + ": the redline against "
            + original.file()
            + " is not proved: "
            + proof.firstDifference()
            + "."
            + kept
            + " Please report it.");
  }
}
