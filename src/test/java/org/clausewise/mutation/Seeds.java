package org.clausewise.mutation;

import java.util.function.LongConsumer;

/** Runs more seeds of a law than the tests do. */
final class Seeds {

  private Seeds() {}

  /**
   * Proves the law for the seeds from the first argument to before the second, and names those that
   * fail.
   */
  static void run(String[] args, LongConsumer law) {
    int failed = 0;
    long end = Long.parseLong(args[1]);
    for (long seed = Long.parseLong(args[0]); seed < end; seed++) {
      try {
        law.accept(seed);
      } catch (RuntimeException | AssertionError e) {
        failed++;
        System.out.println("seed " + seed + ": " + e);
      }
    }
    System.out.println(failed + " of " + (end - Long.parseLong(args[0])) + " seeds failed");
  }
}
