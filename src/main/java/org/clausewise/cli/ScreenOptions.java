package org.clausewise.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clausewise.report.Report;
import org.clausewise.report.text.StatReport;
import org.clausewise.report.text.TextReport;
import org.clausewise.report.text.TextReport.Layout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is printed, and how. */
final class ScreenOptions {

  @Option(names = "--summary", description = "Print only the summary.")
  private boolean summary;

  @Option(
      names = "--stat",
      description =
          "Print only a line for each kind of change: how many, and the words that they bring and"
              + " take.")
  private boolean stat;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print only the last line, which tells of the proof.")
  private boolean quiet;

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
      names = "--links",
      description =
          "Make each heading a link to its change in the page that --html writes, for terminals that"
              + " open links (OSC 8).")
  private boolean links;

  @Option(
      names = "--no-pager",
      description =
          "Don't show the report through $$CLAUSEWISE_PAGER, $$PAGER or less where it goes to a"
              + " terminal.")
  private boolean noPager;

  /** Columns of a line. */
  int width(Surroundings surroundings) {
    return width.columns(surroundings);
  }

  /** Whether a report may be shown through a pager. */
  boolean pager() {
    return !noPager && !quiet;
  }

  /**
   * The lines to print of a report, an empty one last; none where only the proof is asked for.
   *
   * @param page the web page that is written, null for none
   */
  List<String> lines(Report report, Surroundings surroundings, @Nullable Path page) {
    if (quiet) {
      return List.of();
    }
    URI target = links && page != null ? page.toUri() : null;
    Layout layout = new Layout(width(surroundings), color.isOn(surroundings), target);
    List<String> lines = new ArrayList<>();
    if (summary || !stat) {
      lines.addAll(summary ? TextReport.summary(report, layout) : TextReport.lines(report, layout));
    }
    if (stat) {
      if (summary) {
        lines.add("");
      }
      lines.addAll(StatReport.lines(report, layout));
    }
    lines.add("");
    return lines;
  }
}
