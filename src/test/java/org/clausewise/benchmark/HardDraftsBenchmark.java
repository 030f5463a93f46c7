package org.clausewise.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.clausewise.DraftComparer;
import org.clausewise.DraftFile;
import org.clausewise.benchmark.generator.DraftGenerator;
import org.clausewise.benchmark.generator.GeneratedPair;

/**
 * Times the comparison, without reading and redline, on drafts that are hard on time: rewritten
 * wholly, reversed, and very long. Each is measured at two sizes, one twice the other, so that more
 * than near-linear time shows. It prints the table of docs/benchmarks/generated.md.
 *
 * <pre>
 * ./mvnw -q package
 * java -Xmx4g -cp … org.clausewise.benchmark.HardDraftsBenchmark
 * </pre>
 */
final class HardDraftsBenchmark {

  private static final int RUNS = 5;

  /** Two drafts as texts of paragraphs. */
  private record Texts(List<String> original, List<String> revised) {

    static Texts of(GeneratedPair drafts) {
      return new Texts(drafts.originalTexts(), drafts.revisedTexts());
    }
  }

  /**
   * The fastest of some runs.
   *
   * @param seconds on the clock, garbage collection and other programs included
   * @param processor seconds that the comparing thread had a processor, which tells more where
   *     other programs run
   */
  private record Time(double seconds, double processor) {}

  private HardDraftsBenchmark() {}

  public static void main(String[] args) {
    measure("warming up", 500, HardDraftsBenchmark::edited);
    System.out.println(
        "| drafts | n | seconds, n paragraphs | seconds, 2n | processor, n | processor, 2n | times |");
    System.out.println("|---|---|---|---|---|---|---|");
    row("rewritten, no word shared", 1_000, HardDraftsBenchmark::nothingShared);
    row("rewritten in the same formulae", 1_000, HardDraftsBenchmark::sameFormulae);
    row("reversed", 5_000, HardDraftsBenchmark::reversed);
    row("a fifth touched in all ways", 25_000, HardDraftsBenchmark::edited);
    row("rewritten, no word shared", 2_000, HardDraftsBenchmark::nothingShared);
    row("rewritten in the same formulae", 2_000, HardDraftsBenchmark::sameFormulae);
    row("reversed", 10_000, HardDraftsBenchmark::reversed);
  }

  private static void row(String name, int n, IntFunction<Texts> texts) {
    Time once = measure(name, n, texts);
    Time twice = measure(name, 2 * n, texts);
    System.out.printf(
        Locale.ROOT,
        "| %s | %,d | %.2f | %.2f | %.2f | %.2f | %.1f |%n",
        name,
        n,
        once.seconds,
        twice.seconds,
        once.processor,
        twice.processor,
        twice.processor / once.processor);
  }

  private static Time measure(String name, int n, IntFunction<Texts> texts) {
    Texts drafts = texts.apply(n);
    DraftFile original = GeneratedRun.file(name + ", original", drafts.original);
    DraftFile revised = GeneratedRun.file(name + ", revised", drafts.revised);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Time fastest = new Time(Double.MAX_VALUE, Double.MAX_VALUE);
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      long processor = threads.getCurrentThreadCpuTime();
      DraftComparer.compare(original, revised);
      double used = (threads.getCurrentThreadCpuTime() - processor) / 1e9;
      double seconds = (System.nanoTime() - start) / 1e9;
      fastest = new Time(Math.min(fastest.seconds, seconds), Math.min(fastest.processor, used));
    }
    return fastest;
  }

  /** No vocabulary has a word that ends with x. */
  private static Texts nothingShared(int n) {
    List<String> revised =
        new GeneratedDrafts(2)
            .paragraphs(n).stream().map(text -> text.replaceAll("(\\w)\\b", "$1x")).toList();
    return new Texts(new GeneratedDrafts(1).paragraphs(n), revised);
  }

  private static Texts sameFormulae(int n) {
    return new Texts(
        DraftGenerator.composed(n, 1).original(), DraftGenerator.composed(n, 2, 1).original());
  }

  private static Texts reversed(int n) {
    List<String> original = DraftGenerator.composed(n, 1).original();
    List<String> revised = new ArrayList<>(original);
    Collections.reverse(revised);
    return new Texts(original, revised);
  }

  private static Texts edited(int n) {
    return Texts.of(DraftGenerator.composed(n, 1).mixed(0.2));
  }
}
