package org.clausewise.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Times the whole command on two drafts of 10,000 paragraphs, of which 10 % are reworded, 3 %
 * added, 3 % removed and 1 % moved: reading, comparing, the redline and its proof, in a process of
 * its own with a heap of 768 MiB on two processors, so that the whole process stays under 1 GiB. No
 * unit test: it prints what it measured.
 *
 * <pre>
 * ./mvnw -q -DskipTests package
 * java -cp target/test-classes org.clausewise.benchmark.LongDraftsBenchmark
 * </pre>
 */
final class LongDraftsBenchmark {

  private static final int PARAGRAPHS = 10_000;
  private static final int RUNS = 5;

  private LongDraftsBenchmark() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of("target", "benchmark"));
    GeneratedDrafts drafts = new GeneratedDrafts(42);
    List<String> original = drafts.paragraphs(PARAGRAPHS);
    List<String> revised = drafts.revise(original, 0.10, 0.03, 0.03, 0.01);
    Path before = Files.write(folder.resolve("original.docx"), GeneratedDrafts.docx(original));
    Path after = Files.write(folder.resolve("revised.docx"), GeneratedDrafts.docx(revised));
    System.out.printf(
        Locale.ROOT, "%d and %d paragraphs, %d runs%n", original.size(), revised.size(), RUNS);
    for (int run = 1; run <= RUNS; run++) {
      measure(run, before, after, folder);
    }
  }

  private static void measure(int run, Path before, Path after, Path folder)
      throws IOException, InterruptedException {
    Path memory = folder.resolve("time.txt");
    ProcessBuilder command =
        new ProcessBuilder(
            "/usr/bin/env",
            "java",
            "-Xmx768m",
            "-XX:ActiveProcessorCount=2",
            "-jar",
            "target/clausewise.jar",
            "compare",
            before.toString(),
            after.toString(),
            "-o",
            folder.resolve("redline.docx").toString(),
            "--force",
            "--quiet");
    command.redirectErrorStream(true).redirectOutput(memory.toFile());
    long start = System.nanoTime();
    Process process = command.start();
    long peak = 0;
    while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, residentKib(process.pid()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "run %d: %.2f s, peak resident memory %d MiB, exit %d%n",
        run,
        seconds,
        peak / 1024,
        process.exitValue());
    if (process.exitValue() != 0) {
      System.out.println(Files.readString(memory));
    }
  }

  /** The highest resident memory so far as Linux tells it; 0 where it does not. */
  private static long residentKib(long pid) {
    Path status = Path.of("/proc", String.valueOf(pid), "status");
    try {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("[^0-9]", ""));
        }
      }
    } catch (IOException e) {
      return 0; // the process has just ended
    }
    return 0;
  }
}
