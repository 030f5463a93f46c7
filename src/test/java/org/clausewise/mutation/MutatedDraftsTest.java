package org.clausewise.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.clausewise.Redlined;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Drafts with everything in them (lists, fields, links, notes, text boxes, sections, nested tables,
 * duplicates), altered at any depth; each redline is proved by the product and by the oracle, and
 * held against the rules of its markup and against the schema, forth and back.
 *
 * <p>{@link #main} runs more seeds than the tests do: {@code java -cp … FROM TO}. A seed that ever
 * failed is kept in {@link #FAILED_ONCE}.
 */
public final class MutatedDraftsTest {

  private static final int SEEDS = 300;

  /** Seeds beyond those that are run anyway, of documents that once were redlined wrongly. */
  private static final long[] FAILED_ONCE = {716, 819, 1000, 1941, 2372};

  @TestFactory
  List<DynamicTest> everySeedProvesForthAndBack() {
    List<DynamicTest> tests = new ArrayList<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      tests.add(test(seed));
    }
    for (long seed : FAILED_ONCE) {
      tests.add(test(seed));
    }
    return tests;
  }

  private static DynamicTest test(long seed) {
    return DynamicTest.dynamicTest("seed " + seed, () -> prove(seed));
  }

  private static void prove(long seed) {
    Random random = new Random(seed);
    Sketch original = new Sketcher(random).sketch();
    Sketch revised = new Mutator(random).mutate(original, 1 + random.nextInt(8));
    byte[] before = SketchDocx.of(original);
    byte[] after = SketchDocx.of(revised);
    Redlined.of(before, after);
    Redlined.of(after, before);
  }

  /** Runs the seeds from the first argument to before the second, and names those that fail. */
  public static void main(String[] args) {
    int failed = 0;
    long end = Long.parseLong(args[1]);
    for (long seed = Long.parseLong(args[0]); seed < end; seed++) {
      try {
        prove(seed);
      } catch (RuntimeException | AssertionError e) {
        failed++;
        System.out.println("seed " + seed + ": " + e);
      }
    }
    System.out.println(failed + " of " + (end - Long.parseLong(args[0])) + " seeds failed");
  }
}
