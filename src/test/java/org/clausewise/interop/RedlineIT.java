package org.clausewise.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.testing.DocxBuilder.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.clausewise.Redlined;
import org.clausewise.change.Change;
import org.clausewise.change.Edit;
import org.clausewise.interop.LibreOffice.Job;
import org.clausewise.testing.DocxBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Our redlines in LibreOffice: accepted there they say what the revised draft says, rejected what
 * the original says, paragraph by paragraph.
 *
 * <p>One shape is allowed for: LibreOffice 7.4 loses the deletion of words inside moved text and
 * keeps them, a known limit of it that docs/tricky-cases.md tells of. There the words that were
 * deleted in moved paragraphs may be left over, and nothing else may differ.
 */
class RedlineIT {

  private static final Path FIXTURES = Path.of("fixtures", "ict-resolution");
  private static final Duration LIMIT = Duration.ofMinutes(4);
  private static final String A =
      "Urges all States to keep the village wells open to every traveller at all seasons;";
  private static final String B =
      "Invites the regional commissions to map the mountain roads and their bridges;";
  private static final String C =
      "Decides to convene a meeting of millers, bakers and farmers before the harvest;";
  private static final String D =
      "Requests the ferrymen to publish their timetable in both languages of the valley;";

  private record Pair(byte[] original, byte[] revised) {}

  @TempDir Path folder;

  @Test
  void libreOfficeSettlesOurRedlinesToTheDrafts() throws IOException {
    LibreOffice office = LibreOffice.orSkip(folder);
    Map<String, Pair> pairs = pairs();
    List<Redlined> redlines = new ArrayList<>();
    List<Job> jobs = new ArrayList<>();
    for (Pair pair : pairs.values()) {
      Redlined redlined = Redlined.of(pair.original, pair.revised);
      redlines.add(redlined);
      jobs.add(Job.open(pair.original));
      jobs.add(Job.open(pair.revised));
      jobs.add(Job.reject(redlined.bytes()));
      jobs.add(Job.accept(redlined.bytes()));
    }

    List<SettledTexts> texts = office.run(jobs, LIMIT);

    int at = 0;
    for (String name : pairs.keySet()) {
      List<String> leftovers = deletedInMoved(redlines.get(at / 4));
      assertSame(name + ", rejected", texts.get(at), texts.get(at + 2), leftovers);
      assertSame(name + ", accepted", texts.get(at + 1), texts.get(at + 3), leftovers);
      at += 4;
    }
  }

  private static Map<String, Pair> pairs() throws IOException {
    Map<String, Pair> pairs = new LinkedHashMap<>();
    byte[] standIn = Files.readAllBytes(FIXTURES.resolve("71-212-stand-in.docx"));
    byte[] resolution = Files.readAllBytes(FIXTURES.resolve("72-200.docx"));
    pairs.put("fixture", new Pair(standIn, resolution));
    pairs.put("fixture backwards", new Pair(resolution, standIn));
    both(
        pairs,
        "reworded",
        () -> docx().paragraph(A).paragraph(B),
        () -> docx().paragraph(A.replace("all seasons", "noon")).paragraph(B));
    both(
        pairs,
        "last added",
        () -> docx().paragraph(A),
        () -> docx().paragraph(A).paragraph(B).paragraph(C));
    both(pairs, "first added", () -> docx().paragraph(A), () -> docx().paragraph(B).paragraph(A));
    both(
        pairs,
        "all replaced",
        () -> docx().paragraph(A).paragraph(B),
        () -> docx().paragraph(C).paragraph(D));
    both(
        pairs,
        "moved",
        () -> docx().paragraph(A).paragraph(B).paragraph(C).paragraph(D).paragraph("End"),
        () -> docx().paragraph(B).paragraph(C).paragraph(D).paragraph(A).paragraph("End"));
    both(
        pairs,
        "moved to the end",
        () -> docx().paragraph(A).paragraph(B).paragraph(C),
        () -> docx().paragraph(B).paragraph(C).paragraph(A));
    both(
        pairs,
        "split",
        () -> docx().paragraph(A + " " + B).paragraph(D),
        () -> docx().paragraph(A).paragraph(B).paragraph(D));
    both(
        pairs,
        "row",
        () -> docx().paragraph(A).table(row("Wells", "ten"), row("Roads", "two")).paragraph(D),
        () ->
            docx()
                .paragraph(A)
                .table(
                    row("Wells", "nine"), row("Mills of the valley", "four"), row("Roads", "two"))
                .paragraph(D));
    both(
        pairs,
        "note",
        () -> docx().paragraphWithFootnote(A, "One.").paragraph(D),
        () ->
            docx().paragraphWithFootnote(A, "Two.").paragraphWithFootnote(B, "New.").paragraph(D));
    both(
        pairs,
        "before a table",
        () -> docx().paragraph(A).table(row("a", "b")).paragraph(D),
        () -> docx().paragraph(A).paragraph(B).table(row("a", "b")).paragraph(D));
    return pairs;
  }

