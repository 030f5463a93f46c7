package org.clausewise.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.clausewise.DraftFile;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.report.agreement.Agreement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rendering of a comparison of altered drafts says the same, and the JSON meets its schema.
 *
 * <p>{@link #main} runs more seeds than the tests do: {@code java -cp … FROM TO}.
 */
public final class ReportsLawTest {

  private static final int SEEDS = 25;

  @TestFactory
  List<DynamicTest> renderingsAgreeOnEverySeed() {
    List<DynamicTest> tests = new ArrayList<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      long one = seed;
      tests.add(DynamicTest.dynamicTest("seed " + seed, () -> agree(one)));
    }
    return tests;
  }

  private static void agree(long seed) {
    Random random = new Random(seed);
    Sketch original = new Sketcher(random).sketch();
    Sketch revised = new Mutator(random).mutate(original, 1 + random.nextInt(8));
    Agreement.check(
        read("a.docx", SketchDocx.of(original, SketchControls.of(seed, false))),
        read("b.docx", SketchDocx.of(revised, SketchControls.of(seed, true))));
  }

  private static DraftFile read(String name, byte[] bytes) {
    try {
      return DraftFile.of(name, bytes);
    } catch (UnreadableDraftException e) {
      throw new AssertionError(e);
    }
  }

  public static void main(String[] args) {
    Seeds.run(args, ReportsLawTest::agree);
  }
}
