package org.clausewise.cli;

import java.io.Console;

/** Tells whether standard output is a terminal. */
final class TerminalCheck {

  private TerminalCheck() {}

  /**
   * Up to Java 21 there is a console only where both standard input and output are terminals; from
   * 22 on there always is one, and it tells by {@code isTerminal()}.
   */
  @SuppressWarnings("SystemConsoleNull") // both behaviours are dealt with
  static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
