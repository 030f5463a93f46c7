package org.clausewise.cli;

import java.util.concurrent.Callable;
import org.clausewise.Redline;
import org.clausewise.model.UnreadableDraftException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code clausewise reject}. */
@Command(
    name = "reject",
    description =
        "Writes a document with its tracked changes rejected: all, or those of an author or time.")
final class RejectCommand implements Callable<Integer>, NeedsSurroundings {

  private final Surroundings surroundings;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private SettleOptions options;

  RejectCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws UnreadableDraftException, TroubleException {
    return options.settle(surroundings, Redline::reject);
  }
}
