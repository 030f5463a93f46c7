package org.clausewise.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.clausewise.DraftFile;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.report.Terminal;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code accept} and {@code reject} have in common. */
final class SettleOptions {

  @Parameters(paramLabel = "FILE", description = "The document with the tracked changes.")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description = "The document to write.")
  @SuppressWarnings("NullAway.Init")
  private Path output;

  @Option(names = "--force", description = "Overwrite OUT where it exists.")
  private boolean force;

  int settle(Surroundings surroundings, Function<DraftFile, byte[]> settle)
      throws UnreadableDraftException, TroubleException {
    OutputFile out = OutputFile.at(output, force, List.of(file));
    out.write(settle.apply(DraftFile.read(file)));
    surroundings.out().println(Terminal.escape("Wrote " + output + "."));
    return ExitCode.DONE;
  }
}
