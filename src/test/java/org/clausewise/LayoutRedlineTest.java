package org.clausewise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.RedlineTest.BOATS;
import static org.clausewise.RedlineTest.MILLS;
import static org.clausewise.RedlineTest.ROADS;
import static org.clausewise.RedlineTest.WELLS;
import static org.clausewise.RedlineTest.redlined;
import static org.clausewise.testing.DocxBuilder.docx;
import static org.clausewise.testing.Wml.kept;
import static org.clausewise.testing.Wml.p;
import static org.clausewise.testing.Wml.text;

import java.time.Instant;
import java.util.List;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.testing.DocxBuilder;
import org.clausewise.testing.DocxEntries;
import org.clausewise.testing.Wml;
import org.junit.jupiter.api.Test;

/** Redlines of what is no wording: sections, headers, layout of tables, marks, charts. */
class LayoutRedlineTest {

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

  static Proof untrackedFormatting(byte[] original, byte[] revised) {
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

  /** Found in a negotiating text whose lists count alike but are indented otherwise. */
  @Test
  void aRemovedListParagraphKeepsTheIndentsOfItsOwnList() {
    Redlined redlined =
        redlined(
            docx().numbering(list(567)).listItem(0, WELLS).listItem(0, ROADS).paragraph(BOATS),
            docx().numbering(list(1701)).listItem(0, WELLS).paragraph(BOATS));

    assertThat(redlined.part("word/numbering.xml")).contains("w:left=\"567\"", "w:left=\"1701\"");
    assertThat(redlined.body())
        .containsPattern("<w:pPrChange [^>]*><w:pPr>.*<w:numId w:val=\"2\"/>");
  }

  private static String list(int indent) {
    return """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>\
        <w:numFmt w:val="decimal"/><w:lvlText w:val="%%1."/><w:pPr><w:ind w:left="%d"/></w:pPr>\
        </w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>"""
        .formatted(indent);
  }

  /** Found in two reports: Word had set the sizes of Arabic letters anew in English text. */
  @Test
  void fontsOfScriptsThatAParagraphDoesNotHoldAreNoChange() {
    String other = "<w:rFonts w:eastAsia=\"Calibri\" w:cs=\"Arial\"/><w:szCs w:val=\"20\"/>";
    String arabic = text("مرحبا");

    Redlined latin =
        redlined(
            docx().body(p(text(ROADS))).paragraph(BOATS),
            docx().body(p(text(ROADS, other))).paragraph(BOATS));
    Redlined mixed =
        redlined(
            docx().body(p(text(ROADS) + arabic)).paragraph(BOATS),
            docx().body(p(text(ROADS, other) + arabic)).paragraph(BOATS));
    Redlined marked =
        redlined(
            docx().body(p(text(ROADS, "<w:szCs w:val=\"40\"/><w:cs/>"))).paragraph(BOATS),
            docx().body(p(text(ROADS, "<w:szCs w:val=\"20\"/><w:cs/>"))).paragraph(BOATS));

    assertThat(latin.comparison().hasDifferences()).isFalse();
    assertThat(mixed.body()).contains("<w:rPrChange ");
    assertThat(marked.body()).contains("<w:rPrChange ");
  }

  /** Found in two reports: a removed paragraph with a note stood as high as the line before it. */
  @Test
  void removedTextIsNotPutUnderTheMarkOfAThinLine() {
    String thin = p("<w:spacing w:line=\"120\" w:lineRule=\"exact\"/>", "");

    Redlined redlined =
        redlined(
            docx()
                .paragraph(WELLS)
                .body(thin)
                .paragraphWithFootnote(ROADS, "Ibid.")
                .paragraph(BOATS),
            docx().paragraph(WELLS).body(thin).paragraph(BOATS));

    assertThat(redlined.body()).doesNotContain("<w:pPrChange ");
    assertThat(redlined.marks("del")).isEqualTo(1);
  }

  @Test
  void aRemovedParagraphKeepsTheNumberThatItsOwnStyleGivesIt() throws UnreadableDraftException {
    String clause =
        "<w:style w:type=\"paragraph\" w:styleId=\"Clause\"><w:name w:val=\"Clause\"/><w:pPr><w:numPr>"
            + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
    String list = list(567).replace("<w:numFmt", "<w:pStyle w:val=\"Clause\"/><w:numFmt");
    list = list.replaceFirst("<w:pStyle(.*?)/>(<w:numFmt.*?/>)", "$2<w:pStyle$1/>");
    byte[] original =
        docx().style(clause).numbering(list).styled("Clause", WELLS).paragraph(BOATS).build();
    byte[] revised = docx().paragraph(BOATS).build();

    byte[] redline = Redlined.of(original, revised).bytes();

    byte[] rejected = Redline.reject(DraftFile.of("redline", redline));
    assertThat(DraftFile.of("rejected", rejected).draft().body().paragraphs().get(0).number())
        .isEqualTo("1.");
  }
}
