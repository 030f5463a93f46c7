package org.clausewise.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.clausewise.benchmark.baseline.Answer;
import org.clausewise.benchmark.baseline.Baseline;
import org.clausewise.benchmark.baseline.BaselineFailedException;
import org.clausewise.benchmark.generator.DraftGenerator;
import org.clausewise.benchmark.generator.GeneratedPair;
import org.clausewise.benchmark.generator.TrueChange;

/**
 * Scores several comparers on resolution 72/200 edited in all ways at once, with known answers: F1
 * over all links, and characters marked for each that truly changed. Where a comparer fails, all
 * links are missed.
 */
final class GeneratedComparison {

  private static final double[] SHARES = {0.05, 0.2, 0.4, 0.95};
  private static final int SEEDS = 3;

  private GeneratedComparison() {}

  static void run(List<Baseline> comparers) {
    System.out.println("| touched | comparer | F1, all links | marked for each true character |");
    System.out.println("|---|---|---|---|");
    for (double share : SHARES) {
      List<GeneratedPair> drafts =
          LongStream.rangeClosed(1, SEEDS)
              .mapToObj(seed -> DraftGenerator.fixture(seed).mixed(share))
              .toList();
      comparers.forEach(comparer -> score(share, comparer, drafts));
    }
  }

  private static void score(double share, Baseline comparer, List<GeneratedPair> drafts) {
    LinkScore links = LinkScore.NONE;
    long marked = 0;
    long truth = 0;
    for (GeneratedPair pair : drafts) {
      Answer answer = answer(comparer, pair);
      links = links.plus(new EqualWordings(pair).score(answer.links(), pair.links(), link -> true));
      marked += answer.markedCharacters();
      truth += pair.changes().stream().mapToLong(TrueChange::characters).sum();
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %s | %.3f |%n",
        GeneratedBenchmark.percent(share),
        comparer.name(),
        links,
        (double) marked / truth);
  }

  private static Answer answer(Baseline comparer, GeneratedPair pair) {
    try {
      return comparer.compare(pair.originalTexts(), pair.revisedTexts());
    } catch (BaselineFailedException e) {
      System.out.println(comparer.name() + " failed: " + e.getMessage());
      return new Answer(List.of(), 0);
    }
  }
}
