package org.clausewise.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The program that shows long output page by page, as git finds and calls it: $CLAUSEWISE_PAGER,
 * else $PAGER, else less; {@code cat} or an empty name for none.
 */
final class Pager {

  private static final String USUAL = "less";

  private Pager() {}

  /**
   * Shows lines through the pager and waits until the reader leaves it.
   *
   * @return whether it showed them; where not, nothing was shown
   */
  static boolean show(List<String> lines, Map<String, String> environment) {
    Optional<String> command = command(environment);
    if (command.isEmpty()) {
      return false;
    }
    try {
      Process pager = start(command.get());
      write(lines, pager);
      // The shell's word that there is no such program, or that it may not be run.
      return pager.waitFor() < 126;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private static Optional<String> command(Map<String, String> environment) {
    String named = environment.getOrDefault("PAGER", USUAL);
    String command = environment.getOrDefault("CLAUSEWISE_PAGER", named).strip();
    return command.isEmpty() || command.equals("cat") ? Optional.empty() : Optional.of(command);
  }

  /** less takes colours as they are, and leaves by itself where all fits on the screen. */
  private static Process start(String command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command);
    builder.environment().putIfAbsent("LESS", "FRX");
    builder.environment().putIfAbsent("LESSCHARSET", "utf-8");
    builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    return builder.start();
  }

  /** A reader who leaves early ends the writing, and that is no trouble. */
  private static void write(List<String> lines, Process pager) {
    try (OutputStream in = pager.getOutputStream()) {
      in.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      return;
    }
  }
}
