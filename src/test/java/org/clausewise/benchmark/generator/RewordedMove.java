package org.clausewise.benchmark.generator;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A clause goes elsewhere and is reworded by 5 to 40 %; by more nobody would know it there. */
final class RewordedMove implements Editing {

  private final Reworder reworder;

  RewordedMove(Reworder reworder) {
    this.reworder = reworder;
  }

  @Override
  public boolean apply(Desk desk, int at, Random random) {
    int to = desk.isFree(at) ? Move.place(desk, at, random) : -1;
    if (to < 0) {
      return false;
    }
    Clause clause = desk.clause(at);
    double share = 0.05 + 0.35 * random.nextDouble();
    @Nullable Rewording rewording =
        reworder.reword(clause.wording(), share, List.of(at), Recognition.ELSEWHERE, random);
    if (rewording == null) {
      return false;
    }
    Touch touch = desk.touch(Kind.MOVE_REWORDED, List.of(at), rewording.edits());
    desk.put(to, new Clause(clause.role(), rewording.text()), touch);
    return true;
  }
}
