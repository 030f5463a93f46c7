package org.clausewise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.RedlineTest.BOATS;
import static org.clausewise.RedlineTest.MILLS;
import static org.clausewise.RedlineTest.ROADS;
import static org.clausewise.RedlineTest.WELLS;
import static org.clausewise.testing.DocxBuilder.docx;
import static org.clausewise.testing.Wml.footnoteReference;
import static org.clausewise.testing.Wml.kept;
import static org.clausewise.testing.Wml.p;
import static org.clausewise.testing.Wml.row;
import static org.clausewise.testing.Wml.table;
import static org.clausewise.testing.Wml.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewise.model.Diagnostic;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.testing.DocxBuilder;
import org.junit.jupiter.api.Test;

/** Redlines of drafts with content controls: which control holds what, in the redline and after. */
class ControlRedlineTest {

  private static final Pattern TAG =
      Pattern.compile(
          "<w:alias w:val=\"([^\"]*)\"/>|</w:(sdt)>|<w:(?:t|delText)(?: [^>]*)?>([^<]*)<");

  @Test
  void aRemovedParagraphKeepsTheControlInIt() {
    Redlined redlined =
        redlined(
            docx()
                .paragraph(WELLS)
                .body(p(text("Of ") + control("Date", text("May"))))
                .paragraph(BOATS),
            docx().paragraph(WELLS).paragraph(BOATS));

    assertThat(rejected(redlined)).contains("Of Date[May]");
    assertThat(accepted(redlined)).doesNotContain("[");
    assertThat(redlined.body())
        .containsPattern(
            "<w:customXmlDelRangeStart [^>]*/><w:sdt>.*<w:sdtContent><w:customXmlDelRangeEnd"
                + " [^>]*/><w:del .*</w:del><w:customXmlDelRangeStart [^>]*/></w:sdtContent></w:sdt>"
                + "<w:customXmlDelRangeEnd [^>]*/>");
    assertThat(redlined.document().untracked()).isEmpty();
  }

  @Test
  void aRemovedControlOfBlocksComesAlong() {
    Redlined redlined =
        redlined(
            docx()
                .paragraph(WELLS)
                .body(control("Part", kept(ROADS) + kept(MILLS)))
                .paragraph(BOATS),
            docx().paragraph(WELLS).paragraph(BOATS));

    assertThat(rejected(redlined)).isEqualTo(WELLS + "Part[" + ROADS + MILLS + "]" + BOATS);
  }

  @Test
  void anAddedControlOfBlocksGoesWithItsTextOnRejecting() {
    Redlined redlined =
        redlined(
            docx().paragraph(WELLS).paragraph(BOATS),
            docx()
                .paragraph(WELLS)
                .body(control("Part", kept(ROADS) + kept(MILLS)))
                .paragraph(BOATS));

    assertThat(rejected(redlined)).isEqualTo(WELLS + BOATS);
    assertThat(redlined.body()).contains("<w:customXmlInsRangeStart ");
    assertThat(redlined.document().untracked()).isEmpty();
  }

  @Test
  void aParagraphRemovedFromAControlStaysInIt() {
    Redlined redlined =
        redlined(
            docx().body(control("Part", kept(ROADS) + kept(MILLS))).paragraph(BOATS),
            docx().body(control("Part", kept(MILLS))).paragraph(BOATS));

    assertThat(rejected(redlined)).isEqualTo("Part[" + ROADS + MILLS + "]" + BOATS);
    assertThat(redlined.body()).doesNotContain("customXml");
  }

  @Test
  void aParagraphRemovedBehindAControlStaysOutOfIt() {
    Redlined redlined =
        redlined(
            docx().body(control("Part", kept(ROADS))).paragraph(MILLS).paragraph(BOATS),
            docx().body(control("Part", kept(ROADS))).paragraph(BOATS));

    assertThat(rejected(redlined)).isEqualTo("Part[" + ROADS + "]" + MILLS + BOATS);
    assertThat(redlined.body()).doesNotContain("customXml");
  }

  @Test
  void theReplacedTextOfAControlStaysInIt() {
    Redlined redlined =
        redlined(
            docx().body(p(text("Done on ") + control("Date", text("Monday")) + text(" here."))),
            docx().body(p(text("Done on ") + control("Date", text("Friday")) + text(" here."))));

    assertThat(redlined.body()).doesNotContain("customXml");
    assertThat(rejected(redlined)).isEqualTo("Done on Date[Monday] here.");
  }

