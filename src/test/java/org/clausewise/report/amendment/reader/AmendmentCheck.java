package org.clausewise.report.amendment.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks the amendments of real documents, which are not part of the project: the words written
 * must give the revised draft, forth and back.
 *
 * <pre>
 * java -cp … org.clausewise.report.amendment.reader.AmendmentCheck CORPUS
 * java -cp … org.clausewise.report.amendment.reader.AmendmentCheck ORIGINAL.docx REVISED.docx …
 * </pre>
 *
 * <p>In the folder, {@code pairs.tsv} names two files of {@code pairs/} in each line but the first.
 */
final class AmendmentCheck {

  private int done;
  private int failed;

  private AmendmentCheck() {}

  public static void main(String[] args) throws IOException {
    AmendmentCheck check = new AmendmentCheck();
    if (args.length == 1) {
      Path folder = Path.of(args[0]);
      List<String> lines = Files.readAllLines(folder.resolve("pairs.tsv"));
      for (String line : lines.subList(1, lines.size())) {
        String[] names = line.split("\t");
        check.both(
            folder.resolve("pairs").resolve(names[0]), folder.resolve("pairs").resolve(names[1]));
      }
    }
    for (int i = 0; i + 1 < args.length; i += 2) {
      check.both(Path.of(args[i]), Path.of(args[i + 1]));
    }
    System.out.println(
        (check.done - check.failed) + " of " + check.done + " give the revised text");
  }

  private void both(Path one, Path other) throws IOException {
    byte[] first = Files.readAllBytes(one);
    byte[] second = Files.readAllBytes(other);
    prove(one.getFileName() + " → " + other.getFileName(), first, second);
    prove(other.getFileName() + " → " + one.getFileName(), second, first);
  }

  private void prove(String name, byte[] original, byte[] revised) {
    done++;
    try {
      AmendmentProof.prove(original, revised);
    } catch (RuntimeException | AssertionError e) {
      failed++;
      System.out.println("FAILED " + name + ": " + e.getMessage());
    }
  }
}
