package org.clausewise.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Where {@code clausewise} starts. */
public final class Main {

  private Main() {}

  /** Runs the command line and ends the process with its exit status. */
  public static void main(String[] args) {
    silenceLibraries();
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    Surroundings surroundings =
        new Surroundings(
            out,
            err,
            System.getenv(),
            Clock.systemUTC(),
            TerminalCheck.isTerminal(),
            TerminalCheck.isErrorTerminal(System.getenv()));
    int status = Clausewise.run(surroundings, args);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /**
   * POI logs through log4j-api, which complains on standard error when it finds no provider. Its
   * own simple one keeps to errors, and our messages say what they would.
   */
  private static void silenceLibraries() {
    System.setProperty(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
        false,
        StandardCharsets.UTF_8);
  }
}
