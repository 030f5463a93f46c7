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
import org.clausewise.interop.LibreOffice.Job;
import org.clausewise.testing.DocxBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Our redlines in LibreOffice: accepted there they say what the revised draft says, rejected what
 * the original says, paragraph by paragraph.
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

  private static final String[][] WELLS = {
    row("Village", "Wells of the valley"), row("Upper mill", "four"), row("Lower mill", "nine")
  };

  private record Pair(byte[] original, byte[] revised) {}

  @TempDir Path folder;

  @Test
  void libreOfficeSettlesOurRedlinesToTheDrafts() throws IOException {
    LibreOffice office = LibreOffice.orSkip(folder);
    Map<String, Pair> pairs = pairs();
    List<Job> jobs = new ArrayList<>();
    for (Pair pair : pairs.values()) {
      Redlined redlined = Redlined.of(pair.original, pair.revised);
      jobs.add(Job.open(pair.original));
      jobs.add(Job.open(pair.revised));
      jobs.add(Job.reject(redlined.bytes()));
      jobs.add(Job.accept(redlined.bytes()));
    }

    List<SettledTexts> texts = office.run(jobs, LIMIT);

    int at = 0;
    for (String name : pairs.keySet()) {
      assertSame(name + ", rejected", texts.get(at), texts.get(at + 2));
      assertSame(name + ", accepted", texts.get(at + 1), texts.get(at + 3));
      at += 4;
    }
  }

  /** LibreOffice 7.4 knows no tracked cells and leaves empty ones; their text is settled. */
  @Test
  void libreOfficeSettlesTheTextOfColumns() {
    LibreOffice office = LibreOffice.orSkip(folder);
    byte[] narrow = docx().table(WELLS).paragraph(D).build();
    byte[] wide =
        docx()
            .table(
                row("Village", "Ovens", "Wells of the valley"),
                row("Upper mill", "one", "four"),
                row("Lower mill", "two", "eight"))
            .paragraph(D)
            .build();
    byte[] added = Redlined.of(narrow, wide).bytes();
    byte[] removed = Redlined.of(wide, narrow).bytes();

    List<List<String>> texts =
        office
            .run(
                List.of(
                    Job.open(narrow),
                    Job.reject(added),
                    Job.accept(removed),
                    Job.open(wide),
                    Job.accept(added),
                    Job.reject(removed)),
                LIMIT)
            .stream()
            .map(settled -> settled.body().stream().filter(text -> !text.isEmpty()).toList())
            .toList();

    assertThat(texts.subList(1, 3)).containsOnly(texts.get(0));
    assertThat(texts.subList(4, 6)).containsOnly(texts.get(3));
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
        "moved and reworded",
        () -> docx().paragraph(A).paragraph(B).paragraph(C).paragraph(D).paragraph("End"),
        () ->
            docx()
                .paragraph(B)
                .paragraph(C)
                .paragraph(D)
                .paragraph(A.replace("village ", "").replace("at all seasons;", "by day;"))
                .paragraph("End"));
    both(
        pairs,
        "moved with another end",
        () -> docx().paragraph(A).paragraph(B).paragraph(C).paragraph("End"),
        () ->
            docx()
                .paragraph(B)
                .paragraph(C)
                .paragraph(A.replace("all seasons;", "all seasons, and by night;"))
                .paragraph("End"));
    both(
        pairs,
        "replaced by one with a note",
        () -> docx().paragraph(A).paragraph("Two").paragraph(D),
        () -> docx().paragraph(A).paragraphWithFootnote(B, "First.").paragraph(C).paragraph(D));
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
        "table moved",
        () -> docx().paragraph(A).table(WELLS).paragraph(B).paragraph(C).paragraph(D),
        () -> docx().paragraph(A).paragraph(B).paragraph(C).table(WELLS).paragraph(D));
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

  private static void assertSame(String name, SettledTexts draft, SettledTexts settled) {
    assertThat(settled.redlinesLeft()).as(name).isZero();
    assertThat(settled.body()).as(name).isEqualTo(draft.body());
    assertThat(settled.footnotes()).as(name).isEqualTo(draft.footnotes());
    assertThat(settled.endnotes()).as(name).isEqualTo(draft.endnotes());
    assertThat(settled.headers()).as(name).isEqualTo(draft.headers());
    assertThat(settled.footers()).as(name).isEqualTo(draft.footers());
  }
}
