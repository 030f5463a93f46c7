package org.clausewise.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.clausewise.DraftComparer;
import org.clausewise.DraftFile;
import org.clausewise.Redline;
import org.clausewise.RedlineOptions;
import org.clausewise.Redlined;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.testing.SignedTexts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A draft whose tracked changes are all that sets it apart from the original gives a redline of the
 * same tracked text, author by author, and none by the comparison: drafts tracked by the product,
 * and drafts tracked as people's word processors do it. Against any other original the redline is
 * proved all the same.
 *
 * <p>{@link #main} runs more seeds than the tests do: {@code java -cp … FROM TO}.
 */
public final class KeptRevisionsLawTest {

  private static final int SEEDS = 60;

  private static final RedlineOptions THEIRS =
      new RedlineOptions("Xenia", Instant.parse("2025-05-05T05:05:05Z"));

  /** A law that a seed obeys or breaks. */
  @FunctionalInterface
  private interface Law {
    void hold(long seed) throws UnreadableDraftException;
  }

  @TestFactory
  List<DynamicTest> redlinesOfTheProductKeepTheirAuthor() {
    return tests(KeptRevisionsLawTest::redlineKept);
  }

  @TestFactory
  List<DynamicTest> draftsTrackedByPeopleKeepTheirAuthors() {
    return tests(KeptRevisionsLawTest::trackedDraftKept);
  }

  @TestFactory
  List<DynamicTest> silentEditsBesideTrackedOnesProve() {
    return tests(KeptRevisionsLawTest::proved);
  }

  private static List<DynamicTest> tests(Law law) {
    List<DynamicTest> tests = new ArrayList<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      long one = seed;
      tests.add(DynamicTest.dynamicTest("seed " + seed, () -> law.hold(one)));
    }
    return tests;
  }

  private static void redlineKept(long seed) throws UnreadableDraftException {
    Random random = new Random(seed);
    Sketch sketch = new Sketcher(random).sketch();
    sameTexts(SketchDocx.of(sketch), theirs(sketch, random));
  }

  /** A redline of altered drafts against a third: it need only be proved and sound. */
  private static void proved(long seed) throws UnreadableDraftException {
    Random random = new Random(seed);
    Sketch sketch = new Sketcher(random).sketch();
    Sketch third = new Mutator(random).mutate(sketch, 1 + random.nextInt(4));
    Redlined.keeping(SketchDocx.of(third), theirs(sketch, random));
  }

  /** The sketch altered, with tracked changes. */
  private static byte[] theirs(Sketch sketch, Random random) throws UnreadableDraftException {
    byte[] original = SketchDocx.of(sketch);
    byte[] revised = SketchDocx.of(new Mutator(random).mutate(sketch, 1 + random.nextInt(8)));
    return DraftComparer.compare(DraftFile.of("o", original), DraftFile.of("r", revised))
        .redline(THEIRS)
        .bytes();
  }

  private static void trackedDraftKept(long seed) throws UnreadableDraftException {
    byte[] tracked = new TrackedDrafts(new Random(seed)).docx();
    sameTexts(Redline.reject(DraftFile.of("tracked", tracked)), tracked);
  }

  private static void sameTexts(byte[] original, byte[] tracked) {
    byte[] redline = Redlined.keeping(original, tracked).bytes();
    assertThat(byAuthor(redline)).isEqualTo(byAuthor(tracked));
    for (String mark : List.of("ins", "del")) {
      assertThat(SignedTexts.authors(redline, mark)).doesNotContain("Desk");
    }
  }

  /** All that one author inserted, and all that one deleted, as one text each. */
  private static Map<String, String> byAuthor(byte[] docx) {
    Map<String, String> texts = new TreeMap<>();
    for (String signed : SignedTexts.in(docx)) {
      int sign = signed.indexOf(' ') + 2;
      texts.merge(signed.substring(0, sign), signed.substring(sign + 1), String::concat);
    }
    return texts;
  }

  /** Runs the seeds from the first argument to before the second, and names those that fail. */
  public static void main(String[] args) {
    long end = Long.parseLong(args[1]);
    run("redline", Long.parseLong(args[0]), end, KeptRevisionsLawTest::redlineKept);
    run("tracked", Long.parseLong(args[0]), end, KeptRevisionsLawTest::trackedDraftKept);
    run("proved", Long.parseLong(args[0]), end, KeptRevisionsLawTest::proved);
  }

  private static void run(String name, long from, long end, Law law) {
    int failed = 0;
    for (long seed = from; seed < end; seed++) {
      try {
        law.hold(seed);
      } catch (RuntimeException | UnreadableDraftException | AssertionError e) {
        failed++;
        System.out.println(name + " " + seed + ": " + e);
      }
    }
    System.out.println(failed + " of " + (end - from) + " " + name + " seeds failed");
  }
}
