package org.clausewise.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.clausewise.FormattingChanges;
import org.clausewise.RedlineOptions;
import org.clausewise.report.Selection;
import org.clausewise.report.TextReport.Layout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What can be asked of the outcome of a comparison: redline, reports, and how they look. */
final class OutcomeOptions {

  private static final Path STANDARD_OUTPUT = Path.of("-");

  @Spec(Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Write the redline to this file.")
  private @Nullable Path output;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description =
          "Write the report as JSON to this file; '-' is standard output, and replaces the report.")
  private @Nullable Path json;

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

  @Option(names = "--force", description = "Overwrite files that exist.")
  private boolean force;

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

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour the report: auto, always or never (default: ${DEFAULT-VALUE}).")
  @SuppressWarnings("NullAway.Init")
  private ColorMode color;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private WidthOption width;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print only the last line, which tells of the proof.")
  private boolean quiet;

  boolean quiet() {
    return quiet;
  }

  boolean jsonToStandardOutput() {
    return STANDARD_OUTPUT.equals(json);
  }

  Layout layout(Surroundings surroundings) {
    return new Layout(width.columns(surroundings), color.isOn(surroundings));
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

  /** Where the redline goes, checked; null for nowhere. */
  @Nullable OutputFile redlineFile(List<Path> inputs) throws TroubleException {
    return output == null ? null : OutputFile.at(output, force, inputs);
  }

  /** Where the JSON goes, checked; null for nowhere or standard output. */
  @Nullable OutputFile jsonFile(List<Path> inputs) throws TroubleException {
    if (json == null || jsonToStandardOutput()) {
      return null;
    }
    OutputFile file = OutputFile.at(json, force, inputs);
    if (output != null && OutputFile.isSame(json, output)) {
      throw new TroubleException(
          json + ": this is to hold the redline as well. Give --json another file than -o.");
    }
    return file;
  }
}
