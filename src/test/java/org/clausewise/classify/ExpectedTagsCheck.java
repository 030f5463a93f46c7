package org.clausewise.classify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausewise.DraftComparer;
import org.clausewise.DraftFile;
import org.clausewise.benchmark.baseline.PlainDocx;
import org.clausewise.change.Comparison;
import org.clausewise.classify.ExpectedTags.Disagreement;
import org.clausewise.model.UnreadableDraftException;

/**
 * Holds the tags of real resolutions against those that a careful reader gave. The texts are not
 * part of this project: a folder has {@code un/*.txt}, a paragraph a line, asterisks for italics,
 * lines that begin with {@code #} being none.
 *
 * <pre>
 * ./mvnw -q test-compile
 * java -cp … org.clausewise.classify.ExpectedTagsCheck FOLDER
 * </pre>
 *
 * <p>It prints each disagreement, and how many changes agree.
 */
final class ExpectedTagsCheck {

  private static final Pattern EMPHASIS = Pattern.compile("\\*+");

  private ExpectedTagsCheck() {}

  public static void main(String[] args) throws IOException, UnreadableDraftException {
    if (args.length == 0 || !Files.isDirectory(Path.of(args[0], "un"))) {
      System.out.println("Skipped: name the folder of texts; without it nothing is checked.");
      return;
    }
    Path folder = Path.of(args[0], "un");
    check("un-72-200-to-73-218", folder, "A_RES_72_200.txt", "A_RES_73_218.txt");
    check("un-L17-to-L58", folder, "A_C.2_80_L.17.txt", "A_C.2_80_L.58.txt");
  }

  private static void check(String name, Path folder, String original, String revised)
      throws IOException, UnreadableDraftException {
    ExpectedTags expected = ExpectedTags.read(name);
    Comparison comparison =
        DraftComparer.compare(draft(folder.resolve(original)), draft(folder.resolve(revised)))
            .result();
    List<Disagreement> disagreements = expected.disagreements(comparison);
    disagreements.forEach(each -> System.out.println(name + " " + each));
    System.out.println(
        name
            + ": "
            + (expected.size() - disagreements.size())
            + " of "
            + expected.size()
            + " changes are tagged as a reader tags them; of those that are not, "
            + disagreements.stream().filter(Disagreement::doubtful).count()
            + " are doubtful");
  }

  private static DraftFile draft(Path text) throws IOException, UnreadableDraftException {
    try (Stream<String> lines = Files.lines(text)) {
      List<String> paragraphs =
          lines
              .map(line -> EMPHASIS.matcher(line.strip()).replaceAll(""))
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList();
      return DraftFile.of(text.getFileName().toString(), PlainDocx.of(paragraphs));
    }
  }
}
