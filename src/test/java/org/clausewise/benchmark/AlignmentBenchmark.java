package org.clausewise.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clausewise.benchmark.baseline.Baseline;
import org.clausewise.benchmark.baseline.BaselineFailedException;
import org.clausewise.benchmark.baseline.Link;

/**
 * Scores how the paragraphs of drafts are paired against links written down by hand, beside other
 * comparers. It prints the table of docs/benchmarks/alignment.md.
 *
 * <pre>
 * ./mvnw -q package
 * java -cp … org.clausewise.benchmark.AlignmentBenchmark CORPUS [--links]
 * </pre>
 *
 * <p>With {@code --links} every link that is wrong or missed is printed by its numbers.
 */
final class AlignmentBenchmark {

  private final List<Baseline> comparers;
  private final boolean tellLinks;

  private AlignmentBenchmark(List<Baseline> comparers, boolean tellLinks) {
    this.comparers = comparers;
    this.tellLinks = tellLinks;
  }

  public static void main(String[] args) throws IOException {
    if (args.length == 0 || !Files.isDirectory(Path.of(args[0]))) {
      System.out.println(
          "Skipped: name the folder of texts; without it there is nothing to score.");
      return;
    }
    boolean tellLinks = args.length > 1 && args[1].equals("--links");
    run(Path.of(args[0]), Comparers.present(), tellLinks);
  }

  static void run(Path corpus, List<Baseline> comparers, boolean tellLinks) {
    new AlignmentBenchmark(comparers, tellLinks).run(corpus);
  }

  private void run(Path corpus) {
    System.out.println("| drafts | comparer | F1, all links | F1, hard | F1, splits and merges |");
    System.out.println("|---|---|---|---|---|");
    score("essays", GoldDrafts.essays(corpus));
    for (AlignmentCase pair : GoldDrafts.negotiated(corpus)) {
      score(pair.name(), List.of(pair));
    }
  }

  private void score(String name, List<AlignmentCase> cases) {
    for (Baseline comparer : comparers) {
      LinkScore all = LinkScore.NONE;
      LinkScore hard = LinkScore.NONE;
      LinkScore pieces = LinkScore.NONE;
      int failed = 0;
      for (AlignmentCase drafts : cases) {
        Optional<Set<Link>> answer = found(comparer, drafts);
        failed += answer.isPresent() ? 0 : 1;
        Set<Link> found = answer.orElse(Set.of());
        all = all.plus(drafts.all(found));
        hard = hard.plus(drafts.hard(found));
        pieces = pieces.plus(drafts.pieces(found));
        if (tellLinks && comparer instanceof ClausewiseAligner) {
          tell(drafts, found);
        }
      }
      System.out.printf(
          Locale.ROOT,
          "| %s | %s%s | %s | %s | %s |%n",
          name,
          comparer.name(),
          failed == 0 ? "" : " (failed on " + failed + " of " + cases.size() + ")",
          all,
          hard,
          pieces);
    }
  }

  /** The links that it finds; none where it fails, and why is printed. Those count as missed. */
  private static Optional<Set<Link>> found(Baseline comparer, AlignmentCase drafts) {
    try {
      return Optional.of(
          new TreeSet<>(comparer.compare(drafts.original(), drafts.revised()).links()));
    } catch (BaselineFailedException e) {
      System.out.println(comparer.name() + " failed on " + drafts.name() + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private static void tell(AlignmentCase drafts, Set<Link> found) {
    for (Link link : found) {
      if (drafts.asked().test(link) && !drafts.gold().contains(link)) {
        tell("wrong", drafts, link);
      }
    }
    for (Link link : drafts.gold()) {
      if (drafts.asked().test(link) && !found.contains(link)) {
        tell("missed", drafts, link);
      }
    }
  }

  private static void tell(String what, AlignmentCase drafts, Link link) {
    System.out.printf("%s %s %d→%d%n", what, drafts.name(), link.original(), link.revised());
  }
}
