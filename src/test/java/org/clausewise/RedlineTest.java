package org.clausewise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.testing.DocxBuilder.docx;
import static org.clausewise.testing.Wml.del;
import static org.clausewise.testing.Wml.footnoteReference;
import static org.clausewise.testing.Wml.ins;
import static org.clausewise.testing.Wml.kept;
import static org.clausewise.testing.Wml.p;
import static org.clausewise.testing.Wml.text;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.clausewise.change.Change;
import org.clausewise.change.ChangeType;
import org.clausewise.model.Diagnostic;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.testing.DocxBuilder;
import org.clausewise.testing.DocxEntries;
import org.clausewise.testing.Wml;
import org.junit.jupiter.api.Test;

/** Redlines of small documents: the marks that Word would show, each proved twice. */
class RedlineTest {

  private static final String WELLS =
      "Urges all States to keep the village wells open to every traveller at all seasons;";
  private static final String ROADS =
      "Invites the regional commissions to map the mountain roads and their bridges;";
  private static final String MILLS =
      "Decides to convene a meeting of millers, bakers and farmers before the harvest;";
  private static final String BOATS =
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

  private static final String WIDE = "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\"/></w:sectPr>";
  private static final String TALL = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>";

  @Test
  void otherSettingsOfASectionAreTracked() {
    Redlined redlined =
        redlined(
            docx().body(p(WIDE, text(ROADS))).paragraph(BOATS),
            docx().body(p(TALL, text(ROADS))).paragraph(BOATS));

    assertThat(redlined.comparison().layout().sections()).isEqualTo(1);
    assertThat(redlined.body())
        .containsPattern("<w:pgSz w:h=\"16838\" w:w=\"11906\"/><w:sectPrChange [^>]*><w:sectPr>")
        .doesNotContain("<w:ins ", "<w:del ");
  }

  @Test
  void theSectionBreakOfARemovedParagraphGoesWithIt() {
    Redlined redlined =
        redlined(
            docx().paragraph(WELLS).body(p(WIDE, text(ROADS))).paragraph(BOATS),
            docx().paragraph(WELLS).paragraph(BOATS));

    assertThat(redlined.marks("del")).isEqualTo(1);
    assertThat(redlined.document().untracked()).isEmpty();
  }

  @Test
  void aSectionBreakAddedToAKeptParagraphIsAnInsertedMark() {
    for (boolean beforeTable : new boolean[] {false, true}) {
      DocxBuilder original = docx().paragraph(WELLS).paragraph(ROADS);
      DocxBuilder revised = docx().body(p(TALL, text(WELLS))).paragraph(ROADS);
      if (beforeTable) {
        original = docx().paragraph(WELLS).table(new String[] {"a"}).paragraph(ROADS);
        revised = docx().body(p(TALL, text(WELLS))).table(new String[] {"a"}).paragraph(ROADS);
      }
      byte[] without = original.build();
      byte[] with = revised.build();

      assertThat(Redlined.of(without, with).marks("ins")).isEqualTo(1);
      assertThat(Redlined.of(with, without).marks("del")).isEqualTo(1);
      assertThat(Redlined.of(without, with).texts("ins")).isEmpty();
      assertThat(Redlined.of(without, with).document().untracked()).isEmpty();
    }
  }

  @Test
  void aMovedParagraphThatEndsASectionTakesItAlong() {
    redlined(
        docx().body(p(TALL, text(WELLS))).paragraph(ROADS).paragraph(MILLS).paragraph(BOATS),
        docx().paragraph(ROADS).paragraph(MILLS).body(p(TALL, text(WELLS))).paragraph(BOATS));
    redlined(
        docx().body(p(TALL, text(WELLS))).paragraph(ROADS).paragraph(MILLS).paragraph(BOATS),
        docx().paragraph(ROADS).body(p(WIDE, text(MILLS))).paragraph(WELLS).paragraph(BOATS));
  }

