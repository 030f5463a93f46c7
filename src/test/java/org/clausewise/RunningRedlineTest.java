package org.clausewise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.RedlineTest.BOATS;
import static org.clausewise.RedlineTest.ROADS;
import static org.clausewise.RedlineTest.WELLS;
import static org.clausewise.testing.DocxBuilder.docx;
import static org.clausewise.testing.Wml.kept;
import static org.clausewise.testing.Wml.p;
import static org.clausewise.testing.Wml.text;

import java.util.stream.StreamSupport;
import org.clausewise.model.Diagnostic;
import org.clausewise.testing.DocxBuilder;
import org.clausewise.testing.DocxEntries;
import org.clausewise.testing.Wml;
import org.junit.jupiter.api.Test;

/**
 * Headers and footers by what each section shows: its own, or that of a section before. Each
 * redline is proved by the product and by the oracle, which both look at every section.
 */
class RunningRedlineTest {

  private static final String PAGE = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";

  /** Three sections, each with references of its own; the parts a to d are there for all. */
  private static byte[] sections(String first, String second, String third) {
    return sections(docx(), first, second, third).build();
  }

  private static DocxBuilder sections(DocxBuilder docx, String first, String second, String third) {
    return docx.running("header", "a", kept("Agenda of the first day"))
        .running("header", "b", kept("Agenda of the second day"))
        .running("header", "c", kept("Something else altogether") + kept("Two lines of it"))
        .body(p("<w:sectPr>" + first + PAGE + "</w:sectPr>", text(WELLS)))
        .body(p("<w:sectPr>" + second + PAGE + "</w:sectPr>", text(ROADS)))
        .paragraph(BOATS)
        .lastSection(third + PAGE);
  }

  private static String header(String part) {
    return header("default", part);
  }

  private static String header(String type, String part) {
    return "<w:headerReference w:type=\"%s\" r:id=\"%s\"/>".formatted(type, part);
  }

  private static long headers(byte[] docx) {
    return StreamSupport.stream(DocxEntries.names(docx).spliterator(), false)
        .filter(name -> name.startsWith("word/header"))
        .count();
  }

  private static void provedBothWays(byte[] original, byte[] revised) {
    assertThat(Redlined.of(original, revised).document().untracked()).isEmpty();
    assertThat(Redlined.of(revised, original).document().untracked()).isEmpty();
  }

  @Test
  void aHeaderThatNowServesTwoSectionsIsComparedWithBothThatStoodThere() {
    byte[] two = sections(header("a"), header("b"), "");
    byte[] one = sections(header("a"), "", "");

    Redlined redlined = Redlined.of(two, one);

    assertThat(redlined.document().untracked()).isEmpty();
    assertThat(redlined.part("word/header-a1.xml"))
        .as("a copy for the second section, reworded there")
        .contains("<w:delText xml:space=\"preserve\">second")
        .contains("<w:t xml:space=\"preserve\">first");
    assertThat(redlined.part("word/header-a.xml")).doesNotContain("<w:ins ", "<w:del ");
    assertThat(Redlined.of(one, two).document().untracked()).isEmpty();
  }

  @Test
  void aHeaderThatOnlyALaterSectionNamedIsNotLostWhereAllShareOne() {
    provedBothWays(sections("", header("b"), header("c")), sections(header("a"), "", ""));
    provedBothWays(sections("", "", header("c")), sections(header("a"), header("b"), ""));
  }

  @Test
  void sectionsThatExchangedTheirHeadersShowThemExchanged() {
    byte[] before = sections(header("a"), header("c"), header("b"));
    byte[] after = sections(header("c"), header("a"), header("b"));

    provedBothWays(before, after);
  }

  @Test
  void aSectionThatShowsAnotherHeaderThoughNoneIsNewIsADifference() {
    byte[] before = sections("", header("a"), "");
    byte[] after = sections(header("a"), "", "");

    Redlined redlined = Redlined.of(before, after);

    assertThat(redlined.comparison().hasDifferences()).isTrue();
    assertThat(redlined.comparison().layout().sections()).isEqualTo(1);
    assertThat(redlined.comparison().changes()).noneMatch(change -> !change.edits().isEmpty());
    provedBothWays(before, after);
  }

  @Test
  void onePartForTheFirstPageAndTheOthersIsDividedWhereTheOriginalHadTwo() {
    String both = header("a") + header("first", "a") + header("even", "a");
    provedBothWays(
        sections(header("a") + header("first", "b") + header("even", "c"), "", ""),
        sections(both, "", ""));
  }

