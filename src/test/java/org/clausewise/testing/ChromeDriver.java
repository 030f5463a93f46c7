package org.clausewise.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A chromedriver that serves on a free port of this machine until it is closed. */
record ChromeDriver(Process process, int port) implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");

  /** Starts it and waits until it serves; {@code console} takes what it prints. */
  static ChromeDriver start(Path program, Path console) throws IOException {
    Process process =
        new ProcessBuilder(List.of(program.toString(), "--port=0"))
            .redirectErrorStream(true)
            .redirectOutput(console.toFile())
            .start();
    long end = System.nanoTime() + LIMIT.toNanos();
    while (process.isAlive() && System.nanoTime() < end) {
      Matcher started = STARTED.matcher(Files.readString(console));
      if (started.find()) {
        return new ChromeDriver(process, Integer.parseInt(started.group(1)));
      }
      pause();
    }
    Programs.end(process);
    throw new IllegalStateException(program + " did not start\n" + Files.readString(console));
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while chromedriver started", e);
    }
  }

  @Override
  public void close() {
    Programs.end(process);
  }
}