  @Test
  void theOnlyRowOfATableIsComparedInsideWhateverItSays() {
    Redlined redlined =
        redlined(
            docx()
                .header(Wml.table(2, Wml.row(kept("A/80/604/Add.2"), kept(""))) + kept(""))
                .table(new String[] {"Appropriation: $54,000"})
                .paragraph(WELLS),
            docx()
                .header(Wml.table(2, Wml.row(kept("A/81/12"), kept(""))) + kept(""))
                .table(new String[] {"Allotment: $43"})
                .paragraph(WELLS));

    assertThat(redlined.body() + redlined.part("word/header-default.xml"))
        .contains("<w:del ", "<w:ins ")
        .doesNotContain("<w:trPr>");
  }

  @Test
  void aCellThatSpansOtherwiseIsComparedInside() {
    String rows =
        "<w:tr><w:tc>%s" + kept("Appropriation") + "</w:tc><w:tc>" + kept("%s") + "</w:tc></w:tr>";
    byte[] narrow = docx().body(Wml.table(2, rows.formatted("", "54"))).paragraph(WELLS).build();
    byte[] wide =
        docx()
            .body(Wml.table(3, rows.formatted("<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>", "43")))
            .paragraph(WELLS)
            .build();

    Redlined redlined = Redlined.of(narrow, wide);

    assertThat(redlined.texts("del")).containsExactly("54");
    assertThat(redlined.body()).contains("<w:tcPrChange ", "<w:tblGridChange ");
    Redlined.of(wide, narrow);
    assertThat(untrackedFormatting(narrow, wide).firstDifference()).isNull();
  }

