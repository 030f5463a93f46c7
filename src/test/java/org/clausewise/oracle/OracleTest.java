package org.clausewise.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clausewise.testing.DocxBuilder.docx;
import static org.clausewise.testing.Wml.del;
import static org.clausewise.testing.Wml.deleted;
import static org.clausewise.testing.Wml.deletedRun;
import static org.clausewise.testing.Wml.field;
import static org.clausewise.testing.Wml.footnoteReference;
import static org.clausewise.testing.Wml.ins;
import static org.clausewise.testing.Wml.inserted;
import static org.clausewise.testing.Wml.kept;
import static org.clausewise.testing.Wml.mark;
import static org.clausewise.testing.Wml.marked;
import static org.clausewise.testing.Wml.markedRow;
import static org.clausewise.testing.Wml.movedFrom;
import static org.clausewise.testing.Wml.movedTo;
import static org.clausewise.testing.Wml.notePara;
import static org.clausewise.testing.Wml.p;
import static org.clausewise.testing.Wml.row;
import static org.clausewise.testing.Wml.table;
import static org.clausewise.testing.Wml.text;
import static org.clausewise.testing.Wml.tracked;

import java.nio.charset.StandardCharsets;
import org.clausewise.testing.DocxBuilder;
import org.junit.jupiter.api.Test;

class OracleTest {

  private static final String CENTRED = "<w:jc w:val=\"center\"/>";

  @Test
  void settlesWordsOfAParagraph() {
    expect(
        docx().body(p(text("The ") + del("old") + ins("new") + text(" rule"))),
        docx().body(kept("The new rule")),
        docx().body(kept("The old rule")));
  }

  @Test
  void settlesWholeParagraphs() {
    expect(
        docx().body(kept("One") + deleted("Gone") + inserted("New") + kept("End")),
        docx().body(kept("One") + kept("New") + kept("End")),
        docx().body(kept("One") + kept("Gone") + kept("End")));
  }

  @Test
  void joinsParagraphsWhoseMarkIsGoneAndKeepsTheLastProperties() {
    String split =
        p(mark("ins"), text("First ")) + p(CENTRED + mark("ins"), text("second ")) + kept("third");
    expect(
        docx().body(split),
        docx().body(kept("First ") + p(CENTRED, text("second ")) + kept("third")),
        docx().body(kept("First second third")));
  }

  @Test
  void keepsContentWhoseMarkIsGoneBeforeATableAndAtTheEnd() {
    expect(
        docx()
            .body(marked("del", text("a")))
            .table(new String[] {"x"})
            .body(marked("del", text("b"))),
        docx().paragraph("a").table(new String[] {"x"}).paragraph("b"),
        docx().paragraph("a").table(new String[] {"x"}).paragraph("b"));
  }

  @Test
  void emptiedParagraphsVanishBeforeATableAndAtTheEndButNotTheOnlyOne() {
    expect(
        docx()
            .paragraph("a")
            .body(deleted("x"))
            .table(new String[] {"t"})
            .body(kept("b") + deleted("y")),
        docx().paragraph("a").table(new String[] {"t"}).paragraph("b"),
        docx()
            .paragraph("a")
            .paragraph("x")
            .table(new String[] {"t"})
            .paragraph("b")
            .paragraph("y"));
    expect(
        docx().body(table(1, row(deleted("only"))) + kept("End")),
        docx().body(table(1, row(p(""))) + kept("End")),
        docx().body(table(1, row(kept("only"))) + kept("End")));
  }

  @Test
  void widensTheCellBesideLostOnesWhereTheOthersStayed() {
    String both = row(kept("a"), kept("x"));
    String last = row(kept("c"), kept("d"));
    String wide = row(kept("a")).replace("</w:tcPr>", "<w:gridSpan w:val=\"2\"/></w:tcPr>");
    int end = both.lastIndexOf("</w:tcPr>");
    String gone = both.substring(0, end) + "<w:cellDel w:id=\"1\"/>" + both.substring(end);
    expect(
        docx().body(table(2, gone, last)),
        docx().body(table(2, wide, last)),
        docx().body(table(2, both, last)));
  }

  @Test
  void settlesMoves() {
    expect(
        docx().body(kept("A") + movedFrom("m", "M") + kept("B") + movedTo("m", "M") + kept("C")),
        docx().body(kept("A") + kept("B") + kept("M") + kept("C")),
        docx().body(kept("A") + kept("M") + kept("B") + kept("C")));
  }

  @Test
  void settlesADeletionInsideMovedText() {
    expect(
        docx().body(p(tracked("moveTo", text("kept ") + del("cut")) + text("."))),
        docx().body(kept("kept .")),
        docx().body(kept(".")));
  }

