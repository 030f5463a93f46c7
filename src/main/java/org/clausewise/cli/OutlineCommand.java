package org.clausewise.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.clausewise.DraftFile;
import org.clausewise.InputRevisions;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.report.text.OutlineReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code clausewise outline}. */
@Command(
    name = "outline",
    description = "Prints the clauses of a draft as they are recognised, with their labels.")
final class OutlineCommand implements Callable<Integer>, NeedsSurroundings {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE", description = "The draft.")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private ProfileOption profile;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private WidthOption width;

  OutlineCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws UnreadableDraftException {
    DraftFile draft = DraftFile.read(file, InputRevisions.ACCEPT, profile.profile());
    List<String> lines =
        OutlineReport.lines(
            draft.draft(), draft.brackets(), draft.openers(), width.columns(surroundings));
    lines.forEach(surroundings.out()::println);
    return ExitCode.DONE;
  }
}
