package org.clausewise.benchmark.generator;

import java.util.List;
import java.util.Random;

/** Two neighbours change places. */
final class Swap implements Editing {

  @Override
  public boolean apply(Desk desk, int at, Random random) {
    if (!desk.isFreePair(at)) {
      return false;
    }
    desk.put(at + 1, desk.clause(at), desk.touch(Kind.SWAP, List.of(at), List.of()));
    desk.put(at, desk.clause(at + 1), desk.touch(Kind.SWAP, List.of(at + 1), List.of()));
    return true;
  }
}
