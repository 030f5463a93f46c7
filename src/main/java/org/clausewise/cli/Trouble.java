package org.clausewise.cli;

import java.io.PrintStream;
import java.util.function.BooleanSupplier;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.report.Controls;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells of trouble in one line on standard error. */
final class Trouble implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final PrintStream err;
  private final BooleanSupplier debug;

  Trouble(PrintStream err, BooleanSupplier debug) {
    this.err = err;
    this.debug = debug;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    return tell(sentence(e) + " Run '" + command + " --help' for help.", e);
  }

  private static String sentence(ParameterException e) {
    String message = String.valueOf(e.getMessage());
    return message.endsWith(".") ? message : message + ".";
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine commandLine, ParseResult parsed) {
    if (e instanceof UnreadableDraftException || e instanceof TroubleException) {
      return tell(String.valueOf(e.getMessage()), e);
    }
    return tell(
        "this should not happen: " + e + ". Please report it, with what --debug prints.", e);
  }

  /** Tells that memory or the stack did not suffice. */
  int exhausted(VirtualMachineError e) {
    String remedy =
        e instanceof OutOfMemoryError
            ? "the drafts need more memory than Java may take. Set JDK_JAVA_OPTIONS=-Xmx4g, say."
            : "the drafts are nested too deeply. Set JDK_JAVA_OPTIONS=-Xss64m, say.";
    return tell(remedy, e);
  }

  private int tell(String message, Throwable e) {
    err.println("clausewise: " + Controls.visible(message.replaceAll("\\R", " ")));
    if (debug.getAsBoolean()) {
      e.printStackTrace(err);
    }
    err.flush();
    return ExitCode.TROUBLE;
  }
}
