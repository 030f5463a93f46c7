package org.clausewise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clausewise.testing.DocxBuilder.docx;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.clausewise.model.RevisionFilter;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.oracle.Oracle;
import org.clausewise.testing.Wml;
import org.junit.jupiter.api.Test;

/** Settling the tracked changes of one author, or of one time, and leaving the others. */
class SelectedRevisionsTest {

  private static final RevisionFilter ANN = by("Ann");
  private static final RevisionFilter BEN = by("Ben");

  @Test
  void settlesOneAuthorsChangesAndLeavesTheOthersTracked() {
    byte[] both =
        docx()
            .body(Wml.p(Wml.text("Urges ") + ann(Wml.ins("all ")) + ben(Wml.del("some "))))
            .build();

    SettledDocument accepted = Redline.accept(read(both), ANN);

    assertThat(accepted.settled()).isEqualTo(1);
    assertThat(accepted.left()).isEqualTo(1);
    assertThat(body(accepted.bytes()))
        .contains("<w:delText", "w:author=\"Ben\"")
        .doesNotContain("w:author=\"Ann\"");
    assertThat(body(Redline.reject(read(both), ANN).bytes())).doesNotContain("all ");
  }

  @Test
  void oneAuthorAfterTheOtherIsTheSameAsAllAtOnce() {
    byte[] both = everyKindByTwoAuthors();
    for (BiFunction<DraftFile, RevisionFilter, SettledDocument> settle :
        List.<BiFunction<DraftFile, RevisionFilter, SettledDocument>>of(
            Redline::accept, Redline::reject)) {
      byte[] atOnce = settle.apply(read(both), RevisionFilter.ALL).bytes();
      byte[] annFirst = settle.apply(read(settle.apply(read(both), ANN).bytes()), BEN).bytes();
      byte[] benFirst = settle.apply(read(settle.apply(read(both), BEN).bytes()), ANN).bytes();

      assertThat(Oracle.plain(annFirst).firstDifference(Oracle.plain(atOnce))).isNull();
      assertThat(Oracle.plain(benFirst).firstDifference(Oracle.plain(atOnce))).isNull();
    }
  }

  @Test
  void settlingNobodysChangesLeavesEveryRevision() {
    byte[] both = everyKindByTwoAuthors();

    SettledDocument none = Redline.accept(read(both), by("Carl"));

    assertThat(none.settled()).isZero();
    assertThat(Oracle.accepted(none.bytes())).isEqualTo(Oracle.accepted(both));
    assertThat(Oracle.rejected(none.bytes())).isEqualTo(Oracle.rejected(both));
  }

  @Test
  void settlesTheChangesOfATime() {
    byte[] docx =
        docx()
            .body(
                Wml.p(
                    Wml.ins("early ").replace("2020-01-01", "2019-03-01")
                        + Wml.ins("late ")
                        + Wml.ins("undated ").replace(" w:date=\"2020-01-01T00:00:00Z\"", "")))
            .build();
    Instant start = Instant.parse("2020-01-01T00:00:00Z");

    String before =
        body(Redline.reject(read(docx), new RevisionFilter(Set.of(), null, start)).bytes());
    String after =
        body(Redline.reject(read(docx), new RevisionFilter(Set.of(), start, null)).bytes());

    assertThat(before).contains("late ", "undated ").doesNotContain("early ");
    assertThat(after).contains("early ", "undated ").doesNotContain("late ");
    assertThatThrownBy(() -> new RevisionFilter(Set.of(), start, start))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] everyKindByTwoAuthors() {
    String nested =
        "<w:ins w:id=\"#\" w:author=\"Ann\" w:date=\"2020-01-01T00:00:00Z\">"
            + ben(Wml.del("wrote, and Ben struck"))
            + "</w:ins>";
    return docx()
        .body(Wml.p(Wml.text("Kept ") + nested + ann(Wml.del("gone ")) + ben(Wml.ins("new "))))
        .body(ann(Wml.inserted("A paragraph of Ann's")))
        .body(ben(Wml.deleted("A paragraph that Ben struck")))
        .body(ann(Wml.marked("del", Wml.text("Joined "))))
        .body(ben(Wml.marked("ins", Wml.text("and split"))))
        .body(Wml.kept("Between"))
        .body(ann(Wml.movedFrom("a", "Moved by Ann")))
        .body(Wml.kept("Between"))
        .body(ann(Wml.movedTo("a", "Moved by Ann")))
        .body(
            Wml.table(
                1,
                Wml.row(Wml.kept("kept")),
                ann(Wml.markedRow("ins", Wml.inserted("Ann's row"))),
                ben(Wml.markedRow("del", Wml.deleted("Ben's row")))))
        .body(
            Wml.p(
                ann(
                    "<w:jc w:val=\"center\"/><w:pPrChange w:id=\"#\" w:author=\"Tester\""
                        + " w:date=\"2020-01-01T00:00:00Z\"><w:pPr/></w:pPrChange>"),
                Wml.text(
                    "bold",
                    ben(
                        "<w:b/><w:rPrChange w:id=\"#\" w:author=\"Tester\""
                            + " w:date=\"2020-01-01T00:00:00Z\"><w:rPr/></w:rPrChange>"))))
        .body(Wml.kept("End"))
        .build();
  }

  private static String ann(String wml) {
    return wml.replace("\"Tester\"", "\"Ann\"");
  }

  private static String ben(String wml) {
    return wml.replace("\"Tester\"", "\"Ben\"");
  }

  private static RevisionFilter by(String author) {
    return new RevisionFilter(Set.of(author), null, null);
  }

  private static String body(byte[] docx) {
    return Redlined.entry(docx, "word/document.xml");
  }

  private static DraftFile read(byte[] docx) {
    try {
      return DraftFile.of("tracked.docx", docx);
    } catch (UnreadableDraftException e) {
      throw new AssertionError(new String(docx, StandardCharsets.ISO_8859_1), e);
    }
  }
}
