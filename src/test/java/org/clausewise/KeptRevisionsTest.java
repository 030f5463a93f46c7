package org.clausewise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clausewise.testing.Wml.kept;
import static org.clausewise.testing.Wml.p;
import static org.clausewise.testing.Wml.text;

import java.util.List;
import org.clausewise.model.Diagnostic;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.testing.DocxBuilder;
import org.clausewise.testing.SignedTexts;
import org.clausewise.testing.Wml;
import org.junit.jupiter.api.Test;

/** Redlines that keep the tracked changes that the revised draft came with. */
class KeptRevisionsTest {

  private static final String CHANGE =
      "w:id=\"#\" w:author=\"Ann\" w:date=\"2020-01-01T00:00:00Z\"";

  private static String by(String author, String xml) {
    return xml.replace("\"Tester\"", "\"" + author + "\"");
  }

  private static String ins(String author, String text) {
    return by(author, Wml.ins(text));
  }

  private static String del(String author, String text) {
    return by(author, Wml.del(text));
  }

  private static byte[] docx(String... blocks) {
    return DocxBuilder.docx().body(String.join("", blocks)).build();
  }

  private static List<String> signed(byte[] original, byte[] revised) {
    return SignedTexts.in(Redlined.keeping(original, revised).bytes());
  }

  /** The redline of a draft against itself as it was before its tracked changes. */
  private static Redlined ofItself(byte[] tracked) {
    return Redlined.keeping(rejected(tracked), tracked);
  }

