package org.clausewise.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself: it only holds its subcommands and what they share. */
@Command(
    name = "clausewise",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    description =
        "Compares two drafts of a negotiated text clause by clause, and writes a redline for Word.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:the drafts differ (compare --exit-code, audit)",
      "2:trouble, told in one line on standard error"
    },
    subcommands = {
      CompareCommand.class,
      AuditCommand.class,
      VerifyCommand.class,
      AcceptCommand.class,
      RejectCommand.class,
      OutlineCommand.class,
      TextCommand.class,
      AutoComplete.GenerateCompletion.class
    })
final class Clausewise implements Runnable {

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
  private CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "On trouble, print the stack trace as well.")
  private boolean debug;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing a command");
  }

  /** Runs a command line and returns its exit status, one of {@link ExitCode}. */
  static int run(Surroundings surroundings, String... args) {
    Clausewise clausewise = new Clausewise();
    CommandLine commandLine = new CommandLine(clausewise, factory(surroundings));
    commandLine.setOut(writer(surroundings.out()));
    commandLine.setErr(writer(surroundings.err()));
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    Trouble trouble = new Trouble(surroundings.err(), () -> clausewise.debug);
    commandLine.setParameterExceptionHandler(trouble);
    commandLine.setExecutionExceptionHandler(trouble);
    try {
      return commandLine.execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return trouble.exhausted(e);
    }
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static IFactory factory(Surroundings surroundings) {
    IFactory usual = CommandLine.defaultFactory();
    return new IFactory() {
      @Override
      public <K> K create(Class<K> type) throws Exception {
        return NeedsSurroundings.class.isAssignableFrom(type)
            ? type.getDeclaredConstructor(Surroundings.class).newInstance(surroundings)
            : usual.create(type);
      }
    };
  }
}
