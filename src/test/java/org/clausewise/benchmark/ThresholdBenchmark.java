package org.clausewise.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.clausewise.align.ThresholdVariants;
import org.clausewise.align.ThresholdVariants.Variant;
import org.clausewise.benchmark.baseline.Link;

/**
 * Prints what moving each threshold of the alignment by a fifth, down and up, does to the scores of
 * {@link AlignmentBenchmark}: F1 over all links of the essays, over their splits and merges, and
 * over all links of each negotiated pair.
 */
final class ThresholdBenchmark {

  private final List<AlignmentCase> essays;
  private final List<AlignmentCase> negotiated;

  private ThresholdBenchmark(Path corpus) {
    this.essays = GoldDrafts.essays(corpus);
    this.negotiated = GoldDrafts.negotiated(corpus);
  }

  static void run(Path corpus) {
    new ThresholdBenchmark(corpus).run();
  }

  private void run() {
    List<String> columns =
        new ArrayList<>(List.of("threshold", "essays", "their splits and merges"));
    negotiated.forEach(drafts -> columns.add(drafts.name()));
    row(columns);
    row(columns.stream().map(column -> "---").toList());
    score(new ClausewiseAligner());
    for (Variant variant : ThresholdVariants.all()) {
      score(new ClausewiseAligner(variant));
    }
  }

  private void score(ClausewiseAligner aligner) {
    LinkScore all = LinkScore.NONE;
    LinkScore pieces = LinkScore.NONE;
    for (AlignmentCase drafts : essays) {
      Set<Link> found = found(aligner, drafts);
      all = all.plus(drafts.all(found));
      pieces = pieces.plus(drafts.pieces(found));
    }
    List<String> cells =
        new ArrayList<>(List.of(aligner.name(), all.toString(), pieces.toString()));
    for (AlignmentCase drafts : negotiated) {
      cells.add(drafts.all(found(aligner, drafts)).toString());
    }
    row(cells);
  }

  private static Set<Link> found(ClausewiseAligner aligner, AlignmentCase drafts) {
    return new TreeSet<>(aligner.compare(drafts.original(), drafts.revised()).links());
  }

  private static void row(List<String> cells) {
    System.out.printf(Locale.ROOT, "| %s |%n", String.join(" | ", cells));
  }

  public static void main(String[] args) {
    run(Path.of(args[0]));
  }
}
