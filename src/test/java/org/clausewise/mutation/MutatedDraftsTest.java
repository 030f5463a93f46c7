package org.clausewise.mutation;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.clausewise.Redlined;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Drafts with everything in them (lists, fields, links, notes, text boxes, sections, nested tables,
 * duplicates), altered at any depth; each redline is proved by the product and by the oracle, and
 * held against the rules of its markup and against the schema, forth and back.
 *
 * <p>{@link #main} runs more seeds than the tests do: {@code java -cp … FROM TO}. The documents of
 * a seed that ever failed are kept in the folder {@code failed-once}, for the same seed gives
 * others as soon as the generator learns something new.
 */
public final class MutatedDraftsTest {

  private static final int SEEDS = 300;
  private static final String ORIGINAL = "-original.docx";

  @TestFactory
  List<DynamicTest> everySeedProvesForthAndBack() {
    List<DynamicTest> tests = new ArrayList<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      tests.add(test(seed));
    }
    return tests;
  }

  private static DynamicTest test(long seed) {
    return DynamicTest.dynamicTest("seed " + seed, () -> prove(seed));
  }

  @TestFactory
  List<DynamicTest> whatFailedOnceProves() throws IOException, URISyntaxException {
    URL folder = MutatedDraftsTest.class.getResource("failed-once");
    try (Stream<Path> files = Files.list(Path.of(requireNonNull(folder).toURI()))) {
      return files
          .filter(file -> file.toString().endsWith(ORIGINAL))
          .sorted()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> prove(file)))
          .toList();
    }
  }

  private static void prove(Path original) throws IOException {
    String revised = original.getFileName().toString().replace(ORIGINAL, "-revised.docx");
    prove(Files.readAllBytes(original), Files.readAllBytes(original.resolveSibling(revised)));
  }

  private static void prove(long seed) {
    Random random = new Random(seed);
    Sketch original = sketch(seed, random);
    Sketch revised = new Mutator(random).mutate(original, 1 + random.nextInt(8));
    prove(
        SketchDocx.of(original, SketchControls.of(seed, false)),
        SketchDocx.of(revised, SketchControls.of(seed, true)));
  }

  private static void prove(byte[] original, byte[] revised) {
    Redlined.of(original, revised);
    Redlined.of(revised, original);
  }

  /** Every fifth has comments and bookmarks, so that the others stay what they were. */
  private static Sketch sketch(long seed, Random random) {
    Sketch plain = new Sketcher(random).sketch();
    return seed % 5 == 3 ? new Annotator(random).annotate(plain) : plain;
  }

  /** Runs the seeds from the first argument to before the second. */
  public static void main(String[] args) {
    Seeds.run(args, MutatedDraftsTest::prove);
  }
}
