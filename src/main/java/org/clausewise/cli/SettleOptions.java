package org.clausewise.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.clausewise.DraftFile;
import org.clausewise.SettledDocument;
import org.clausewise.model.RevisionFilter;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.report.Controls;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What {@code accept} and {@code reject} have in common. */
final class SettleOptions {

  @Spec(Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

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

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "Only the changes of this author; may be given several times.")
  private List<String> authors = List.of();

  @Option(
      names = "--after",
      paramLabel = "DATE",
      converter = DateOption.class,
      description = "Only the changes made at this date (ISO 8601) or later.")
  private @Nullable Instant after;

  @Option(
      names = "--before",
      paramLabel = "DATE",
      converter = DateOption.class,
      description = "Only the changes made before this date.")
  private @Nullable Instant before;

  int settle(
      Surroundings surroundings, BiFunction<DraftFile, RevisionFilter, SettledDocument> settle)
      throws UnreadableDraftException, TroubleException {
    RevisionFilter which = filter();
    OutputFile out = OutputFile.at(output, force, List.of(file));
    SettledDocument settled = settled(surroundings, out, draft -> settle.apply(draft, which));
    if (settled.settled() == 0 && !which.isAll()) {
      throw new TroubleException(
          file
              + ": none of its "
              + settled.left()
              + " tracked changes is by that author and of that time. Spell the author as Word's"
              + " review pane does; nothing was written.");
    }
    out.write(settled.bytes());
    surroundings
        .out()
        .println(
            Controls.visible(
                "Wrote %s: %d tracked changes settled, %d left."
                    .formatted(output, settled.settled(), settled.left())));
    return ExitCode.DONE;
  }

  private SettledDocument settled(
      Surroundings surroundings, OutputFile out, Function<DraftFile, SettledDocument> settle)
      throws UnreadableDraftException, TroubleException {
    try (Progress progress = new Progress(surroundings, 2)) {
      progress.step("Reading");
      DraftFile draft = DraftFile.read(file);
      out.checkExtension(draft.extension());
      progress.step("Settling tracked changes");
      return settle.apply(draft);
    }
  }

  private RevisionFilter filter() {
    try {
      return new RevisionFilter(Set.copyOf(authors), after, before);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "--after and --before: " + e.getMessage(), e);
    }
  }
}
