package org.clausewise.cli;

import org.clausewise.report.text.TextReport.Layout;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is printed, and how. */
final class ScreenOptions {

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

  Layout layout(Surroundings surroundings) {
    return new Layout(width.columns(surroundings), color.isOn(surroundings));
  }
}
