package org.clausewise.classify.generator;

import java.util.ArrayList;
import java.util.List;

/** Counts clauses that follow one another with the same opener, from 0. */
final class Chain {

  private Chain() {}

  /**
   * The place of each clause in its run.
   *
   * @param openers without chain words; empty ones are in no run
   */
  static List<Integer> places(List<String> openers) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < openers.size(); i++) {
      boolean goesOn =
          i > 0 && !openers.get(i).isEmpty() && openers.get(i).equals(openers.get(i - 1));
      places.add(goesOn ? places.get(i - 1) + 1 : 0);
    }
    return places;
  }
}
