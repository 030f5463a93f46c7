package org.clausewise.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import org.jspecify.annotations.Nullable;

/**
 * A line on standard error that shows what is being done, for work that takes longer than a second.
 * Only a terminal sees it, and it is wiped away when the work is done.
 *
 * <p>The bar counts steps, not time: what a step will take is not known before it is done.
 */
final class Progress implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration INTERVAL = Duration.ofMillis(250);
  private static final int BAR = 24;
  private static final String WIPE = "\r\u001B[K";

  private final PrintStream err;
  private final int steps;
  private final @Nullable Timer timer;
  private String name = "";
  private int begun;
  private int drawn;
  private boolean closed;

  /**
   * Starts to wait.
   *
   * @param steps how many steps there will be
   */
  Progress(Surroundings surroundings, int steps) {
    this.err = surroundings.err();
    this.steps = steps;
    this.timer = surroundings.errorTerminal() ? new Timer("progress", true) : null;
    if (timer != null) {
      timer.scheduleAtFixedRate(drawing(), PATIENCE.toMillis(), INTERVAL.toMillis());
    }
  }

  private TimerTask drawing() {
    return new TimerTask() {
      @Override
      public void run() {
        draw();
      }
    };
  }

  /** Begins the next step. */
  synchronized void step(String what) {
    name = what;
    begun++;
  }

  private synchronized void draw() {
    if (!closed) {
      drawn++;
      err.print(WIPE + line(name, begun, steps, drawn));
      err.flush();
    }
  }

  /** {@code [######## ] 3 of 6 Comparing…}; the dots move, to show that it is alive. */
  static String line(String name, int begun, int steps, int drawn) {
    int done = BAR * (begun - 1) / steps;
    String bar = "#".repeat(done) + " ".repeat(BAR - done);
    return "[%s] %d of %d  %s%s".formatted(bar, begun, steps, name, ".".repeat(1 + drawn % 3));
  }

  /** Wipes the line. */
  @Override
  public void close() {
    if (timer != null) {
      timer.cancel();
      wipe();
    }
  }

  /** A drawing that had begun ends first; none follows. */
  private synchronized void wipe() {
    closed = true;
    if (drawn > 0) {
      err.print(WIPE);
      err.flush();
    }
  }
}
