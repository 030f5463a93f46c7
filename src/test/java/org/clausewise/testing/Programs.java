package org.clausewise.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds and runs programs that may be installed. */
public final class Programs {

  private static final int DYING_SECONDS = 10;

  private Programs() {}

  /** The program of that name on the PATH. */
  public static Optional<Path> onPath(String name) {
    String path = System.getenv().getOrDefault("PATH", "");
    for (String entry : path.split(File.pathSeparator, -1)) {
      Path candidate = Path.of(entry, name);
      if (!entry.isEmpty() && Files.isExecutable(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /**
   * Runs a program to its end, or ends it and all that it started when the time is over.
   *
   * @param console where to write what it prints
   * @return its exit status
   * @throws IllegalStateException when the time was over
   */
  public static int run(List<String> command, Path console, Duration limit) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(console.toFile())
            .start();
    try {
      if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        return process.exitValue();
      }
      throw new IllegalStateException(
          command.get(0) + " did not finish within " + limit + "\n" + Files.readString(console));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while " + command.get(0) + " worked", e);
    } finally {
      end(process);
    }
  }

  /** A program on the PATH may be a script: its child does the work and outlives it. */
  static void end(Process process) {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle one : all) {
      one.onExit().completeOnTimeout(one, DYING_SECONDS, TimeUnit.SECONDS).join();
    }
  }
}
