package org.clausewise.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.clausewise.DraftComparer;
import org.clausewise.DraftFile;
import org.clausewise.Redline;
import org.clausewise.Redlined;
import org.clausewise.interop.LibreOffice;
import org.clausewise.interop.LibreOffice.Job;
import org.clausewise.interop.SettledTexts;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.oracle.Oracle;
import org.clausewise.oracle.OracleView;

/**
 * Checks the redlines of real documents, which are not part of the project: each is proved by the
 * product and by the tests' own accept and reject, and held against the rules of its markup and the
 * schema; every file is compared with itself; tracked files are settled and held against what they
 * must give; and, where asked for, LibreOffice settles the redlines.
 *
 * <pre>
 * ./mvnw -q test-compile
 * java -cp … org.clausewise.benchmark.CorpusCheck FOLDER [--libreoffice]
 * </pre>
 *
 * <p>In the folder, {@code pairs.tsv} names two files of {@code pairs/} in each line but the first;
 * {@code tracked/} holds files {@code X.docx} with {@code X-Accepted.docx} and {@code
 * X-Rejected.docx}; the .docx of {@code un/} are compared with each other. What fails is named in a
 * line, and a count closes each part.
 */
final class CorpusCheck {

  private static final Duration LIMIT = Duration.ofMinutes(30);

  private record Pair(String name, byte[] original, byte[] revised) {}

  /** Something that can fail. */
  @FunctionalInterface
  private interface Check {
    void run() throws IOException, UnreadableDraftException;
  }

  private final Path corpus;
  private int done;
  private int failed;

  private CorpusCheck(Path corpus) {
    this.corpus = corpus;
  }

  public static void main(String[] args) throws IOException, UnreadableDraftException {
    if (args.length == 0 || !Files.exists(Path.of(args[0], "pairs.tsv"))) {
      System.out.println(
          "Skipped: name the folder of the documents; without it nothing is checked.");
      return;
    }
    CorpusCheck check = new CorpusCheck(Path.of(args[0]));
    List<Pair> pairs = check.pairs();
    check.redlines(pairs);
    check.selves();
    check.tracked();
    if (args.length > 1 && args[1].equals("--libreoffice")) {
      check.libreOffice(pairs);
    }
  }

