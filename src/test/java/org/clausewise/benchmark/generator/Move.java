package org.clausewise.benchmark.generator;

import java.util.List;
import java.util.Random;

/**
 * A clause goes to another place of its part: as often some places on in its resolution as to any
 * resolution.
 */
final class Move implements Editing {

  private static final int NEAR = 30;
  private static final int TRIES = 40;

  @Override
  public boolean apply(Desk desk, int at, Random random) {
    int to = desk.isFree(at) ? place(desk, at, random) : -1;
    if (to < 0) {
      return false;
    }
    desk.put(to, desk.clause(at), desk.touch(Kind.MOVE, List.of(at), List.of()));
    return true;
  }

  /** A place where a clause of this role may go, or -1. */
  static int place(Desk desk, int at, Random random) {
    boolean near = random.nextBoolean();
    int[] resolution = desk.resolution(at);
    int from = near ? Math.max(resolution[0], at - NEAR) : 0;
    int to = near ? Math.min(resolution[1], at + NEAR) : desk.size();
    for (int k = 0; k < TRIES; k++) {
      int place = from + random.nextInt(to - from);
      if (Math.abs(place - at) > 1 && desk.clause(place).role() == desk.clause(at).role()) {
        return place;
      }
    }
    return -1;
  }
}