  @Test
  void settlesRowsAndWholeTables() {
    expect(
        docx()
            .body(
                table(
                        1,
                        row(kept("a")),
                        markedRow("del", deleted("b")),
                        markedRow("ins", inserted("c")))
                    + kept("x")
                    + table(1, markedRow("ins", inserted("d")))
                    + kept("End")),
        docx()
            .body(
                table(1, row(kept("a")), row(kept("c")))
                    + kept("x")
                    + table(1, row(kept("d")))
                    + kept("End")),
        docx().body(table(1, row(kept("a")), row(kept("b"))) + kept("x") + kept("End")));
  }

  @Test
  void seesSpansMergesAndNestedTables() {
    String spanning =
        table(2, row(kept("a"), kept("b")))
            .replaceFirst("<w:tcPr>", "<w:tcPr><w:gridSpan w:val=\"2\"/>");
    String merged =
        table(2, row(kept("a"), kept("b"))).replaceFirst("<w:tcPr>", "<w:tcPr><w:vMerge/>");
    String plain = table(2, row(kept("a"), kept("b")));
    String nested = table(2, row(table(1, row(kept("a"))) + p(""), kept("b")));

    assertThat(difference(docx().body(plain), docx().body(spanning))).contains("span=2");
    assertThat(difference(docx().body(plain), docx().body(merged))).contains("merge=continue");
    assertThat(difference(docx().body(plain), docx().body(nested)))
        .contains("body, block 1, row 1, cell 1, block 1");
  }

  @Test
  void settlesFormattingChanges() {
    String run =
        "<w:r><w:rPr><w:b/><w:rPrChange w:id=\"#\" w:author=\"a\"><w:rPr><w:i/></w:rPr>"
            + "</w:rPrChange></w:rPr><w:t>word</w:t></w:r>";
    String properties =
        CENTRED
            + "<w:pPrChange w:id=\"#\" w:author=\"a\"><w:pPr><w:jc w:val=\"end\"/></w:pPr></w:pPrChange>";
    expect(
        docx().body(p(properties, run)),
        docx().body(p(CENTRED, text("word", "<w:b/>"))),
        docx().body(p("<w:jc w:val=\"end\"/>", text("word", "<w:i/>"))));
  }

  @Test
  void settlesNotesAndSeesTheirText() {
    expect(
        docx()
            .footnote(1, notePara(text("see ") + del("A") + ins("B")))
            .footnote(2, notePara(ins("whole")))
            .body(p(text("x") + footnoteReference(1) + tracked("ins", footnoteReference(2)))),
        docx()
            .footnote(7, notePara(text("see B")))
            .footnote(8, notePara(text("whole")))
            .body(p(text("x") + footnoteReference(7) + footnoteReference(8))),
        docx().footnote(1, notePara(text("see A"))).body(p(text("x") + footnoteReference(1))));
    assertThat(
            difference(
                docx().paragraphWithFootnote("x", "one"), docx().paragraphWithFootnote("x", "two")))
        .contains("body, block 1, footnote");
  }

  @Test
  void settlesHeadersAndFooters() {
    expect(
        docx().header(p(text("Draft ") + del("1") + ins("2"))).footer(kept("f")).paragraph("x"),
        docx().header(kept("Draft 2")).footer(kept("f")).paragraph("x"),
        docx().header(kept("Draft 1")).footer(kept("f")).paragraph("x"));
    assertThat(difference(docx().footer(kept("f")), docx().footer(kept("g"))))
        .contains("section 1 default footer");
  }

  @Test
  void readsSimpleAndComplexFieldsAlike() {
    String simple = "<w:fldSimple w:instr=\" PAGE \\* ROMAN \">" + text("iv") + "</w:fldSimple>";

    assertThat(difference(docx().body(p(field("PAGE \\* ROMAN", "iv"))), docx().body(p(simple))))
        .isNull();
    assertThat(difference(docx().body(p(field("PAGE", "iv"))), docx().body(p(simple))))
        .contains("instruction PAGE");
    expect(
        docx().body(p(text("p. ") + tracked("del", field("PAGE", "")) + ins("9"))),
        docx().body(kept("p. 9")),
        docx().body(p(text("p. ") + field("PAGE", ""))));
  }

  @Test
  void knowsPicturesByTheirContent() {
    assertThat(difference(picture("rId7", "a.png", "one"), picture("rId9", "b.png", "one")))
        .isNull();
    assertThat(difference(picture("rId7", "a.png", "one"), picture("rId7", "a.png", "two")))
        .contains("atom picture");
  }

  @Test
  void knowsLinksByTheirTarget() {
    assertThat(difference(link("rId1", "https://a.example"), link("rId2", "https://a.example")))
        .isNull();
    assertThat(difference(link("rId1", "https://a.example"), link("rId1", "https://b.example")))
        .contains("link=https://b.example");
  }

  @Test
  void readsEquations() {
    String[] equations = {"x", "y"};
    for (int i = 0; i < 2; i++) {
      equations[i] = p("<m:oMath><m:r><m:t>" + equations[i] + "</m:t></m:r></m:oMath>");
    }
    assertThat(difference(docx().body(equations[0]), docx().body(equations[1])))
        .contains("atom equation");
  }

