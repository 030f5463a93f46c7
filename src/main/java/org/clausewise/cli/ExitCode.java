package org.clausewise.cli;

/** The exit statuses, the same for every command. */
final class ExitCode {

  /** Done. */
  static final int DONE = 0;

  /** The drafts differ, and {@code --exit-code} asked to be told. */
  static final int DIFFERENT = 1;

  /** Trouble: a wrong command line, an input that can't be read, a proof that fails. */
  static final int TROUBLE = 2;

  private ExitCode() {}
}
