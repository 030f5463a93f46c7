package org.clausewise.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.clausewise.report.amendment.reader.AmendmentProof;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Amendments of drafts with everything in them, altered at any depth: what is written, carried out
 * word by word on the original, gives the revised draft, forth and back.
 *
 * <p>{@link #main} runs more seeds than the tests do: {@code java -cp … FROM TO}.
 */
public final class AmendmentsLawTest {

  private static final int SEEDS = 100;

  @TestFactory
  List<DynamicTest> everySeedGivesTheRevisedDraft() {
    List<DynamicTest> tests = new ArrayList<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      long own = seed;
      tests.add(DynamicTest.dynamicTest("seed " + seed, () -> prove(own)));
    }
    return tests;
  }

  private static void prove(long seed) {
    Random random = new Random(seed);
    Sketch sketch = new Sketcher(random).sketch();
    byte[] original = SketchDocx.of(sketch);
    byte[] revised = SketchDocx.of(new Mutator(random).mutate(sketch, 1 + random.nextInt(8)));
    AmendmentProof.prove(original, revised);
    AmendmentProof.prove(revised, original);
  }

  /** Runs the seeds from the first argument to before the second. */
  public static void main(String[] args) {
    Seeds.run(args, AmendmentsLawTest::prove);
  }
}
