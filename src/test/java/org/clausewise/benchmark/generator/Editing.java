package org.clausewise.benchmark.generator;

import java.util.Random;

/** One kind of edit. */
@FunctionalInterface
interface Editing {

  /**
   * Edits the clause at a position, where that can be done with a clear answer.
   *
   * @return whether it was done
   */
  boolean apply(Desk desk, int at, Random random);
}