  private static byte[] rejected(byte[] tracked) {
    try {
      return Redline.reject(DraftFile.of("tracked", tracked));
    } catch (UnreadableDraftException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void twoAuthorsInOneSentenceAndASilentEditBetweenThem() {
    byte[] original = docx(kept("The committee meets every week in Geneva at noon."));
    byte[] revised =
        docx(
            p(
                text("The ")
                    + ins("Ann", "whole ")
                    + text("committee meets every month in ")
                    + del("Bob", "Geneva")
                    + ins("Bob", "Vienna")
                    + text(" at noon.")));

    assertThat(signed(original, revised))
        .containsExactly(
            "Ann + whole ", "Desk - week", "Desk + month", "Bob - Geneva", "Bob + Vienna");
  }

  @Test
  void changesInsideATextBoxKeepTheirAuthorsInBothOfItsWritings() {
    String content =
        p(
            text("The ")
                + ins("Ann", "whole ")
                + text("committee meets in ")
                + del("Bob", "Geneva")
                + ins("Bob", "Vienna")
                + text("."));

    List<String> signed = SignedTexts.in(ofItself(docx(p(Wml.textBox(content)))).bytes());

    assertThat(signed).contains("Ann + whole ", "Bob - Geneva", "Bob + Vienna");
    assertThat(signed).noneMatch(text -> text.startsWith("Desk"));
  }

  @Test
  void exactlyTheCharactersThatWereTrackedStayTracked() {
    byte[] revised =
        docx(
            p(
                text("Inter")
                    + ins("Ann", "national")
                    + text(" trade ")
                    + del("Ann", "of the goods")
                    + ins("Bob", "of the wares")
                    + text(" goes on.")));

    assertThat(ofItself(revised).texts("ins")).containsExactly("national", "of the wares");
    assertThat(SignedTexts.in(ofItself(revised).bytes()))
        .containsExactly("Ann + national", "Ann - of the goods", "Bob + of the wares");
  }

  @Test
  void datesAreTheAuthorsOrElseTheRedlines() {
    String undated = Wml.ins("undated ").replaceAll(" w:date=\"[^\"]*\"", "");
    byte[] revised = docx(p(text("All ") + undated + text("wells ") + Wml.ins("dated")));

    String body = Redlined.entry(ofItself(revised).bytes(), "word/document.xml");
    assertThat(body).containsPattern("w:author=\"Tester\" w:date=\"2026-01-01T00:00:00Z\"");
    assertThat(body).containsPattern("w:author=\"Tester\" w:date=\"2020-01-01T00:00:00Z\"");
  }

  @Test
  void paragraphsThatWereAddedAndRemovedAreTheirAuthors() {
    byte[] revised =
        docx(
            by("Ann", Wml.inserted("Recalling the report on wells,")),
            kept("Noting the report on bridges,"),
            by("Bob", Wml.deleted("Noting the report on mills,")),
            by("Ann", Wml.marked("ins", text("Urges all members to report"))),
            p(ins("Ann", "Thanks them")),
            kept("Decides to meet again."));

    Redlined redlined = ofItself(revised);

    assertThat(SignedTexts.in(redlined.bytes()))
        .containsExactly(
            "Ann + Recalling the report on wells,",
            "Bob - Noting the report on mills,",
            "Ann + Thanks them");
    assertThat(SignedTexts.authors(redlined.bytes(), "ins")).containsOnly("Ann");
    assertThat(SignedTexts.authors(redlined.bytes(), "del")).containsOnly("Bob");
  }

  @Test
  void shortParagraphsThatWereSplitAndMergedAreKnownByTheirMarks() {
    byte[] revised =
        docx(
            by("Ann", Wml.marked("ins", text("First. "))),
            kept("Second."),
            by("Bob", Wml.marked("del", text("Third. "))),
            kept("Fourth."),
            kept("Fifth."));

    Redlined redlined = ofItself(revised);

    assertThat(SignedTexts.in(redlined.bytes())).isEmpty();
    assertThat(SignedTexts.authors(redlined.bytes(), "ins")).containsExactly("Ann");
    assertThat(SignedTexts.authors(redlined.bytes(), "del")).containsExactly("Bob");
  }

  @Test
  void ofEqualParagraphsThatOneGoesWhichItsAuthorRemoved() {
    byte[] revised = docx(kept("Adopted."), by("Bob", Wml.deleted("Adopted.")), kept("Signed."));

    assertThat(SignedTexts.in(ofItself(revised).bytes())).containsExactly("Bob - Adopted.");
  }

  @Test
  void rowsAndCellsOfTablesAreTheirAuthors() {
    byte[] revised =
        docx(
            Wml.table(
                1,
                Wml.row(p(text("Wells ") + ins("Ann", "and springs"))),
                by("Ann", Wml.markedRow("ins", Wml.inserted("Mills"))),
                by("Bob", Wml.markedRow("del", Wml.deleted("Mills"))),
                Wml.row(kept("Roads"))),
            kept("End"));

    Redlined redlined = ofItself(revised);

    assertThat(SignedTexts.in(redlined.bytes()))
        .containsExactlyInAnyOrder("Ann + and springs", "Ann + Mills", "Bob - Mills");
    assertThat(SignedTexts.authors(redlined.bytes(), "ins")).containsOnly("Ann");
    assertThat(SignedTexts.authors(redlined.bytes(), "del")).containsOnly("Bob");
  }

  @Test
  void formattingStaysWithWhoChangedItIfItWasSoBefore() {
    String bold = "<w:b/><w:rPrChange " + CHANGE + "><w:rPr/></w:rPrChange>";
    String fromItalic = bold.replace("<w:rPr/>", "<w:rPr><w:i/></w:rPr>");
    String centred = "<w:jc w:val=\"center\"/><w:pPrChange " + CHANGE + "><w:pPr/></w:pPrChange>";
    byte[] original = docx(kept("Wells and mills and roads"));
    byte[] revised =
        docx(p(centred, text("Wells", bold) + text(" and mills and ") + text("roads", fromItalic)));

    byte[] redline = Redlined.keeping(original, revised).bytes();

    assertThat(SignedTexts.authors(redline, "rPrChange")).containsExactly("Ann", "Desk");
    assertThat(SignedTexts.authors(redline, "pPrChange")).containsExactly("Ann");
  }

  @Test
  void notesAndHeadersAreTheirAuthors() {
    byte[] revised =
        DocxBuilder.docx()
            .header(p(text("Draft ") + del("Bob", "one") + ins("Bob", "two")))
            .footnote(1, Wml.notePara(text("See ") + ins("Bob", "also ") + text("the report.")))
            .footnote(2, Wml.notePara(text("A new note.")))
            .body(
                p(
                    text("Wells")
                        + Wml.footnoteReference(1)
                        + text(" and mills")
                        + by("Ann", Wml.tracked("ins", Wml.footnoteReference(2)))))
            .build();

    assertThat(SignedTexts.in(ofItself(revised).bytes()))
        .containsExactlyInAnyOrder(
            "Ann + *", "Bob + also ", "Ann + A new note.", "Bob - one", "Bob + two");
  }

  @Test
  void aDeletedNoteIsItsAuthorsThoughOnlyTheReferenceWasTracked() {
    byte[] revised =
        DocxBuilder.docx()
            .footnote(1, Wml.notePara(text("See the report.")))
            .body(p(text("Wells") + by("Ann", Wml.tracked("del", Wml.footnoteReference(1)))))
            .body(kept("Mills"))
            .build();

    assertThat(SignedTexts.in(ofItself(revised).bytes()))
        .containsExactly("Ann - *", "Ann - See the report.");
  }

  @Test
  void whatTheOriginalHasAnywayIsSettledAndTold() {
    byte[] original = docx(kept("All wells are open and closed at night."));
    byte[] revised =
        docx(
            p(
                text("All wells are ")
                    + ins("Ann", "open and ")
                    + text("closed ")
                    + del("Bob", "by day ")
                    + text("at night.")));

    Redlined redlined = Redlined.keeping(original, revised);

    assertThat(SignedTexts.in(redlined.bytes())).isEmpty();
    assertThat(redlined.comparison().diagnostics())
        .extracting(Diagnostic::code, Diagnostic::message)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "own-changes-settled",
                "revised: tracked changes of text that are no difference from the original are"
                    + " settled as accepted: 2"));
  }

