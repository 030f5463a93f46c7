package org.clausewise.cli;

import java.io.Console;
import java.util.Map;

/** Tells whether standard output and standard error are terminals. */
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

  /**
   * Java does not tell of standard error. The launcher does, by a variable; without it there is
   * none.
   */
  static boolean isErrorTerminal(Map<String, String> environment) {
    return "terminal".equals(environment.get("CLAUSEWISE_STDERR"));
  }
}
