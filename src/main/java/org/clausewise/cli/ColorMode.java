package org.clausewise.cli;

/** When colours are used. */
enum ColorMode {
  AUTO,
  ALWAYS,
  NEVER;

  /** Whether to colour; {@code auto} heeds NO_COLOR (no-color.org) and dumb terminals. */
  boolean isOn(Surroundings surroundings) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          surroundings.terminal()
              && surroundings.environment().getOrDefault("NO_COLOR", "").isEmpty()
              && !"dumb".equals(surroundings.environment().get("TERM"));
    };
  }
}
