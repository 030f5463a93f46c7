package org.clausewise.cli;

import java.util.concurrent.Callable;
import org.clausewise.Redline;
import org.clausewise.model.UnreadableDraftException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code clausewise accept}. */
@Command(
    name = "accept",
    description =
        "Writes a document with its tracked changes accepted: all, or those of an author or time.")
final class AcceptCommand implements Callable<Integer>, NeedsSurroundings {

  private final Surroundings surroundings;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private SettleOptions options;

  AcceptCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws UnreadableDraftException, TroubleException {
    return options.settle(surroundings, Redline::accept);
  }
}
