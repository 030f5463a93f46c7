package org.clausewise.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.clausewise.FormattingChanges;
import org.clausewise.RedlineOptions;
import org.clausewise.report.Selection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What can be asked of the outcome of a comparison: files, the redline, and what is printed. */
final class OutcomeOptions {

  @Spec(Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private FileOptions files;

  @Option(
      names = "--author",
      paramLabel = "NAME",
      defaultValue = "Clausewise",
      description = "The author of the tracked changes (default: ${DEFAULT-VALUE}).")
  @SuppressWarnings("NullAway.Init")
  private String author;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DateOption.class,
      description =
          "The date of the tracked changes in ISO 8601 (default: $$SOURCE_DATE_EPOCH, else now).")
  private @Nullable Instant date;

  @Option(
      names = "--formatting",
      paramLabel = "HOW",
      defaultValue = "track",
      description =
          "Changes of formatting alone: track them, or ignore them, so that the redline has the"
              + " revised draft's (default: ${DEFAULT-VALUE}).")
  @SuppressWarnings("NullAway.Init")
  private FormattingChanges formatting;

  @Option(
      names = "--author-per-class",
      description =
          "Give routine edits an author of their own, such as 'Clausewise (technical)', so that"
              + " Word's filter of reviewers can hide or accept them in one go.")
  private boolean authorPerClass;

  @Option(
      names = "--only",
      paramLabel = "KINDS",
      split = ",",
      converter = SelectionOption.class,
      description =
          "Report only changes of these kinds, joined by commas: substantive, routine, technical,"
              + " chain-word, renumbered, consequential, editorial, opener, obligation, number, date,"
              + " reference, bracket.")
  private List<Selection> only = List.of();

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private ScreenOptions screen;

  ScreenOptions screen() {
    return screen;
  }

  RedlineOptions redlineOptions(Surroundings surroundings) throws TroubleException {
    try {
      return new RedlineOptions(
          author, date == null ? DateOption.now(surroundings) : date, formatting, authorPerClass);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--author: " + e.getMessage(), e);
    }
  }

  /** Which changes the reports show. */
  Selection shown() {
    return only.isEmpty() ? Selection.ALL : only.stream().reduce(Selection::or).orElseThrow();
  }

  /**
   * The files that are to be written, checked.
   *
   * @throws TroubleException where one may not be written
   */
  OutcomeFiles files(Surroundings surroundings, Path original, Path revised)
      throws TroubleException {
    return new OutcomeFiles(files, original, revised, screen.width(surroundings));
  }
}