  @Test
  void readsTextBoxes() {
    assertThat(difference(docx().body(textBox(text("a"))), docx().body(textBox(text("b")))))
        .contains("text box");
    expect(
        docx().body(textBox(del("a") + ins("b"))),
        docx().body(textBox(text("b"))),
        docx().body(textBox(text("a"))));
  }

  @Test
  void namesAListByHowItNumbers() {
    String lists =
        "<w:abstractNum w:abstractNumId=\"%1$d\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"%2$s\"/>"
            + "</w:lvl></w:abstractNum><w:num w:numId=\"%1$d\"><w:abstractNumId w:val=\"%1$d\"/>"
            + "</w:num>";
    DocxBuilder renumbered = docx().numbering(lists.formatted(5, "decimal")).body(item(5));

    assertThat(
            difference(docx().numbering(lists.formatted(1, "decimal")).body(item(1)), renumbered))
        .isNull();
    assertThat(
            difference(
                docx().numbering(lists.formatted(1, "decimal")).body(item(1)),
                docx().numbering(lists.formatted(1, "upperRoman")).body(item(1))))
        .contains("list=");
  }

  @Test
  void tellsTabsBreaksAndHyphensFromWords() {
    String run = "<w:r><w:tab/><w:t>a</w:t><w:br/><w:noBreakHyphen/><w:br w:type=\"page\"/></w:r>";

    assertThat(Oracle.plain(docx().body(p(run)).build()).bodyTexts())
        .containsExactly("\ta\n\u2011\uFFFC");
  }

  @Test
  void ignoresWhatIsNoContent() {
    String noisy =
        "<w:sdt><w:sdtPr/><w:sdtContent><w:p w:rsidR=\"00AA\"><w:pPr><w:rPr><w:b/></w:rPr></w:pPr>"
            + "<w:bookmarkStart w:id=\"1\" w:name=\"b\"/><w:proofErr w:type=\"spellStart\"/>"
            + text("The ", "<w:lang w:val=\"fr-FR\"/><w:noProof/>")
            + "<w:r><w:lastRenderedPageBreak/><w:t>rule</w:t></w:r><w:bookmarkEnd w:id=\"1\"/>"
            + "</w:p></w:sdtContent></w:sdt>";

    assertThat(difference(docx().body(noisy), docx().paragraph("The rule"))).isNull();
  }

  @Test
  void takesSwitchesAsWordDoes() {
    assertThat(
            difference(
                docx().body(p(text("a", "<w:b w:val=\"1\"/><w:i/>"))),
                docx().body(p(text("a", "<w:i w:val=\"true\"/><w:b/>")))))
        .isNull();
    assertThat(
            difference(
                docx().body(p(text("a", "<w:b w:val=\"0\"/>"))),
                docx().body(p(text("a", "<w:b/>")))))
        .contains("{b=off}")
        .contains("{b}");
  }

  @Test
  void saysWhereViewsDifferAndWhatStandsBefore() {
    String difference =
        difference(
            docx().paragraph("Same").paragraph("This text"),
            docx().paragraph("Same").paragraph("That"));

    assertThat(difference)
        .isEqualTo(
            """
            the views differ in body, block 2
              both:  paragraph {}
              both:  text "Same" {}
              both:  paragraph {}
              this:  text "This text" {}
              other: text "That" {}""");
    assertThat(difference(docx().paragraph("a").paragraph("b"), docx().paragraph("a")))
        .contains("other: story settings of section 1");
  }

  @Test
  void refusesATrackedChangeWhereNoneShouldBe() {
    byte[] tracked = docx().body(p(tracked("del", deletedRun("x")))).build();

    assertThatThrownBy(() -> Oracle.plain(tracked))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("w:del");
  }

  private static void expect(DocxBuilder tracked, DocxBuilder accepted, DocxBuilder rejected) {
    byte[] docx = tracked.build();
    assertThat(Oracle.accepted(docx).firstDifference(Oracle.plain(accepted.build())))
        .as("accepted")
        .isNull();
    assertThat(Oracle.rejected(docx).firstDifference(Oracle.plain(rejected.build())))
        .as("rejected")
        .isNull();
  }

  private static String difference(DocxBuilder one, DocxBuilder other) {
    return Oracle.plain(one.build()).firstDifference(Oracle.plain(other.build()));
  }

  private static DocxBuilder picture(String id, String file, String content) {
    return docx()
        .picture(id, file, content.getBytes(StandardCharsets.UTF_8))
        .body(
            p(
                "<w:r><w:drawing><wp:inline><wp:extent cx=\"10\" cy=\"20\"/><a:blip r:embed=\""
                    + id
                    + "\"/></wp:inline></w:drawing></w:r>"));
  }

  private static DocxBuilder link(String id, String address) {
    return docx()
        .link(id, address)
        .body(p("<w:hyperlink r:id=\"" + id + "\">" + text("here") + "</w:hyperlink>"));
  }

  private static String textBox(String content) {
    return p(
        "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
            + p(content)
            + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>");
  }

  private static String item(int list) {
    return p(
        "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", text("item"));
  }
}
