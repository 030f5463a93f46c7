package org.clausewise.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.clausewise.DraftFile;
import org.clausewise.InputRevisions;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.report.text.DraftText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code clausewise text}. */
@Command(
    name = "text",
    description =
        "Prints a draft as plain text, a paragraph a line under its number, for git and other"
            + " programs that compare lines.")
final class TextCommand implements Callable<Integer>, NeedsSurroundings {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE", description = "The draft.")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  @Option(
      names = "--revisions",
      paramLabel = "HOW",
      defaultValue = "accept",
      description =
          "Tracked changes that the draft comes with: accept or reject them (default:"
              + " ${DEFAULT-VALUE}).")
  @SuppressWarnings("NullAway.Init")
  private InputRevisions revisions;

  TextCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws UnreadableDraftException, TroubleException {
    if (revisions == InputRevisions.KEEP) {
      throw new TroubleException("--revisions: a text can't keep them. Take accept or reject.");
    }
    DraftText.lines(DraftFile.read(file, revisions).draft()).forEach(surroundings.out()::println);
    return ExitCode.DONE;
  }
}