  private static Proof untrackedFormatting(byte[] original, byte[] revised) {
    try {
      RedlineOptions options = new RedlineOptions("Desk", Instant.EPOCH, FormattingChanges.IGNORE);
      DraftComparison comparison =
          DraftComparer.compare(DraftFile.of("a", original), DraftFile.of("b", revised));
      return comparison.verify(comparison.redline(options).bytes(), FormattingChanges.IGNORE);
    } catch (UnreadableDraftException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theLayoutOfTablesRowsAndCellsIsTracked() {
    String table =
        "<w:tbl><w:tblPr><w:tblW w:w=\"%1$s\" w:type=\"dxa\"/></w:tblPr><w:tblGrid>"
            + "<w:gridCol w:w=\"%1$s\"/></w:tblGrid><w:tr>%2$s<w:tc>%3$s"
            + kept("a")
            + "</w:tc></w:tr></w:tbl>";
    String high = "<w:trPr><w:trHeight w:val=\"600\"/></w:trPr>";
    String grey = "<w:tcPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"DDDDDD\"/></w:tcPr>";
    byte[] plain = docx().body(table.formatted("100", "", "")).paragraph(BOATS).build();
    byte[] rich = docx().body(table.formatted("200", high, grey)).paragraph(BOATS).build();

    Redlined there = Redlined.of(plain, rich);
    Redlined back = Redlined.of(rich, plain);

    assertThat(there.comparison().layout().tables()).isEqualTo(1);
    for (String properties : List.of("tblPr", "tblGrid", "trPr", "tcPr")) {
      assertThat(there.body()).contains("<w:" + properties + "Change ");
      assertThat(back.body()).contains("<w:" + properties + "Change ");
    }
    assertThat(there.body()).doesNotContain("<w:ins ", "<w:del ");
  }

  @Test
  void aHeaderThatOnlyOneDraftHasIsInsertedOrDeleted() {
    String top = kept("Top") + Wml.table(1, Wml.row(kept("cell"))) + kept("Bottom");
    byte[] with = docx().header(top).paragraph(WELLS).build();
    byte[] without = docx().paragraph(WELLS).build();

    Redlined added = Redlined.of(without, with);
    Redlined removed = Redlined.of(with, without);

    assertThat(added.part("word/header-default.xml"))
        .containsPattern("<w:ins w:id=\"\\d+\"><w:r><w:t xml:space=\"preserve\">Top");
    assertThat(removed.part("word/header-default.xml")).contains("<w:delText").contains("Bottom");
    assertThat(removed.body()).contains("<w:headerReference ");
    for (Redlined redlined : List.of(added, removed)) {
      assertThat(redlined.document().untracked()).isEmpty();
    }
  }

  @Test
  void theHeaderOfARemovedSectionGoesWithIt() {
    String own =
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId-header-default\"/>%s</w:sectPr>";
    byte[] two =
        DocxEntries.replace(
            docx()
                .header(kept("First section"))
                .body(p(own.formatted("<w:pgSz w:w=\"9000\"/>"), text(WELLS)))
                .paragraph(ROADS)
                .build(),
            "word/document.xml",
            "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId-header-default\"/>"
                + "<w:pgSz w:w=\"11906\"",
            "<w:sectPr><w:pgSz w:w=\"11906\"");
    byte[] one = docx().paragraph(ROADS).build();

    assertThat(Redlined.of(two, one).document().untracked()).isEmpty();
    assertThat(Redlined.of(one, two).document().untracked()).isEmpty();
  }

  @Test
  void aChartSavedAnewByAnotherProgramIsTheSameChart() {
    String drawing =
        "<w:r><w:drawing%s><wp:inline><wp:extent cx=\"9\" cy=\"9\"/><wp:docPr id=\"1\" name=\"C\"/>"
            + "<a:graphic><a:graphicData uri=\"urn:c\"><c:chart xmlns:c=\"urn:c\" r:id=\"rIdC\"/>"
            + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    String note = " xmlns:x=\"urn:another-program\" x:saved=\"7\"";
    String chart = "<c:chartSpace xmlns:c=\"urn:c\" b=\"2\" a=\"1\"><c:bar/></c:chartSpace>";
    String anew = "<chartSpace xmlns=\"urn:c\" a=\"1\" b=\"2\">\n  <bar></bar>\n</chartSpace>";
    String pie = chart.replace("bar", "pie");

    byte[] original = docx().chart("rIdC", chart).body(p(drawing.formatted(""))).build();
    byte[] saved = docx().chart("rIdC", anew).body(p(drawing.formatted(note))).build();
    byte[] changed = docx().chart("rIdC", pie).body(p(drawing.formatted(""))).build();

    assertThat(Redlined.of(original, saved).comparison().hasDifferences()).isFalse();
    assertThat(Redlined.of(original, changed).comparison().hasDifferences()).isTrue();
  }

  @Test
  void theFormattingOfAnAutomaticNumberIsTrackedAtItsMark() {
    String list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
    byte[] plain = docx().listItem(0, ROADS).body(p(list, text(WELLS))).build();
    byte[] bold =
        docx().listItem(0, ROADS).body(p(list + "<w:rPr><w:b/></w:rPr>", text(WELLS))).build();

    Redlined there = Redlined.of(plain, bold);

    assertThat(there.comparison().summary().reformatted()).isEqualTo(1);
    assertThat(there.body())
        .containsPattern("<w:rPr><w:b/><w:rPrChange w:id=\"\\d+\"><w:rPr/></w:rPrChange></w:rPr>");
    assertThat(Redlined.of(bold, plain).body())
        .containsPattern("<w:rPr><w:rPrChange w:id=\"\\d+\"><w:rPr><w:b/></w:rPr></w:rPrChange>");
  }

  @Test
  void theMarkOfATextWithoutANumberShowsNothing() {
    byte[] plain = docx().paragraph(WELLS).build();
    byte[] bold = docx().body(p("<w:rPr><w:b/></w:rPr>", text(WELLS))).build();

    assertThat(Redlined.of(plain, bold).comparison().hasDifferences()).isFalse();
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
  void aMoveToTheVeryEndIsShownAsRemovalAndAddition() {
    Redlined redlined =
        redlined(
            docx().paragraph(WELLS).paragraph(ROADS).paragraph(MILLS),
            docx().paragraph(ROADS).paragraph(MILLS).paragraph(WELLS));

    assertThat(redlined.comparison().changes()).anyMatch(Change::moved);
    assertThat(redlined.body()).doesNotContain("<w:move");
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

  private static Redlined redlined(DocxBuilder original, DocxBuilder revised) {
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
