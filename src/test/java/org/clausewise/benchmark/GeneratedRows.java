package org.clausewise.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clausewise.benchmark.generator.Kind;
import org.clausewise.benchmark.generator.TrueChange;
import org.clausewise.change.Change;

/** Prints the rows of {@link GeneratedBenchmark}. */
final class GeneratedRows {

  private GeneratedRows() {}

  /** The row of one kind over several runs. */
  static void print(String name, String edits, Kind kind, List<GeneratedRun> runs) {
    print(
        name,
        edits,
        runs,
        sum(runs, run -> run.of(kind)),
        runs.stream().map(run -> run.words(kind)).reduce(WordScore.NONE, WordScore::plus));
  }

  /** The row of all kinds together. */
  static void printAll(String name, List<GeneratedRun> runs) {
    WordScore words =
        runs.stream()
            .flatMap(run -> Stream.of(Kind.values()).map(run::words))
            .reduce(WordScore.NONE, WordScore::plus);
    print(name, "mixed", runs, sum(runs, GeneratedRun::all), words);
  }

  private static void print(
      String name, String edits, List<GeneratedRun> runs, LinkScore links, WordScore words) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %s | %s | %s | %d, %d, %d | %s | %.3f | %.2f |%n",
        name,
        edits,
        GeneratedBenchmark.percent(mean(runs, run -> run.drafts().touched())),
        sum(runs, GeneratedRun::all),
        links,
        links.right(),
        links.wrong(),
        links.missed(),
        words,
        mean(runs, GeneratedRun::ratio),
        mean(runs, GeneratedRun::seconds));
  }

  private static LinkScore sum(List<GeneratedRun> runs, Function<GeneratedRun, LinkScore> score) {
    return runs.stream().map(score).reduce(LinkScore.NONE, LinkScore::plus);
  }

  private static double mean(List<GeneratedRun> runs, Function<GeneratedRun, Double> value) {
    return runs.stream().mapToDouble(value::apply).average().orElse(0);
  }

  /** Prints some of the true changes that were not found, and what was answered in their place. */
  static void tell(Kind kind, List<GeneratedRun> runs, int most) {
    int told = 0;
    for (GeneratedRun run : runs) {
      for (TrueChange truth : run.changesOf(kind)) {
        if (told < most && !run.of(truth).isExact()) {
          tell(run, truth);
          told++;
        }
      }
    }
  }

  private static void tell(GeneratedRun run, TrueChange truth) {
    System.out.println(
        "  not found: " + truth.kind() + " " + truth.originals() + " → " + truth.reviseds());
    truth
        .originals()
        .forEach(i -> System.out.println("    - " + run.drafts().originalTexts().get(i)));
    truth
        .reviseds()
        .forEach(j -> System.out.println("    + " + run.drafts().revisedTexts().get(j)));
    for (Change change : run.answersTo(truth)) {
      System.out.printf(
          Locale.ROOT,
          "    answered: %s%s, %.2f alike%n",
          change.type(),
          change.moved() ? ", moved" : "",
          change.similarity());
      change
          .original()
          .forEach(
              p ->
                  System.out.println(
                      "      - " + p.paragraph().index() + " " + p.paragraph().text()));
      change
          .revised()
          .forEach(
              p ->
                  System.out.println(
                      "      + " + p.paragraph().index() + " " + p.paragraph().text()));
    }
  }
}
