package org.clausewise.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.clausewise.report.amendment.AmendmentCoverage;
import org.clausewise.report.amendment.reader.AmendmentProof;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No difference of altered drafts is left out of the amendments and their notes. */
public final class AmendmentCoverageTest {

  private static final int SEEDS = 20;

  @TestFactory
  List<DynamicTest> everyDifferenceOfEverySeedIsTold() {
    List<DynamicTest> tests = new ArrayList<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      long own = seed;
      tests.add(DynamicTest.dynamicTest("seed " + seed, () -> check(own)));
    }
    return tests;
  }

  @Test
  void everyDifferenceOfTheFixtureIsTold() throws IOException {
    Path folder = Path.of("fixtures/ict-resolution");
    both(
        Files.readAllBytes(folder.resolve("71-212-stand-in.docx")),
        Files.readAllBytes(folder.resolve("72-200.docx")));
  }

  private static void check(long seed) {
    Random random = new Random(seed);
    Sketch sketch = new Sketcher(random).sketch();
    byte[] original = SketchDocx.of(sketch);
    both(original, SketchDocx.of(new Mutator(random).mutate(sketch, 1 + random.nextInt(8))));
  }

  private static void both(byte[] original, byte[] revised) {
    AmendmentCoverage.check(AmendmentProof.compared(original, revised));
    AmendmentCoverage.check(AmendmentProof.compared(revised, original));
  }

  /** Runs the seeds from the first argument to before the second. */
  public static void main(String[] args) {
    Seeds.run(args, AmendmentCoverageTest::check);
  }
}
