package org.clausewise.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.clausewise.InputRevisions;
import org.clausewise.change.ComparisonOptions;
import org.clausewise.cli.Outcome.Input;
import org.clausewise.model.UnreadableDraftException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code clausewise audit}: what somebody changed without tracking it. */
@Command(
    name = "audit",
    description =
        "Tells what in a draft that came back with tracked changes was changed without tracking:"
            + " compares the original with the received draft, its tracked changes rejected. Exits"
            + " with 1 where anything was.")
final class AuditCommand implements Callable<Integer>, NeedsSurroundings {

  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "ORIGINAL", description = "The draft as it was sent out.")
  @SuppressWarnings("NullAway.Init")
  private Path original;

  @Parameters(index = "1", paramLabel = "RECEIVED", description = "The draft as it came back.")
  @SuppressWarnings("NullAway.Init")
  private Path received;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private OutcomeOptions options;

  @Option(
      names = "--original-revisions",
      paramLabel = "HOW",
      defaultValue = "accept",
      description =
          "Tracked changes that the original was sent out with: accept or reject them before"
              + " comparing (default: ${DEFAULT-VALUE}). Reject them where they came back as"
              + " tracked changes.")
  @SuppressWarnings("NullAway.Init")
  private InputRevisions originalRevisions;

  AuditCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws UnreadableDraftException, TroubleException {
    Input before = new Input(original, originalRevisions);
    Input after = new Input(received, InputRevisions.REJECT);
    try (Outcome outcome = new Outcome(surroundings, options, before, after)) {
      boolean differ = outcome.handOver(ComparisonOptions.DEFAULT);
      outcome.print(
          differ
              ? "Audit: " + received + " was changed without tracking."
              : "Audit: nothing in " + received + " was changed without tracking.");
      return differ ? ExitCode.DIFFERENT : ExitCode.DONE;
    }
  }
}
