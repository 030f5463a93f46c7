package org.clausewise.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.clausewise.DraftComparer;
import org.clausewise.InputRevisions;
import org.clausewise.change.ComparisonOptions;
import org.clausewise.change.Granularity;
import org.clausewise.cli.Outcome.Input;
import org.clausewise.model.DifferenceKind;
import org.clausewise.model.UnreadableDraftException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code clausewise compare}. */
@Command(
    name = "compare",
    description =
        "Compares two drafts, prints what changed, and writes a redline whose tracked changes are"
            + " proved: accepting all gives the revised draft, rejecting all the original.")
final class CompareCommand implements Callable<Integer>, NeedsSurroundings {

  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "ORIGINAL", description = "The original draft, a .docx.")
  @SuppressWarnings("NullAway.Init")
  private Path original;

  @Parameters(index = "1", paramLabel = "REVISED", description = "The revised draft, a .docx.")
  @SuppressWarnings("NullAway.Init")
  private Path revised;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private OutcomeOptions options;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private ProfileOption profile;

  @Option(
      names = "--original-revisions",
      paramLabel = "HOW",
      defaultValue = "accept",
      description =
          "Tracked changes that the original comes with: accept or reject them before comparing"
              + " (default: ${DEFAULT-VALUE}).")
  @SuppressWarnings("NullAway.Init")
  private InputRevisions originalRevisions;

  @Option(
      names = "--revised-revisions",
      paramLabel = "HOW",
      defaultValue = "accept",
      description =
          "The same for the revised draft, or keep: its tracked changes stay in the redline under"
              + " their own authors and dates, beside those that nobody tracked"
              + " (default: ${DEFAULT-VALUE}).")
  @SuppressWarnings("NullAway.Init")
  private InputRevisions revisedRevisions;

  @Option(
      names = "--granularity",
      paramLabel = "WHAT",
      defaultValue = "word",
      description =
          "Mark whole words, or, where a word became a like one, only the characters that differ:"
              + " word or character (default: ${DEFAULT-VALUE}).")
  @SuppressWarnings("NullAway.Init")
  private Granularity granularity;

  @Option(
      names = "--ignore",
      paramLabel = "KINDS",
      split = ",",
      description =
          "Find and count, but do not mark, differences of these kinds alone: case, punctuation,"
              + " quotes, spacing, joined by commas. The redline then has the revised draft's text"
              + " there, rejected too.")
  private List<DifferenceKind> ignored = List.of();

  @Option(
      names = "--scale",
      paramLabel = "FILE",
      description =
          "The scale by which openers are called stronger or weaker, instead of the usual one: a"
              + " family, a rank and openers a line, parted by tabs (docs/openers.md).")
  private @Nullable Path scale;

  @Option(names = "--exit-code", description = "Exit with 1 where the drafts differ.")
  private boolean exitCode;

  CompareCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws UnreadableDraftException, TroubleException {
    if (!ignored.isEmpty() && revisedRevisions == InputRevisions.KEEP) {
      throw new TroubleException(
          "--ignore: what an author tracked can't be kept and ignored at once. Take accept or reject"
              + " for --revised-revisions, or leave out --ignore.");
    }
    Input before = new Input(original, originalRevisions, profile.profile());
    Input after = new Input(revised, revisedRevisions, profile.profile());
    ComparisonOptions how = new ComparisonOptions(granularity, Set.copyOf(ignored), scaleText());
    try (Outcome outcome = new Outcome(surroundings, options, before, after)) {
      boolean differ = outcome.handOver(how);
      return exitCode && differ ? ExitCode.DIFFERENT : ExitCode.DONE;
    }
  }

  private @Nullable String scaleText() throws TroubleException {
    if (scale == null) {
      return null;
    }
    try {
      String text = Files.readString(scale);
      DraftComparer.checkScale(text);
      return text;
    } catch (IOException e) {
      throw new TroubleException(scale + ": this scale of openers can't be read as UTF-8 text.");
    } catch (IllegalArgumentException e) {
      throw new TroubleException(scale + ": this is no scale of openers: " + e.getMessage() + ".");
    }
  }
}
