package org.clausewise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.testing.DocxBuilder.docx;
import static org.clausewise.testing.Wml.del;
import static org.clausewise.testing.Wml.footnoteReference;
import static org.clausewise.testing.Wml.ins;
import static org.clausewise.testing.Wml.kept;
import static org.clausewise.testing.Wml.p;
import static org.clausewise.testing.Wml.text;

import java.util.List;
import java.util.regex.Pattern;
import org.clausewise.change.ChangeType;
import org.clausewise.model.Diagnostic;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.testing.DocxBuilder;
import org.clausewise.testing.DocxEntries;
import org.junit.jupiter.api.Test;

/** Redlines of small documents: the marks that Word would show, each proved twice. */
class RedlineTest {

  static final String WELLS =
      "Urges all States to keep the village wells open to every traveller at all seasons;";
  static final String ROADS =
      "Invites the regional commissions to map the mountain roads and their bridges;";
  static final String MILLS =
      "Decides to convene a meeting of millers, bakers and farmers before the harvest;";
  static final String BOATS =
      "Requests the ferrymen to publish their timetable in both languages of the valley;";

  @Test
  void aFileComparedWithItselfHasNoRevisions() {
    byte[] draft =
        docx()
            .heading(1, "Title")
            .listItem(0, WELLS)
            .paragraphWithFootnote(ROADS, "See the map.")
            .table(new String[] {"a", "b"}, new String[] {"c", "d"})
            .header(kept("Top"))
            .build();

    Redlined same = Redlined.of(draft, draft);

    assertThat(same.comparison().hasDifferences()).isFalse();
    for (String part : List.of("word/document.xml", "word/footnotes.xml")) {
      assertThat(Redlined.entry(same.bytes(), part))
          .isEqualTo(Redlined.entry(draft, part))
          .doesNotContain("<w:ins ", "<w:del ", "<w:move", "Change ");
    }
  }

  @Test
  void theSameInputsGiveTheSameBytes() {
    byte[] original = docx().paragraph(WELLS).paragraphWithFootnote(ROADS, "Old.").build();
    byte[] revised = docx().paragraphWithFootnote(MILLS, "New.").paragraph(WELLS).build();

    assertThat(Redlined.of(original, revised).bytes())
        .isEqualTo(Redlined.of(original, revised).bytes());
  }

  @Test
  void aRewordingStrikesAndWritesOnlyItsWords() {
    Redlined redlined =
        redlined(docx().paragraph(WELLS), docx().paragraph(WELLS.replace("village", "town")));

    assertThat(redlined.texts("del")).containsExactly("village");
    assertThat(redlined.texts("ins")).containsExactly("town");
    assertThat(redlined.body()).doesNotContain("<w:rPr><w:ins", "<w:rPr><w:del");
  }