  @Test
  void aControlAroundKeptTextInOneDraftIsTrackedAndTold() {
    DocxBuilder plain = docx().body(p(text("Done on Monday here.")));
    byte[] without = plain.build();
    byte[] with =
        docx().body(p(text("Done on ") + control("Date", text("Monday")) + text(" here."))).build();

    Redlined added = Redlined.of(without, with);
    Redlined removed = Redlined.of(with, without);

    assertThat(rejected(added)).isEqualTo("Done on Monday here.");
    assertThat(accepted(added)).isEqualTo("Done on Date[Monday] here.");
    assertThat(rejected(removed)).isEqualTo("Done on Date[Monday] here.");
    assertThat(accepted(removed)).isEqualTo("Done on Monday here.");
    assertThat(told(added)).containsExactly("content-controls-differ");
    assertThat(removed.document().untracked().get(0).message())
        .isEqualTo(
            "content controls around text that both drafts have differ; only in the original: 1"
                + " (\u201cDate\u201d)");
  }

  @Test
  void aControlThatWasRenamedIsRemovedAndAdded() {
    Redlined redlined =
        redlined(
            docx().body(control("Clause", kept(WELLS))).paragraph(BOATS),
            docx().body(control("Article", kept(WELLS))).paragraph(BOATS));

    assertThat(rejected(redlined)).isEqualTo("Clause[" + WELLS + "]" + BOATS);
    assertThat(accepted(redlined)).isEqualTo("Article[" + WELLS + "]" + BOATS);
    assertThat(redlined.body()).doesNotContain("<w:ins ", "<w:del ");
  }

  @Test
  void trackedTagsCountAsChanges() {
    Redlined redlined =
        redlined(docx().paragraph(WELLS), docx().body(control("Part", kept(WELLS))));

    assertThat(file(redlined).revisionCount()).isEqualTo(2);
  }

  @Test
  void otherIdsAreNoDifference() {
    byte[] original = docx().body(control("Part", "<w:id w:val=\"7\"/>", kept(WELLS))).build();
    byte[] revised = docx().body(control("Part", "<w:id w:val=\"8\"/>", kept(WELLS))).build();

    Redlined same = Redlined.of(original, revised);

    assertThat(same.document().untracked()).isEmpty();
    assertThat(same.bytes()).isEqualTo(revised);
  }

  @Test
  void anotherLockIsTold() {
    Redlined redlined =
        redlined(
            docx().body(control("Part", kept(WELLS))),
            docx().body(control("Part", "<w:lock w:val=\"sdtLocked\"/>", kept(WELLS))));

    assertThat(told(redlined)).containsExactly("content-controls-differ");
  }

  @Test
  void aRemovedControlHasNoLockAndNoBindingAndAnIdOfItsOwn() {
    String settings =
        "<w:id w:val=\"900000000\"/><w:lock w:val=\"sdtLocked\"/><w:placeholder><w:docPart"
            + " w:val=\"Hint\"/></w:placeholder><w:dataBinding w:xpath=\"/a\""
            + " w:storeItemID=\"{0}\"/>";
    Redlined redlined =
        redlined(
            docx().paragraph(WELLS).body(control("A", settings, kept(ROADS))).paragraph(BOATS),
            docx().paragraph(WELLS).body(control("B", "<w:id w:val=\"900000000\"/>", kept(BOATS))));

    assertThat(redlined.body())
        .doesNotContain("w:lock", "w:dataBinding", "w:placeholder")
        .contains("<w:id w:val=\"900000001\"/>");
  }

  @Test
  void controlsOfRemovedRowsAndCellsComeAlong() {
    String rows = row(kept("a"), kept("b"));
    Redlined redlined =
        redlined(
            docx().body(table(2, rows, control("Row", row(kept("c"), kept("d"))))).paragraph(BOATS),
            docx().body(table(2, rows)).paragraph(BOATS));

    assertThat(rejected(redlined)).isEqualTo("abRow[cd]" + BOATS);

    Redlined whole =
        redlined(
            docx().paragraph(WELLS).body(table(2, control("Row", rows))).paragraph(BOATS),
            docx().paragraph(WELLS).paragraph(BOATS));

    assertThat(rejected(whole)).isEqualTo(WELLS + "Row[ab]" + BOATS);
  }

