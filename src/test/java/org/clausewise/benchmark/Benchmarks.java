package org.clausewise.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausewise.benchmark.baseline.Baseline;

/**
 * All that is measured about pairing, word edits and time, in one run, beside other comparers.
 *
 * <pre>
 * ./mvnw -q -Pbenchmark verify -Dclausewise.corpus=FOLDER
 * </pre>
 *
 * <p>Without a folder of texts what needs them is left out, and said to be.
 */
final class Benchmarks {

  private Benchmarks() {}

  public static void main(String[] args) throws IOException {
    System.out.printf(
        "Java %s, %d processors%n", Runtime.version(), Runtime.getRuntime().availableProcessors());
    List<Baseline> comparers = Comparers.present();
    if (args.length > 0 && Files.isDirectory(Path.of(args[0]))) {
      Path corpus = Path.of(args[0]);
      heading("Links written down by reading");
      AlignmentBenchmark.run(corpus, comparers, false);
      heading("Each threshold a fifth lower and higher");
      ThresholdBenchmark.run(corpus);
    } else {
      System.out.println(
          "Skipped what needs real texts: name their folder with -Dclausewise.corpus=FOLDER");
    }
    heading("Generated drafts, all comparers");
    GeneratedComparison.run(comparers);
    heading("Generated drafts, by kind of edit");
    GeneratedBenchmark.main(new String[] {"--largest", "10000"});
    GeneratedBenchmark.main(new String[] {"--mixed", "--smallest", "50000"});
    heading("Hard drafts, time");
    HardDraftsBenchmark.main(new String[0]);
  }

  private static void heading(String text) {
    System.out.printf("%n## %s%n%n", text);
  }
}