  @Test
  void survivingPiecesKeepTheirFormatting() {
    String revised = p(text("Urges", "<w:i/>") + text(" all ") + text("States", "<w:b/>"));
    Redlined redlined =
        redlined(
            docx().body(p(text("Urges", "<w:i/>") + text(" some ") + text("States", "<w:b/>"))),
            docx().body(revised));

    assertThat(redlined.body())
        .contains("<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">Urges</w:t></w:r>")
        .contains("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">States</w:t></w:r>")
        .doesNotContain("rPrChange");
  }

  @Test
  void changedFormattingOfKeptTextIsTrackedAsSuch() {
    Redlined redlined =
        redlined(docx().body(p(text(WELLS))), docx().body(p(text(WELLS, "<w:i/>"))));

    assertThat(redlined.body()).contains("<w:rPrChange ").doesNotContain("<w:ins ", "<w:del ");
  }

  @Test
  void addedAndRemovedParagraphsTakeTheirMarksAlong() {
    Redlined redlined =
        redlined(
            docx().paragraph(WELLS).paragraph(ROADS).paragraph(BOATS),
            docx().paragraph(WELLS).paragraph(MILLS).paragraph(BOATS));

    assertThat(redlined.texts("ins")).containsExactly(MILLS);
    assertThat(redlined.texts("del")).containsExactly(ROADS);
    assertThat(redlined.marks("ins")).isEqualTo(1);
    assertThat(redlined.marks("del")).isEqualTo(1);
  }

  @Test
  void theLastParagraphIsAddedByTheMarkBeforeIt() {
    Redlined added = redlined(docx().paragraph(WELLS), docx().paragraph(WELLS).paragraph(ROADS));
    Redlined removed = redlined(docx().paragraph(WELLS).paragraph(ROADS), docx().paragraph(WELLS));

    assertThat(added.marks("ins")).isEqualTo(1);
    assertThat(removed.marks("del")).isEqualTo(1);
    assertThat(paragraphs(added).get(1)).contains(ROADS).doesNotContain("<w:rPr><w:ins");
    assertThat(paragraphs(removed).get(1)).contains(ROADS).doesNotContain("<w:rPr><w:del");
  }

  @Test
  void allParagraphsCanBeReplaced() {
    Redlined redlined = redlined(docx().paragraph(WELLS).paragraph(ROADS), docx().paragraph(MILLS));

    assertThat(String.join("", redlined.texts("del"))).isEqualTo(WELLS + ROADS);
    assertThat(redlined.texts("ins")).containsExactly(MILLS);
  }

  @Test
  void aSplitIsOneInsertedMark() {
    String first = "Urges all States to keep the village wells open to every traveller";
    String second = " and to publish, before the harvest, the list of those that ran dry;";
    Redlined redlined =
        redlined(
            docx().paragraph(first + second).paragraph(BOATS),
            docx().paragraph(first).paragraph(second.strip()).paragraph(BOATS));

    assertThat(redlined.comparison().changes().get(0).type()).isEqualTo(ChangeType.SPLIT);
    assertThat(redlined.marks("ins")).isEqualTo(1);
    assertThat(redlined.texts("ins")).isEmpty();
    assertThat(redlined.texts("del")).containsExactly(" ");
  }

  @Test
  void aMergeIsOneDeletedMark() {
    String first = "Urges all States to keep the village wells open to every traveller";
    String second = " and to publish, before the harvest, the list of those that ran dry;";
    Redlined redlined =
        redlined(
            docx().paragraph(first).paragraph(second.strip()).paragraph(BOATS),
            docx().paragraph(first + second).paragraph(BOATS));

    assertThat(redlined.comparison().changes().get(0).type()).isEqualTo(ChangeType.MERGED);
    assertThat(redlined.marks("del")).isEqualTo(1);
    assertThat(redlined.texts("ins")).containsExactly(" ");
    assertThat(redlined.texts("del")).isEmpty();
  }

  @Test
  void aMoveIsNativeWithOneNameOnBothRanges() {
    Redlined redlined =
        redlined(
            docx()
                .paragraph(WELLS)
                .paragraph(ROADS)
                .paragraph(MILLS)
                .paragraph(BOATS)
                .paragraph("End"),
            docx()
                .paragraph(ROADS)
                .paragraph(MILLS)
                .paragraph(BOATS)
                .paragraph(WELLS)
                .paragraph("End"));

    assertThat(redlined.texts("moveFrom")).containsExactly(WELLS);
    assertThat(redlined.texts("moveTo")).containsExactly(WELLS);
    assertThat(redlined.body())
        .containsPattern("<w:moveFromRangeStart [^>]*w:name=\"move1\"")
        .containsPattern("<w:moveToRangeStart [^>]*w:name=\"move1\"");
    assertThat(count(redlined.body(), "<w:moveFromRangeEnd ")).isEqualTo(1);
    assertThat(count(redlined.body(), "<w:moveToRangeEnd ")).isEqualTo(1);
  }

  @Test
  void aMovedAndRewordedParagraphShowsTheRewordingAtTheNewPlace() {
    String reworded = WELLS.replace("village", "town");
    Redlined redlined =
        redlined(
            docx()
                .paragraph(WELLS)
                .paragraph(ROADS)
                .paragraph(MILLS)
                .paragraph(BOATS)
                .paragraph("End"),
            docx()
                .paragraph(ROADS)
                .paragraph(MILLS)
                .paragraph(BOATS)
                .paragraph(reworded)
                .paragraph("End"));

    assertThat(redlined.texts("moveFrom")).containsExactly(WELLS);
    assertThat(redlined.texts("ins")).contains("town");
    assertThat(redlined.body()).containsPattern("<w:moveTo [^>]*><w:del [^>]*>.*?village");
  }

  /** LibreOffice takes two nested revisions of one author for one, and loses the inner one. */
  @Test
  void aDeletionInsideMovedTextHasAnotherAuthorThanTheMove() {
    Redlined redlined =
        redlined(
            docx().paragraph(WELLS).paragraph(ROADS).paragraph(MILLS).paragraph("End"),
            docx()
                .paragraph(ROADS)
                .paragraph(MILLS)
                .paragraph(WELLS.replace("village", "town"))
                .paragraph("End"));

    assertThat(Redlined.entry(redlined.bytes(), "word/document.xml"))
        .containsPattern(
            "<w:moveTo w:author=\"Desk\"[^>]*><w:del w:author=\"Desk \\(moved text\\)\"");
  }

  /** Found in two reports of which one begins its first heading on a new page. */
  @Test
  void aPageBreakBeforeATypedNumberLeavesTheNumberAlone() {
    String heading = text("\tI.\tIntroduction");
    String pageBreak = "<w:r><w:br w:type=\"page\"/></w:r>";
    byte[] without = docx().paragraph(WELLS).body(p(heading)).paragraph(ROADS).build();
    byte[] with = docx().paragraph(WELLS).body(p(pageBreak + heading)).paragraph(ROADS).build();

    Redlined added = Redlined.of(without, with);
    Redlined removed = Redlined.of(with, without);

    assertThat(count(added.body(), "<w:ins ")).isEqualTo(1);
    assertThat(count(removed.body(), "<w:del ")).isEqualTo(1);
    assertThat(added.texts("ins")).containsExactly("");
    assertThat(removed.texts("del")).containsExactly("");
  }

  @Test
  void theTypedNumberOfAMovedClauseIsPartOfTheMove() {
    Redlined redlined =
        redlined(
            docx()
                .paragraph("1.\t" + WELLS)
                .paragraph("2.\t" + ROADS)
                .paragraph("3.\t" + MILLS)
                .paragraph("End"),
            docx()
                .paragraph("1.\t" + ROADS)
                .paragraph("2.\t" + MILLS)
                .paragraph("3.\t" + WELLS)
                .paragraph("End"));

    assertThat(redlined.texts("moveFrom")).containsExactly("1.\t" + WELLS);
    assertThat(String.join("", redlined.texts("moveTo"))).isEqualTo("3.\t" + WELLS);
  }

  @Test
  void editsInFootnotesAreTrackedThere() {
    Redlined redlined =
        redlined(
            docx().paragraphWithFootnote(WELLS, "See the old map."),
            docx().paragraphWithFootnote(WELLS, "See the new map."));

    assertThat(redlined.body()).doesNotContain("<w:ins ", "<w:del ");
    assertThat(redlined.part("word/footnotes.xml"))
        .containsPattern("<w:del [^>]*>.*?old.*?</w:del>")
        .containsPattern("<w:ins [^>]*>.*?new.*?</w:ins>");
  }

  @Test
  void notesOfRemovedTextComeAlongInTheOrderOfTheirReferences() {
    Redlined redlined =
        redlined(
            docx()
                .paragraphWithFootnote(ROADS, "Removed note.")
                .paragraphWithFootnote(WELLS, "Kept note."),
            docx().paragraphWithFootnote(WELLS, "Kept note."));

    String notes = redlined.part("word/footnotes.xml");
    assertThat(notes.indexOf("Removed note.")).isPositive().isLessThan(notes.indexOf("Kept note."));
    assertThat(ids(redlined.body(), "footnoteReference")).containsExactly("1", "2");
    assertThat(ids(notes, "footnote")).endsWith("1", "2");
  }

  /** Found on the fixture pair: the number stood behind the deleted text. */
  @Test
  void keepsTheNoteNumberBetweenItsTabs() {
    String note = "<w:r><w:tab/></w:r><w:r><w:footnoteRef/></w:r><w:r><w:tab/></w:r>";
    Redlined redlined =
        redlined(
            docx()
                .paragraph(WELLS)
                .body(p(text(ROADS) + footnoteReference(1)))
                .footnote(1, p(note + text("Gone.")))
                .paragraph(BOATS),
            docx().paragraph(WELLS).paragraph(BOATS));

    String notes = redlined.part("word/footnotes.xml");
    assertThat(notes.indexOf("<w:footnoteRef/>"))
        .isBetween(notes.indexOf("<w:tab/>"), notes.lastIndexOf("<w:tab/>"));
  }

  /** Found on a pair where both notes and text were removed: the part was made twice. */
  @Test
  void makesTheNotesPartOnceWhereTheRevisedDraftHasNone() {
    Redlined redlined =
        redlined(
            docx()
                .paragraphWithFootnote(WELLS, "First.")
                .paragraphWithFootnote(ROADS, "Second.")
                .paragraph(BOATS),
            docx().paragraph(BOATS));

    assertThat(redlined.part("word/footnotes.xml")).contains("First.", "Second.");
    String types = redlined.part("[Content_Types].xml");
    assertThat(count(types, "/word/footnotes.xml")).isEqualTo(1);
    assertThat(types).as("a part that is not there").doesNotContain("/docProps/core.xml");
  }

  /** Found by generated documents: the split's mark was shifted as if its text had been added. */
  @Test
  void aSplitBehindAnAddedNoteIsNoPartOfTheAddition() {
    String first = "Urges all States to keep the village wells open to every traveller";
    String second = "and to publish, before the harvest, the list of those that ran dry;";
    Redlined redlined =
        redlined(
            docx().paragraph(ROADS).paragraph(first + " " + second).paragraph(BOATS),
            docx()
                .paragraph(ROADS)
                .paragraphWithFootnote(MILLS, "New.")
                .paragraph(first)
                .paragraph(second)
                .paragraph(BOATS));

    assertThat(redlined.marks("ins")).isEqualTo(2);
  }

  @Test
  void rowsAndCellsAreTracked() {
    Redlined redlined =
        redlined(
            docx()
                .table(new String[] {"Wells", "ten"}, new String[] {"Roads", "two"})
                .paragraph("End"),
            docx()
                .table(
                    new String[] {"Wells", "nine"},
                    new String[] {"Mills of the upper valley", "four"},
                    new String[] {"Roads", "two"})
                .paragraph("End"));

    assertThat(redlined.texts("del")).containsExactly("ten");
    assertThat(redlined.texts("ins")).contains("nine");
    assertThat(count(redlined.body(), "<w:trPr><w:ins ")).isEqualTo(1);
  }

  /** Found when a table was added at the end: the last mark was inserted, which nothing can be. */
  @Test
  void aTableCanBeAddedBeforeTheLastParagraph() {
    String[][] table = {{"Wells", "ten"}, {"Roads", "two"}};
    redlined(docx().paragraph(WELLS), docx().table(table).paragraph(ROADS));
    redlined(docx().table(table).paragraph(ROADS), docx().paragraph(WELLS));
    redlined(docx().paragraph(WELLS), docx().paragraph(WELLS).table(table).paragraph(""));
    redlined(docx().paragraph(WELLS).table(table).paragraph(""), docx().paragraph(WELLS));
    redlined(
        docx().table(table).paragraph("End"),
        docx().paragraph(WELLS).table(table).paragraph("End"));
  }

  @Test
  void whatTheRedlineDoesNotTrackIsTold() {
    String style =
        "<w:style w:type=\"paragraph\" w:styleId=\"Own\"><w:name w:val=\"Own\"/>"
            + "<w:rPr>%s</w:rPr></w:style>";
    assertThat(
            untracked(
                docx().style(style.formatted("<w:b/>")).styled("Own", WELLS),
                docx().style(style.formatted("<w:i/>")).styled("Own", WELLS)))
        .containsExactly("style-definitions-not-tracked");
  }

  @Test
  void aRedlineIsNeitherProtectedNorSignedAndSaysSo() {
    byte[] revised =
        docx()
            .settings("<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/>")
            .paragraph(ROADS)
            .build();
    String origin =
        "<Relationship Id=\"rIdS\" Type=\"http://schemas.openxmlformats.org/package/2006/"
            + "relationships/digital-signature/origin\" Target=\"_xmlsignatures/origin.sigs\"/>";
    byte[] signed =
        DocxEntries.replace(
            DocxEntries.replace(
                DocxEntries.add(revised, "_xmlsignatures/origin.sigs", ""),
                "_rels/.rels",
                "</Relationships>",
                origin + "</Relationships>"),
            "[Content_Types].xml",
            "<Default ",
            "<Default Extension=\"sigs\" ContentType=\"application/"
                + "vnd.openxmlformats-package.digital-signature-origin\"/><Default ");

    Redlined redlined = Redlined.of(docx().paragraph(WELLS).build(), signed);
    Redlined same = Redlined.of(signed, signed);

    assertThat(redlined.document().untracked().stream().map(Diagnostic::code))
        .containsExactly("protection-dropped", "signature-dropped");
    assertThat(redlined.part("word/settings.xml")).doesNotContain("documentProtection");
    assertThat(redlined.part("_rels/.rels")).doesNotContain("digital-signature");
    assertThat(DocxEntries.names(redlined.bytes())).noneMatch(name -> name.contains("signature"));
    assertThat(same.document().untracked()).isEmpty();
    assertThat(DocxEntries.names(same.bytes())).contains("_xmlsignatures/origin.sigs");
  }

  private static List<String> untracked(DocxBuilder original, DocxBuilder revised) {
    try {
      return DraftComparer.compare(
              DraftFile.of("a", original.build()), DraftFile.of("b", revised.build()))
          .redline(Redlined.OPTIONS)
          .untracked()
          .stream()
          .map(Diagnostic::code)
          .toList();
    } catch (UnreadableDraftException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aMoveToOrFromTheVeryEndTakesTheContentAndLeavesTheLastMark() {
    byte[] atStart = docx().paragraph(WELLS).paragraph(ROADS).paragraph(MILLS).build();
    byte[] atEnd = docx().paragraph(ROADS).paragraph(MILLS).paragraph(WELLS).build();

    Redlined toEnd = Redlined.of(atStart, atEnd);
    Redlined fromEnd = Redlined.of(atEnd, atStart);

    assertThat(toEnd.texts("moveTo")).containsExactly(WELLS);
    assertThat(toEnd.texts("moveFrom")).containsExactly(WELLS);
    assertThat(toEnd.marks("ins")).isEqualTo(1);
    assertThat(toEnd.body()).containsPattern("<w:moveToRangeEnd [^>]*/></w:p>");
    assertThat(fromEnd.texts("moveTo")).containsExactly(WELLS);
    assertThat(fromEnd.marks("del")).isEqualTo(1);
    assertThat(fromEnd.body()).containsPattern("<w:moveFromRangeEnd [^>]*/></w:p>");
  }

  @Test
  void aMoveToTheEndWhereTheLastParagraphGoesSharesItsMark() {
    Redlined redlined =
        redlined(
            docx().paragraph(WELLS).paragraph(ROADS).paragraph(MILLS).paragraph("Done"),
            docx().paragraph(ROADS).paragraph(MILLS).paragraph(WELLS));

    assertThat(redlined.texts("moveTo")).containsExactly(WELLS);
    assertThat(redlined.texts("del")).containsExactly("Done");
  }

  @Test
  void trackedChangesInTheInputsAreReadAsAccepted() {
    Redlined redlined =
        redlined(
            docx().body(p(text("Urges ") + ins("all ") + text("States"))),
            docx().body(p(text("Urges ") + del("all ") + text("States"))));

    assertThat(redlined.texts("del")).containsExactly("all ");
    assertThat(redlined.texts("ins")).isEmpty();
  }

  @Test
  void verifyTellsWhatARedlineGetsWrong() throws UnreadableDraftException {
    DraftFile original = DraftFile.of("a", docx().paragraph(WELLS).build());
    DraftFile revised = DraftFile.of("b", docx().paragraph(ROADS).build());
    DraftFile italic = DraftFile.of("c", docx().body(p(text(ROADS, "<w:i/>"))).build());

    assertThat(Redline.verify(original, revised, revised).firstDifference())
        .startsWith("after rejecting all changes: ");
    assertThat(Redline.verify(original, revised, original).firstDifference())
        .startsWith("after accepting all changes: ");
    assertThat(Redline.verify(original, revised, italic).firstDifference())
        .contains("run formatting differs");
    String late = WELLS.replace("seasons", "hours");
    DraftFile longer = DraftFile.of("d", docx().paragraph(late).build());
    assertThat(Redline.verify(original, original, longer).firstDifference())
        .contains("…", "at all seasons;", "at all hours;");
    assertThat(Redline.verify(original, original, original).holds()).isTrue();
  }

  static Redlined redlined(DocxBuilder original, DocxBuilder revised) {
    return Redlined.of(original.build(), revised.build());
  }

  private static List<String> paragraphs(Redlined redlined) {
    return List.of(redlined.body().split("(?=<w:p>)")).stream()
        .filter(part -> part.startsWith("<w:p>"))
        .toList();
  }

  private static List<String> ids(String xml, String element) {
    return Pattern.compile("<w:" + element + " [^>]*w:id=\"(-?\\d+)\"")
        .matcher(xml)
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
