package org.clausewise.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.clausewise.DraftFile;
import org.clausewise.FormattingChanges;
import org.clausewise.Proof;
import org.clausewise.Redline;
import org.clausewise.model.DifferenceKind;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.report.Controls;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code clausewise verify}. */
@Command(
    name = "verify",
    description =
        "Proves that accepting all changes in a redline gives the revised draft, and rejecting all"
            + " the original.")
final class VerifyCommand implements Callable<Integer>, NeedsSurroundings {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "ORIGINAL", description = "The original draft.")
  @SuppressWarnings("NullAway.Init")
  private Path original;

  @Parameters(paramLabel = "REVISED", description = "The revised draft.")
  @SuppressWarnings("NullAway.Init")
  private Path revised;

  @Parameters(paramLabel = "REDLINE", description = "The document with the tracked changes.")
  @SuppressWarnings("NullAway.Init")
  private Path redline;

  @Option(
      names = "--formatting",
      paramLabel = "HOW",
      defaultValue = "track",
      description =
          "Say ignore for a redline that was made so; the original's formatting is not proved then"
              + " (default: ${DEFAULT-VALUE}).")
  @SuppressWarnings("NullAway.Init")
  private FormattingChanges formatting;

  @Option(
      names = "--ignore",
      paramLabel = "KINDS",
      split = ",",
      description =
          "Say the same as for the redline that was made so; rejecting it must then give the original"
              + " but for exactly the differences of these kinds.")
  private List<DifferenceKind> ignored = List.of();

  VerifyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws UnreadableDraftException, TroubleException {
    Proof proof = proof();
    if (!proof.holds()) {
      throw new TroubleException(
          redline
              + ": not proved: "
              + proof.firstDifference()
              + ". Compare the drafts anew to get a proved redline.");
    }
    surroundings
        .out()
        .println(
            Controls.visible(
                "Proved: accepting all changes in "
                    + redline
                    + " gives "
                    + revised
                    + ", rejecting all gives "
                    + original
                    + (ignored.isEmpty() ? "." : " but for what is ignored.")));
    return ExitCode.DONE;
  }

  private Proof proof() throws UnreadableDraftException {
    try (Progress progress = new Progress(surroundings, 2)) {
      progress.step("Reading the drafts and the redline");
      DraftFile before = DraftFile.read(original);
      DraftFile after = DraftFile.read(revised);
      DraftFile made = DraftFile.read(redline);
      progress.step("Proving the redline");
      return Redline.verify(before, after, made, formatting, Set.copyOf(ignored));
    }
  }
}