  private List<Pair> pairs() throws IOException {
    List<Pair> pairs = new ArrayList<>();
    List<String> lines = Files.readAllLines(corpus.resolve("pairs.tsv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("\t");
      addBoth(
          corpus.resolve("pairs").resolve(fields[0]),
          corpus.resolve("pairs").resolve(fields[1]),
          pairs);
    }
    List<Path> reports = files("un");
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size(); j++) {
        addBoth(reports.get(i), reports.get(j), pairs);
      }
    }
    return pairs;
  }

  private static void addBoth(Path one, Path other, List<Pair> into) throws IOException {
    byte[] first = Files.readAllBytes(one);
    byte[] second = Files.readAllBytes(other);
    into.add(new Pair(one.getFileName() + " → " + other.getFileName(), first, second));
    into.add(new Pair(other.getFileName() + " → " + one.getFileName(), second, first));
  }

  private List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(corpus.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".docx"))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    }
  }

  private void redlines(List<Pair> pairs) {
    for (Pair pair : pairs) {
      check(pair.name, () -> Redlined.of(pair.original, pair.revised));
    }
    close("redlines proved twice and held against markup rules and schema");
  }

  private void selves() throws IOException {
    List<Path> files = new ArrayList<>(files("pairs"));
    files.addAll(files("un"));
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      check(
          file.getFileName() + " with itself",
          () -> {
            Redlined redlined = Redlined.of(bytes, bytes);
            require(!redlined.comparison().hasDifferences(), "it differs from itself");
            int own = DraftFile.of("redline", redlined.bytes()).revisionCount();
            require(own == 0, own + " revisions");
          });
    }
    close("files compared with themselves, without a revision");
  }

  private void tracked() throws IOException {
    for (Path file : files("tracked")) {
      String name = file.getFileName().toString().replace(".docx", "");
      if (name.endsWith("-Accepted") || name.endsWith("-Rejected")) {
        continue;
      }
      DraftFileBytes of = part -> Files.readAllBytes(file.resolveSibling(name + part + ".docx"));
      check(
          name + ", accepted",
          () ->
              same(
                  Redline.accept(DraftFile.read(file)),
                  Oracle.accepted(of.read("")),
                  of.read("-Accepted")));
      check(
          name + ", rejected",
          () ->
              same(
                  Redline.reject(DraftFile.read(file)),
                  Oracle.rejected(of.read("")),
                  of.read("-Rejected")));
    }
    close("outcomes of tracked files as they must be");
  }

  /** Reads a file by what stands behind the stem of its name. */
  @FunctionalInterface
  private interface DraftFileBytes {
    byte[] read(String suffix) throws IOException;
  }

  /** Both the product's outcome and the oracle's must be the wanted file. */
  private static void same(byte[] settled, OracleView bySecondReader, byte[] wanted) {
    OracleView view = Oracle.accepted(wanted);
    String difference = Oracle.plain(settled).firstDifference(view);
    require(difference == null, "the product: " + difference);
    String other = bySecondReader.firstDifference(view);
    require(other == null, "the tests' own settling: " + other);
  }

  private static byte[] redline(Pair pair) throws UnreadableDraftException {
    return DraftComparer.compare(
            DraftFile.of("original", pair.original), DraftFile.of("revised", pair.revised))
        .redline(Redlined.OPTIONS)
        .bytes();
  }

  private void libreOffice(List<Pair> pairs) throws IOException, UnreadableDraftException {
    Path folder = Files.createTempDirectory("corpus-check");
    LibreOffice office = LibreOffice.orSkip(folder);
    List<Job> jobs = new ArrayList<>();
    for (Pair pair : pairs) {
      byte[] redline = redline(pair);
      jobs.add(Job.accept(pair.original));
      jobs.add(Job.accept(pair.revised));
      jobs.add(Job.reject(redline));
      jobs.add(Job.accept(redline));
    }
    List<SettledTexts> texts = office.run(jobs, LIMIT);
    for (int i = 0; i < pairs.size(); i++) {
      List<SettledTexts> four = texts.subList(4 * i, 4 * i + 4);
      String name = pairs.get(i).name;
      check(name + ", rejected in LibreOffice", () -> same(four.get(0), four.get(2)));
      check(name + ", accepted in LibreOffice", () -> same(four.get(1), four.get(3)));
    }
    close("outcomes in LibreOffice as they must be");
  }

  private static void same(SettledTexts wanted, SettledTexts found) {
    require(found.redlinesLeft() == 0, found.redlinesLeft() + " changes are left");
    same("body", wanted.body(), found.body());
    same("footnotes", wanted.footnotes(), found.footnotes());
    same("endnotes", wanted.endnotes(), found.endnotes());
    same("headers", wanted.headers(), found.headers());
    same("footers", wanted.footers(), found.footers());
    same("boxes", wanted.boxes(), found.boxes());
  }

  private static void same(String where, List<String> wanted, List<String> found) {
    for (int i = 0; i < Math.max(wanted.size(), found.size()); i++) {
      String expected = i < wanted.size() ? visible(wanted.get(i)) : "(end)";
      String there = i < found.size() ? visible(found.get(i)) : "(end)";
      require(
          expected.equals(there),
          where + " " + (i + 1) + ": \"" + expected + "\" wanted, \"" + there + "\" found");
    }
  }

  /**
   * LibreOffice itself puts a zero-width space around a tracked picture or box, and a zero-width
   * joiner into an empty paragraph of a tracked row, and leaves them there.
   */
  private static String visible(String text) {
    return text.replaceAll("[\\u200B\\u200D]", "");
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }

  private void check(String name, Check check) {
    done++;
    try {
      check.run();
    } catch (IOException | UnreadableDraftException | RuntimeException | AssertionError e) {
      failed++;
      System.out.println("FAILED " + name + ": " + e.getMessage());
    }
  }

  private void close(String what) {
    System.out.println((done - failed) + " of " + done + " " + what);
    done = 0;
    failed = 0;
  }
}
