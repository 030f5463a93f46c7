package org.clausewise.cli;

import org.clausewise.report.text.TextReport.Layout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option that tells how wide lines may be. */
final class WidthOption {

  private static final int USUAL = 80;

  @Spec(Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
  private CommandSpec spec;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "Wrap lines at so many columns (default: $COLUMNS, else 80).")
  private @Nullable Integer width;

  /** The width asked for, else that of the terminal, else 80. */
  int columns(Surroundings surroundings) {
    if (width == null) {
      return fromEnvironment(surroundings.environment().getOrDefault("COLUMNS", ""));
    }
    if (width < Layout.LEAST_WIDTH) {
      throw new ParameterException(
          spec.commandLine(), "--width should be at least " + Layout.LEAST_WIDTH);
    }
    return width;
  }

  private static int fromEnvironment(String columns) {
    try {
      int wanted = Integer.parseInt(columns.strip());
      return wanted < Layout.LEAST_WIDTH ? USUAL : wanted;
    } catch (NumberFormatException e) {
      return USUAL;
    }
  }
}
