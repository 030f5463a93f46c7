package org.clausewise.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.clausewise.benchmark.generator.DraftGenerator;
import org.clausewise.benchmark.generator.GeneratedPair;
import org.clausewise.benchmark.generator.Kind;

/**
 * Scores pairing and word edits on generated drafts with known answers: each kind of edit by itself
 * and all at once, more and more clauses touched, from resolution 72/200 to long drafts in its
 * manner. It prints the tables of docs/benchmarks/generated.md.
 *
 * <pre>
 * ./mvnw -q package
 * java -cp … org.clausewise.benchmark.GeneratedBenchmark [--smallest N] [--largest N]
 * [--mixed] [--seeds N] [--tell N]
 * </pre>
 *
 * <p>{@code --smallest} and {@code --largest} leave out drafts of fewer and of more paragraphs;
 * {@code --mixed} leaves out the kinds by themselves; {@code --seeds} is how often resolution
 * 72/200 is edited; {@code --tell} prints so many true changes of each row that were not found.
 */
final class GeneratedBenchmark {

  private static final double[] SHARES = {0.05, 0.2, 0.4, 0.95};
  private static final int[] SIZES = {2_000, 10_000, 50_000};

  private final int seeds;
  private final int smallest;
  private final int largest;
  private final int tell;
  private final boolean onlyMixed;

  private GeneratedBenchmark(List<String> args) {
    this.seeds = option(args, "--seeds", 30);
    this.smallest = option(args, "--smallest", 0);
    this.largest = option(args, "--largest", 50_000);
    this.tell = option(args, "--tell", 0);
    this.onlyMixed = args.contains("--mixed");
  }

  public static void main(String[] args) {
    new GeneratedBenchmark(Arrays.asList(args)).run();
  }

  private static int option(List<String> args, String name, int otherwise) {
    int at = args.indexOf(name);
    return at < 0 ? otherwise : Integer.parseInt(args.get(at + 1));
  }

  private void run() {
    System.out.println(
        "| draft | edits | touched | F1, all links | F1, links of the kind | right, wrong, missed |"
            + " marked for each true character | edits too many a clause | edits that cut a word |"
            + " marked in the whole draft | seconds |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
    if (smallest == 0) {
      table(
          "72/200, " + seeds + " times",
          LongStream.rangeClosed(1, seeds).mapToObj(DraftGenerator::fixture).toList());
    }
    IntStream.of(SIZES)
        .filter(size -> size >= smallest && size <= largest)
        .forEach(size -> table(size + " paragraphs", List.of(DraftGenerator.composed(size, 1))));
  }

  private void table(String name, List<DraftGenerator> drafts) {
    for (Kind kind : onlyMixed ? new Kind[0] : Kind.values()) {
      for (double share : SHARES) {
        rows(name, List.of(kind), share, drafts, (draft, s) -> draft.only(kind, s));
      }
    }
    for (double share : SHARES) {
      rows(name, Arrays.asList(Kind.values()), share, drafts, DraftGenerator::mixed);
    }
  }

  private void rows(
      String name,
      List<Kind> kinds,
      double share,
      List<DraftGenerator> drafts,
      BiFunction<DraftGenerator, Double, GeneratedPair> edit) {
    List<GeneratedRun> runs = new ArrayList<>();
    for (DraftGenerator draft : drafts) {
      runs.add(GeneratedRun.of(edit.apply(draft, share)));
    }
    boolean mixed = kinds.size() > 1;
    if (mixed) {
      GeneratedRows.printAll(name, runs);
    }
    for (Kind kind : kinds) {
      GeneratedRows.print(name, (mixed ? "mixed: " : "") + kind.title(), kind, runs);
      GeneratedRows.tell(kind, runs, tell);
    }
    System.out.flush();
  }

  /** A number as tables print it. */
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }
}