  @Test
  void aMoveBecomesRemovalAndAdditionByItsAuthor() {
    String sentence = "Requests the Secretary-General to report on all wells and bridges.";
    byte[] revised =
        docx(
            by("Ann", Wml.movedFrom("m", sentence)),
            kept("Recalling the report on mills,"),
            kept("Noting the report on roads,"),
            by("Ann", Wml.movedTo("m", sentence)),
            kept("End"));

    assertThat(SignedTexts.in(ofItself(revised).bytes()))
        .containsExactly("Ann - " + sentence, "Ann + " + sentence);
  }

  @Test
  void digitsOfATypedNumberAreTheirAuthors() {
    byte[] revised =
        docx(
            kept("1.\tRecalls the report;"),
            p(text("1") + del("Ann", "2") + ins("Ann", "3") + text(".\tUrges all members;")));

    assertThat(SignedTexts.in(ofItself(revised).bytes())).containsExactly("Ann - 2", "Ann + 3");
  }

  @Test
  void theRedlineHoldsNothingButWordprocessingMl() {
    byte[] revised = docx(p(text("Wells ") + ins("Ann", "and mills")));

    assertThat(ofItself(revised).body()).doesNotContain("signature");
  }

  @Test
  void whatTheOriginalWasSentOutWithIsKeptWhereItCameBack() throws UnreadableDraftException {
    String sent = text("All ") + ins("Ann", "deep ") + text("wells ");
    DraftFile original =
        DraftFile.of(
            "original", docx(p(sent + text("and mills are open."))), InputRevisions.REJECT);
    DraftFile revised =
        DraftFile.of(
            "revised",
            docx(p(sent + ins("Bob", "and springs ") + text("and mills are closed."))),
            InputRevisions.KEEP);

    DraftComparison compared = DraftComparer.compare(original, revised);
    byte[] redline = compared.redline(Redlined.OPTIONS).bytes();

    assertThat(compared.verify(redline).firstDifference()).isNull();
    assertThat(SignedTexts.in(redline))
        .containsExactly("Ann + deep ", "Bob + and springs ", "Desk - open", "Desk + closed");
  }

  @Test
  void theOriginalCanNotKeepItsChanges() throws UnreadableDraftException {
    byte[] docx = docx(kept("Wells"));
    DraftFile original = DraftFile.of("original", docx, InputRevisions.KEEP);
    DraftFile revised = DraftFile.of("revised", docx);

    assertThatThrownBy(() -> DraftComparer.compare(original, revised))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("revised draft");
  }
}
