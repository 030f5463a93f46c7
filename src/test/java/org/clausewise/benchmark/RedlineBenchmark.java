package org.clausewise.benchmark;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.clausewise.DraftComparer;
import org.clausewise.DraftFile;
import org.clausewise.RedlineOptions;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Story;
import org.clausewise.model.UnreadableDraftException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Counts, pair by pair, what our redlines mark: revisions, beside those that another comparer
 * reports, and characters, beside the fewest that any redline could mark where nothing is moved. It
 * prints the rows of docs/benchmarks/redline.md.
 *
 * <pre>
 * ./mvnw -q package
 * java -cp … org.clausewise.benchmark.RedlineBenchmark PAIRS.tsv
 * </pre>
 *
 * <p>The list names two .docx of the folder {@code pairs} beside it and a count in each line, tabs
 * between them. A revision is a stretch of inserted or of deleted content without anything else in
 * it, paragraph marks included; formatting is not counted, for the other comparer does not track
 * it.
 */
final class RedlineBenchmark {

  private RedlineBenchmark() {}

  public static void main(String[] args)
      throws IOException, UnreadableDraftException, SAXException, ParserConfigurationException {
    if (args.length == 0 || !Files.exists(Path.of(args[0]))) {
      System.out.println(
          "Skipped: name the list of pairs; without it there is nothing to measure.");
      return;
    }
    Path list = Path.of(args[0]);
    Path folder = list.resolveSibling("pairs");
    List<String> lines = Files.readAllLines(list);
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("\t");
      System.out.println(row(folder.resolve(fields[0]), folder.resolve(fields[1]), fields[2]));
    }
  }

  private static String row(Path original, Path revised, String others)
      throws IOException, UnreadableDraftException, SAXException, ParserConfigurationException {
    DraftFile before = DraftFile.read(original);
    DraftFile after = DraftFile.read(revised);
    byte[] redline =
        DraftComparer.compare(before, after)
            .redline(new RedlineOptions("Benchmark", Instant.EPOCH))
            .bytes();
    RevisionTally tally = new RevisionTally();
    for (String part : List.of("document", "footnotes", "endnotes")) {
      byte[] content = entry(redline, "word/" + part + ".xml");
      if (content != null) {
        tally.count(
            DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(content))
                .getDocumentElement());
      }
    }
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %d | %d | %d |",
        name(original),
        name(revised),
        others,
        tally.revisions(),
        tally.characters(),
        least(before.draft(), after.draft()));
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".docx", "");
  }

  private static byte @Nullable [] entry(byte[] docx, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return zip.readAllBytes();
        }
      }
      return null;
    }
  }

  /** The characters outside of a longest common subsequence of the drafts' characters. */
  private static int least(Draft original, Draft revised) {
    Patch<Integer> patch = DiffUtils.diff(characters(original), characters(revised));
    int least = 0;
    for (AbstractDelta<Integer> delta : patch.getDeltas()) {
      least += delta.getSource().size() + delta.getTarget().size();
    }
    return least;
  }

  /**
   * The text of all stories, one behind the other; what is no text is left out, as in the tally.
   */
  private static List<Integer> characters(Draft draft) {
    StringBuilder text = new StringBuilder();
    for (Story story : draft.stories()) {
      for (Paragraph paragraph : story.paragraphs()) {
        text.append(paragraph.text().replaceAll("[\\uFFFC\\t\\n]", ""));
      }
    }
    return text.chars().boxed().toList();
  }
}
