package org.clausewise.benchmark.generator;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A clause is reworded by 5 to 70 %, at its place. */
final class RewordingInPlace implements Editing {

  private final Reworder reworder;

  RewordingInPlace(Reworder reworder) {
    this.reworder = reworder;
  }

  @Override
  public boolean apply(Desk desk, int at, Random random) {
    if (!desk.isFree(at)) {
      return false;
    }
    Clause clause = desk.clause(at);
    double share = 0.05 + 0.65 * random.nextDouble();
    @Nullable Rewording rewording =
        reworder.reword(clause.wording(), share, List.of(at), Recognition.IN_PLACE, random);
    if (rewording == null) {
      return false;
    }
    Touch touch = desk.touch(Kind.REWORD, List.of(at), rewording.edits());
    desk.put(at, new Clause(clause.role(), rewording.text()), touch);
    return true;
  }
}