  @Test
  void controlsNestAsBefore() {
    String inner = p(text("Of ") + control("Date", text("May")));
    Redlined redlined =
        redlined(
            docx().paragraph(WELLS).body(control("Part", control("Piece", inner) + kept(ROADS))),
            docx().paragraph(WELLS).body(control("Part", kept(ROADS))));

    assertThat(rejected(redlined)).isEqualTo(WELLS + "Part[Piece[Of Date[May]]" + ROADS + "]");
  }

  @Test
  void theMarkThatIsRevisedBeforeTheEndStaysInItsControl() {
    Redlined redlined =
        redlined(
            docx().paragraph(WELLS).body(control("Part", kept(ROADS))),
            docx().paragraph(WELLS).body(control("Part", kept(ROADS))).paragraph(BOATS));

    assertThat(rejected(redlined)).isEqualTo(WELLS + "Part[" + ROADS + "]");
    assertThat(accepted(redlined)).isEqualTo(WELLS + "Part[" + ROADS + "]" + BOATS);
  }

  @Test
  void aControlInWhichAParagraphWasSplitIsTold() {
    String first = "Urges all States to keep the village wells open to every traveller";
    String second = " and to publish, before the harvest, the list of those that ran dry;";
    Redlined redlined =
        redlined(
            docx().body(p(control("All", text(first + second)))).paragraph(BOATS),
            docx().paragraph(first).paragraph(second.strip()).paragraph(BOATS));

    assertThat(told(redlined)).containsExactly("content-controls-not-tracked");
  }

  @Test
  void aControlInWhichParagraphsWereMergedStaysWhole() {
    String first = "Urges all States to keep the village wells open to every traveller";
    String second = " and to publish, before the harvest, the list of those that ran dry;";
    Redlined redlined =
        redlined(
            docx().paragraph(first).paragraph(second.strip()).paragraph(BOATS),
            docx().body(p(control("All", text(first + second)))).paragraph(BOATS));

    assertThat(accepted(redlined)).isEqualTo("All[" + first + second + "]" + BOATS);
  }

  @Test
  void aControlInAHyperlinkIsNotTorn() {
    String link = "<w:hyperlink w:anchor=\"a\">%s</w:hyperlink>";
    Redlined redlined =
        redlined(
            docx().body(p(text("See ") + link.formatted(text("the wells and the mills of 2020")))),
            docx().body(p(text("See ") + link.formatted(control("L", text("the wells of 2020"))))));

    assertThat(accepted(redlined)).isEqualTo("See L[the wells of 2020]");
  }

  @Test
  void controlsOfNotesAndHeadersComeAlong() {
    String note = "<w:p><w:r><w:footnoteRef/></w:r>" + control("N", text("See it.")) + "</w:p>";
    Redlined redlined =
        redlined(
            docx()
                .body(p(text(WELLS) + footnoteReference(1)))
                .footnote(1, note)
                .header(control("H", kept("Top")) + kept("")),
            docx().paragraph(WELLS));

    assertThat(redlined.part("word/footnotes.xml")).contains("w:val=\"N\"");
    assertThat(redlined.part("word/header-default.xml")).contains("w:val=\"H\"");
  }

  static String control(String title, String content) {
    return control(title, "", content);
  }

  static String control(String title, String settings, String content) {
    return "<w:sdt><w:sdtPr><w:alias w:val=\""
        + title
        + "\"/>"
        + settings
        + "</w:sdtPr><w:sdtContent>"
        + content
        + "</w:sdtContent></w:sdt>";
  }

  private static Redlined redlined(DocxBuilder original, DocxBuilder revised) {
    return Redlined.of(original.build(), revised.build());
  }

  private static List<String> told(Redlined redlined) {
    return redlined.document().untracked().stream().map(Diagnostic::code).toList();
  }

  private static String accepted(Redlined redlined) {
    return bodyOf(Redline.accept(file(redlined)));
  }

  private static String rejected(Redlined redlined) {
    return bodyOf(Redline.reject(file(redlined)));
  }

  private static DraftFile file(Redlined redlined) {
    try {
      return DraftFile.of("the redline", redlined.bytes());
    } catch (UnreadableDraftException e) {
      throw new AssertionError(e);
    }
  }

  /** The body's text, with each control's title before its text in brackets. */
  private static String bodyOf(byte[] docx) {
    StringBuilder text = new StringBuilder();
    Matcher tag = TAG.matcher(Redlined.entry(docx, "word/document.xml"));
    while (tag.find()) {
      if (tag.group(1) != null) {
        text.append(tag.group(1)).append('[');
      } else {
        text.append(tag.group(2) != null ? "]" : tag.group(3));
      }
    }
    return text.toString();
  }
}
