package org.clausewise.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.clausewise.DraftComparer;
import org.clausewise.DraftComparison;
import org.clausewise.DraftFile;
import org.clausewise.Proof;
import org.clausewise.RedlineOptions;
import org.clausewise.TrackedDocument;
import org.clausewise.change.Comparison;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.report.JsonReport;
import org.clausewise.report.ReportContext;
import org.clausewise.report.Terminal;
import org.clausewise.report.TextReport;
import org.clausewise.report.TextReport.Layout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code clausewise compare}: everything is checked, compared and proved before it writes. */
@Command(
    name = "compare",
    description =
        "Compares two drafts, prints what changed, and writes a redline whose tracked changes are"
            + " proved: accepting all gives the revised draft, rejecting all the original.")
final class CompareCommand implements Callable<Integer>, NeedsSurroundings {

  private final Surroundings surroundings;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private CompareOptions options;

  CompareCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws UnreadableDraftException, TroubleException {
    Layout layout = options.layout(surroundings);
    RedlineOptions redlineOptions = options.redlineOptions(surroundings);
    OutputFile redlineFile = options.redlineFile();
    OutputFile jsonFile = options.jsonFile();
    DraftFile original = DraftFile.read(options.original());
    DraftFile revised = DraftFile.read(options.revised());

    DraftComparison comparison = DraftComparer.compare(original, revised);
    TrackedDocument redline = comparison.redline(redlineOptions);
    Proof proof = comparison.verify(redline.bytes());
    ReportContext context =
        new ReportContext(source(original), source(revised), proof.holds(), redline.untracked());

    writeJson(comparison.result(), context, jsonFile);
    report(comparison.result(), context, layout);
    conclude(redline, redlineFile, proof);
    boolean differ = comparison.result().hasDifferences() || !redline.untracked().isEmpty();
    return options.exitCode() && differ ? ExitCode.DIFFERENT : ExitCode.DONE;
  }

  private static ReportContext.Source source(DraftFile file) {
    return new ReportContext.Source(file.name(), file.sha256());
  }

  private void writeJson(Comparison result, ReportContext context, @Nullable OutputFile file)
      throws TroubleException {
    if (options.jsonToStandardOutput()) {
      surroundings.out().writeBytes(json(result, context));
    } else if (file != null) {
      file.write(json(result, context));
    }
  }

  private static byte[] json(Comparison result, ReportContext context) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      JsonReport.write(result, context, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail so", e);
    }
    return bytes.toByteArray();
  }

  private void report(Comparison result, ReportContext context, Layout layout) {
    if (options.quiet() || options.jsonToStandardOutput()) {
      return;
    }
    TextReport.lines(result, context, layout).forEach(surroundings.out()::println);
    surroundings.out().println();
  }

  /** Writes the redline and tells of the proof: the last line. */
  private void conclude(TrackedDocument redline, @Nullable OutputFile file, Proof proof)
      throws TroubleException {
    if (!proof.holds()) {
      throw unproved(redline, file, proof);
    }
    if (file != null) {
      file.write(redline.bytes());
      print("Redline: " + file.path());
    }
    print(
        "Proved: accepting all changes gives "
            + options.revised()
            + ", rejecting all gives "
            + options.original()
            + ".");
  }

  private void print(String line) {
    if (!options.jsonToStandardOutput()) {
      surroundings.out().println(Terminal.escape(line));
    }
  }

  private TroubleException unproved(TrackedDocument redline, @Nullable OutputFile file, Proof proof)
      throws TroubleException {
    String kept = "";
    if (file != null) {
      OutputFile unproved = file.unproved();
      unproved.write(redline.bytes());
      kept = " It is kept as " + unproved.path() + "; don't rely on it.";
    }
    return new TroubleException(
        options.revised()
            + ": the redline against "
            + options.original()
            + " is not proved: "
            + proof.firstDifference()
            + "."
            + kept
            + " Please report it.");
  }
}
