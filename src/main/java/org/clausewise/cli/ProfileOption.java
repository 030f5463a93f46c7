package org.clausewise.cli;

import org.clausewise.model.Profile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What kind of text the drafts are, where it is not to be recognised. */
final class ProfileOption {

  /** The profiles and {@code auto}, as they are written on the command line. */
  private enum Choice {
    AUTO,
    RESOLUTION,
    NEGOTIATING,
    AGREEMENT,
    OUTLINE,
    PLAIN
  }

  @Option(
      names = "--profile",
      paramLabel = "KIND",
      defaultValue = "auto",
      description =
          "What kind of text it is: resolution, negotiating, agreement, outline, plain, or auto,"
              + " which recognises it (default: ${DEFAULT-VALUE}).")
  @SuppressWarnings("NullAway.Init")
  private Choice choice;

  /** The profile, or null where it is to be recognised. */
  @Nullable Profile profile() {
    return choice == Choice.AUTO ? null : Profile.valueOf(choice.name());
  }
}
