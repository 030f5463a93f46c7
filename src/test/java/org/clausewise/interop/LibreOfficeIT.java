package org.clausewise.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.testing.DocxBuilder.docx;
import static org.clausewise.testing.Wml.del;
import static org.clausewise.testing.Wml.deleted;
import static org.clausewise.testing.Wml.footnoteReference;
import static org.clausewise.testing.Wml.ins;
import static org.clausewise.testing.Wml.inserted;
import static org.clausewise.testing.Wml.kept;
import static org.clausewise.testing.Wml.marked;
import static org.clausewise.testing.Wml.markedRow;
import static org.clausewise.testing.Wml.movedFrom;
import static org.clausewise.testing.Wml.movedTo;
import static org.clausewise.testing.Wml.notePara;
import static org.clausewise.testing.Wml.p;
import static org.clausewise.testing.Wml.row;
import static org.clausewise.testing.Wml.table;
import static org.clausewise.testing.Wml.text;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.clausewise.testing.DocxBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows that the harness settles every place a redline writes to, on shapes LibreOffice knows. */
class LibreOfficeIT {

  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final String NOTE = "\uFFFC";

  @TempDir Path folder;

  @Test
  void readsEveryStory() {
    byte[] document =
        docx()
            .header(kept("Top"))
            .footer(kept("Bottom"))
            .heading(1, "Title")
            .paragraphWithFootnote("Body", "Note")
            .table(new String[] {"a", "b"}, new String[] {"c", "d"})
            .body(p(text("x") + "<w:r><w:tab/><w:t>y</w:t><w:br/><w:t>z</w:t></w:r>"))
            .build();

    SettledTexts texts = run(LibreOffice.Job.open(document)).get(0);

    assertThat(texts.redlinesLeft()).isZero();
    assertThat(texts.body()).containsExactly("Title", "Body" + NOTE, "a", "b", "c", "d", "x\ty\nz");
    assertThat(texts.footnotes()).containsExactly(" Note");
    assertThat(texts.headers()).containsExactly("Top");
    assertThat(texts.footers()).containsExactly("Bottom");
    assertThat(texts.endnotes()).isEmpty();
  }

  @Test
  void leavesTrackedChangesAloneWhenOnlyOpening() {
    byte[] document = docx().body(p(text("a") + ins("b"))).build();

    assertThat(run(LibreOffice.Job.open(document)).get(0).redlinesLeft()).isEqualTo(1);
  }

  @Test
  void settlesWords() {
    expect(
        docx().body(p(text("The ") + del("old") + ins("new") + text(" rule"))),
        List.of("The new rule"),
        List.of("The old rule"));
  }

  @Test
  void settlesWholeParagraphs() {
    expect(
        docx().body(kept("One") + deleted("Gone") + inserted("New") + kept("End")),
        List.of("One", "New", "End"),
        List.of("One", "Gone", "End"));
  }

  @Test
  void settlesParagraphMarks() {
    expect(
        docx().body(marked("ins", text("Split ")) + kept("here") + kept("End")),
        List.of("Split ", "here", "End"),
        List.of("Split here", "End"));
    expect(
        docx().body(marked("del", text("Merged ")) + kept("here") + kept("End")),
        List.of("Merged here", "End"),
        List.of("Merged ", "here", "End"));
  }

  @Test
  void settlesMoves() {
    expect(
        docx()
            .body(kept("One") + movedFrom("m", "Moved") + kept("Two") + movedTo("m", "Moved"))
            .paragraph("End"),
        List.of("One", "Two", "Moved", "End"),
        List.of("One", "Moved", "Two", "End"));
  }

  @Test
  void settlesRowsAndCells() {
    expect(
        docx()
            .body(
                table(
                    2,
                    row(p(text("a") + ins("!")), kept("b")),
                    markedRow("del", deleted("c"), deleted("d")),
                    markedRow("ins", inserted("e"), inserted("f"))))
            .paragraph("End"),
        List.of("a!", "b", "e", "f", "End"),
        List.of("a", "b", "c", "d", "End"));
  }

  @Test
  void settlesNotesHeadersAndFooters() {
    byte[] document =
        docx()
            .header(p(text("Draft ") + del("1") + ins("2")))
            .footer(p(text("Page") + ins("s")))
            .footnote(1, notePara(text("see ") + del("A") + ins("B")))
            .body(p(text("Body") + footnoteReference(1)))
            .build();

    List<SettledTexts> both =
        run(LibreOffice.Job.accept(document), LibreOffice.Job.reject(document));

    assertThat(both).allSatisfy(texts -> assertThat(texts.redlinesLeft()).isZero());
    assertThat(both.get(0).footnotes()).containsExactly("see B");
    assertThat(both.get(1).footnotes()).containsExactly("see A");
    assertThat(both.get(0).headers()).containsExactly("Draft 2");
    assertThat(both.get(1).headers()).containsExactly("Draft 1");
    assertThat(both.get(0).footers()).containsExactly("Pages");
    assertThat(both.get(1).footers()).containsExactly("Page");
  }

  @Test
  void settlesTheShapesThatTheWriterReliesOn() {
    // The same meaning written the plainer way leaves an empty paragraph or joins two kept ones.
    expect(
        docx().body(marked("ins", text("kept ") + ins("more")) + p(ins("New"))).paragraph("End"),
        List.of("kept more", "New", "End"),
        List.of("kept ", "End"));
    expect(
        docx()
            .body(marked("del", text("One")) + p(del("Gone")))
            .table(new String[] {"a"})
            .body(marked("ins", text("Two")) + p(ins("Last"))),
        List.of("One", "a", "Two", "Last"),
        List.of("One", "Gone", "a", "Two"));
  }

  private void expect(DocxBuilder document, List<String> accepted, List<String> rejected) {
    byte[] docx = document.build();
    List<SettledTexts> both = run(LibreOffice.Job.accept(docx), LibreOffice.Job.reject(docx));
    assertThat(both.get(0).body()).as("accepted").isEqualTo(accepted);
    assertThat(both.get(1).body()).as("rejected").isEqualTo(rejected);
    assertThat(both).allSatisfy(texts -> assertThat(texts.redlinesLeft()).isZero());
  }

  private List<SettledTexts> run(LibreOffice.Job... jobs) {
    return LibreOffice.orSkip(folder).run(List.of(jobs), LIMIT);
  }
}