  private static String[] row(String... cells) {
    return cells;
  }

  private static void both(
      Map<String, Pair> into,
      String name,
      Supplier<DocxBuilder> original,
      Supplier<DocxBuilder> revised) {
    into.put(name, new Pair(original.get().build(), revised.get().build()));
    into.put(name + ", backwards", new Pair(revised.get().build(), original.get().build()));
  }

  private static List<String> deletedInMoved(Redlined redlined) {
    List<String> deleted = new ArrayList<>();
    for (Change change : redlined.comparison().changes()) {
      if (change.moved()) {
        for (Edit edit : change.edits()) {
          deleted.add(change.originalText().substring(edit.originalStart(), edit.originalEnd()));
        }
      }
    }
    deleted.removeIf(String::isEmpty);
    return deleted;
  }

  private static void assertSame(
      String name, SettledTexts draft, SettledTexts settled, List<String> leftovers) {
    assertThat(settled.redlinesLeft()).as(name).isZero();
    assertSame(name + ", body", draft.body(), settled.body(), leftovers);
    assertThat(settled.footnotes()).as(name).isEqualTo(draft.footnotes());
    assertThat(settled.endnotes()).as(name).isEqualTo(draft.endnotes());
    assertThat(settled.headers()).as(name).isEqualTo(draft.headers());
    assertThat(settled.footers()).as(name).isEqualTo(draft.footers());
  }

  private static void assertSame(
      String name, List<String> draft, List<String> settled, List<String> leftovers) {
    if (leftovers.isEmpty()) {
      assertThat(settled).as(name).isEqualTo(draft);
      return;
    }
    List<String> mended = new ArrayList<>(settled);
    mended.removeIf(text -> !text.isEmpty() && isLeftover(text, "", leftovers));
    assertThat(mended).as(name).hasSameSizeAs(draft);
    for (int i = 0; i < draft.size(); i++) {
      if (!isLeftover(mended.get(i), draft.get(i), leftovers)) {
        assertThat(mended.get(i)).as(name + ", paragraph " + i).isEqualTo(draft.get(i));
      }
    }
  }

  /** Whether the text is what is wanted with some of the leftovers, in their order, in it. */
  private static boolean isLeftover(String text, String wanted, List<String> leftovers) {
    if (text.equals(wanted)) {
      return true;
    }
    for (int k = 0; k < leftovers.size(); k++) {
      String leftover = leftovers.get(k);
      for (int at = text.indexOf(leftover); at >= 0; at = text.indexOf(leftover, at + 1)) {
        String without = text.substring(0, at) + text.substring(at + leftover.length());
        if (isLeftover(without, wanted, leftovers.subList(k + 1, leftovers.size()))) {
          return true;
        }
      }
    }
    return false;
  }
}