  @Test
  void whatStaysTheSameEverywhereNeedsNoCopy() {

    byte[] before = sections(header("a"), "", header("a"));
    byte[] after = DocxEntries.replace(before, "word/document.xml", ROADS, ROADS + " Gladly.");

    assertThat(headers(Redlined.of(before, after).bytes())).isEqualTo(headers(after));
  }

  @Test
  void theHeaderOfAnAddedSectionBetweenOthersLeavesTheirsAlone() {
    byte[] before = docx().header(kept("Agenda")).paragraph(WELLS).paragraph(BOATS).build();
    byte[] after =
        docx()
            .running("header", "b", kept("Annex"))
            .header(kept("Agenda"))
            .paragraph(WELLS)
            .body(
                p("<w:sectPr>" + header("rId-header-default") + PAGE + "</w:sectPr>", text(ROADS)))
            .body(p("<w:sectPr>" + header("b") + PAGE + "</w:sectPr>", text("Annex of maps.")))
            .paragraph(BOATS)
            .build();

    provedBothWays(before, after);
  }

  @Test
  void aPictureInAHeaderThatIsCopiedIsThereTwice() {
    String link = "<w:hyperlink r:id=\"rIdL\">" + text("the first day") + "</w:hyperlink>";
    byte[] before = sections(header("a"), header("b"), "");
    byte[] after =
        DocxEntries.add(
            DocxEntries.replace(
                sections(header("a"), "", ""),
                "word/header-a.xml",
                text("Agenda of the first day"),
                text("Agenda of ") + link),
            "word/_rels/header-a.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rIdL\" Type=\"http://schemas.openxmlformats.org/"
                + "officeDocument/2006/relationships/hyperlink\" Target=\"https://example.org/\""
                + " TargetMode=\"External\"/></Relationships>");

    provedBothWays(before, after);
    assertThat(Redlined.of(before, after).part("word/_rels/header-a1.xml.rels"))
        .contains("https://example.org/");
  }

  @Test
  void evenPagesThatShowAnotherHeaderByASettingAreToldOf() {
    String even = header("a") + header("even", "b");
    byte[] plain = sections(even, "", "");
    byte[] evenAndOdd = sections(docx().settings("<w:evenAndOddHeaders/>"), even, "", "").build();

    for (Redlined redlined :
        new Redlined[] {Redlined.of(plain, evenAndOdd), Redlined.of(evenAndOdd, plain)}) {
      assertThat(redlined.document().untracked())
          .extracting(Diagnostic::code)
          .containsExactly("even-pages-not-tracked");
    }
    assertThat(
            Redlined.of(docx().paragraph(WELLS).build(), sections("", "", ""))
                .document()
                .untracked())
        .isEmpty();
  }

  @Test
  void anotherHeaderAfterRejectingFailsTheProof() throws Exception {
    DraftFile original = DraftFile.of("original", sections(header("a"), header("b"), ""));
    DraftFile revised = DraftFile.of("revised", sections(header("a"), "", ""));

    assertThat(Redline.verify(original, revised, revised).firstDifference())
        .contains("after rejecting", "header default of section 2", "second", "first");
    assertThat(Redline.verify(revised, original, revised).firstDifference())
        .contains("after accepting", "header default of section 2");
  }

  @Test
  void emptyHeadersOfOtherHeightThatShowInEachOthersPlaceAreStillProved() {
    String first = "<w:sectPr>" + header("%s") + PAGE + "</w:sectPr>";
    DocxBuilder before = docx().running("header", "a", p("")).running("header", "b", p("") + p(""));
    DocxBuilder after = docx().running("header", "a", p("")).running("header", "b", p("") + p(""));

    provedBothWays(
        before
            .body(p(first.formatted("a"), text(WELLS)))
            .body(p(first.formatted("b"), text(ROADS)))
            .paragraph(BOATS)
            .build(),
        after
            .body(p(first.formatted("a"), text(WELLS)))
            .body(p(first.formatted("a"), text(ROADS)))
            .paragraph(BOATS)
            .lastSection(header("b") + PAGE)
            .build());
  }

  @Test
  void anEmptyHeaderIsAsGoodAsNone() throws Exception {
    DraftFile none = DraftFile.of("none", docx().paragraph(WELLS).build());
    DraftFile empty = DraftFile.of("empty", docx().header(Wml.p("")).paragraph(WELLS).build());

    assertThat(Redline.verify(none, empty, empty).holds()).isTrue();
    assertThat(Redline.verify(empty, none, none).holds()).isTrue();
  }
}
