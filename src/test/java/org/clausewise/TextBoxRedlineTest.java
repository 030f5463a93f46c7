package org.clausewise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.testing.DocxBuilder.docx;
import static org.clausewise.testing.Wml.footnoteReference;
import static org.clausewise.testing.Wml.groupedTextBoxes;
import static org.clausewise.testing.Wml.kept;
import static org.clausewise.testing.Wml.notePara;
import static org.clausewise.testing.Wml.p;
import static org.clausewise.testing.Wml.row;
import static org.clausewise.testing.Wml.table;
import static org.clausewise.testing.Wml.text;
import static org.clausewise.testing.Wml.textBox;
import static org.clausewise.testing.Wml.vmlTextBox;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewise.change.Change;
import org.clausewise.change.ChangeType;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.testing.DocxBuilder;
import org.clausewise.testing.DocxEntries;
import org.junit.jupiter.api.Test;

/** Redlines of text boxes; each is proved twice by {@link Redlined#of}, forth and back. */
class TextBoxRedlineTest {

  private static final String URGES = "The council urges all members to act";
  private static final String INVITES = "The council invites all members to act";

  @Test
  void aChangedWordInATextBoxIsMarkedInsideBothItsTwins() {
    Redlined redline = forthAndBack(p(textBox(kept(URGES))), p(textBox(kept(INVITES))));

    assertThat(redline.texts("ins")).containsExactly("invites", "invites");
    assertThat(redline.texts("del")).containsExactly("urges", "urges");
    assertThat(types(redline)).containsExactly(ChangeType.UNCHANGED, ChangeType.REWORDED);
  }

  @Test
  void aTextBoxInVmlAloneIsComparedInside() {
    Redlined redline = forthAndBack(p(vmlTextBox(kept(URGES))), p(vmlTextBox(kept(INVITES))));

    assertThat(redline.texts("ins")).containsExactly("invites");
  }

  @Test
  void paragraphsTablesAndFormattingInATextBoxAreTracked() {
    String before =
        kept(URGES) + kept("Second paragraph") + table(1, row(kept("Wells"))) + kept("End");
    String after =
        kept(URGES)
            + p(text("Second paragraph", "<w:b/>"))
            + table(1, row(kept("Wells")), row(kept("Roads")))
            + kept("A further paragraph")
            + kept("End");
    Redlined redline = forthAndBack(p(textBox(before)), p(textBox(after)));

    assertThat(redline.body()).contains("<w:rPrChange", "<w:trPr><w:ins");
    assertThat(redline.texts("ins")).contains("A further paragraph");
    assertThat(redline.texts("del")).isEmpty();
  }

  @Test
  void bothBoxesOfAGroupAreComparedInside() {
    Redlined redline =
        forthAndBack(
            p(groupedTextBoxes(kept(URGES), kept("One two three"))),
            p(groupedTextBoxes(kept(INVITES), kept("One three"))));

    assertThat(redline.texts("ins")).containsExactly("invites", "invites");
    assertThat(redline.texts("del")).containsExactly("urges", "two ", "urges", "two ");
  }

  @Test
  void anAddedBoxDoesNotShiftThoseBesideIt() {
    String others = textBox(kept(URGES)) + textBox(kept("Another box that stays as it is"));
    Redlined redline =
        forthAndBack(
            p(text("Boxes: ") + others),
            p(text("Boxes: ") + textBox(kept("A box that is new here")) + others));

    assertThat(redline.texts("del")).isEmpty();
    assertThat(types(redline))
        .containsExactly(
            ChangeType.REWORDED, ChangeType.ADDED, ChangeType.UNCHANGED, ChangeType.UNCHANGED);
  }

  @Test
  void paragraphsThatHoldNothingButABoxArePairedByItsWords() {
    String others = p(textBox(kept(URGES))) + p(textBox(kept("Another box that stays as it is")));
    String changed =
        p(textBox(kept(INVITES))) + p(textBox(kept("Another box that stays as it is")));
    Redlined redline =
        forthAndBack(others, p(textBox(kept("Something else that is new here"))) + changed);

    assertThat(redline.texts("del")).containsExactly("urges", "urges");
  }

  @Test
  void aBoxWithOtherWordsIsKeptInItsFrame() {
    Redlined redline =
        forthAndBack(p(textBox(kept("Wells"))), p(textBox(kept("Roads and bridges"))));

    assertThat(redline.texts("del")).containsExactly("Wells", "Wells");
  }

  @Test
  void aBoxInAnotherFrameIsReplacedAsAWhole() {
    Redlined redline =
        forthAndBack(
            p(text("See ") + textBox(kept(URGES))),
            p(text("See ") + textBox(500_000, kept(URGES), kept(URGES))));

    assertThat(redline.texts("del")).containsExactly(URGES + URGES);
    assertThat(types(redline)).containsExactly(ChangeType.REWORDED, ChangeType.UNCHANGED);
    assertThat(redline.comparison().summary().moved()).isZero();
  }

  @Test
  void aBoxThatGrewWithItsTextIsComparedInside() {
    Redlined redline =
        forthAndBack(
            p(fitted(textBox(kept(URGES)), "457200", "36pt")),
            p(fitted(textBox(kept(INVITES)), "685800", "54pt")));

    assertThat(redline.texts("del")).containsExactly("urges", "urges");
  }

  private static String fitted(String box, String height, String vmlHeight) {
    return box.replace("cy=\"457200\"", "cy=\"" + height + "\"")
        .replace("<wps:bodyPr/>", "<wps:bodyPr><a:spAutoFit/></wps:bodyPr>")
        .replace("height:36pt", "height:" + vmlHeight)
        .replace("<v:textbox>", "<v:textbox style=\"mso-fit-shape-to-text:t\">");
  }

  @Test
  void aBoxWhoseTwinsDifferIsReplacedAsAWhole() {
    Redlined redline =
        forthAndBack(
            p(textBox(914_400, kept(URGES), kept("Another text"))),
            p(textBox(914_400, kept(INVITES), kept("Another text"))));

    assertThat(redline.texts("del")).containsExactly(URGES + "Another text");
  }

  @Test
  void aChangeInTheFallbackAloneIsNotMissed() {
    Redlined redline =
        forthAndBack(p(textBox(kept(URGES))), p(textBox(914_400, kept(URGES), kept(INVITES))));

    assertThat(redline.texts("ins")).containsExactly(URGES + INVITES);
  }

  @Test
  void aBoxInsideABoxIsReplacedWithItsDrawing() {
    Redlined redline =
        forthAndBack(
            p(textBox(p(text("Outer words ") + vmlTextBox(kept(URGES))))),
            p(textBox(p(text("Outer words ") + vmlTextBox(kept(INVITES))))));

    assertThat(redline.texts("del")).containsExactly(URGES, URGES);
  }

  @Test
  void aBoxInTheResultOfAFieldIsReplacedWithTheField() {
    String field =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + "<w:r><w:instrText>HYPERLINK \"https://a.example\"</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>%s"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    Redlined redline =
        forthAndBack(
            p(text("See ") + field.formatted(vmlTextBox(kept(URGES)))),
            p(text("See ") + field.formatted(vmlTextBox(kept(INVITES)))));

    assertThat(redline.texts("del").toString()).contains(URGES);
  }

  @Test
  void boxesInHeadersFootersNotesAndCellsAreComparedInside() {
    Redlined redline = forthAndBack(everywhere(URGES), everywhere(INVITES));

    for (String part : List.of("document", "header-default", "footer-default", "footnotes")) {
      String markup = redline.part("word/" + part + ".xml");
      assertThat(count("<w:ins [^>]*><w:r><w:t[^>]*>invites<", markup)).as(part).isEqualTo(2);
    }
  }

  private static DocxBuilder everywhere(String words) {
    return docx()
        .header(p(textBox(kept(words))))
        .footer(p(text("Page ") + textBox(kept(words))))
        .footnote(1, notePara(textBox(kept(words))))
        .body(table(1, row(p(textBox(kept(words))))))
        .body(p(text("Noted") + footnoteReference(1)));
  }

  @Test
  void theBoxOfAnAddedOrRemovedParagraphGoesWithIt() {
    String host = p(text("A paragraph of its own with a box ") + textBox(kept(URGES)));
    Redlined redline = forthAndBack(kept("Stays"), kept("Stays") + host);

    assertThat(redline.texts("ins"))
        .containsExactly("A paragraph of its own with a box " + URGES + URGES);
    assertThat(types(redline))
        .containsExactly(ChangeType.UNCHANGED, ChangeType.ADDED, ChangeType.ADDED);
  }

  @Test
  void aMovedParagraphShowsInItsNewPlaceWhatItsBoxLost() {
    String moved = text("Recalls the harvest of the mountain village by the river ");
    String rest = kept("The session closes") + kept("The market opens") + kept("Boats and mills");
    Redlined redline =
        forthAndBack(
            p(moved + textBox(kept(URGES))) + rest + kept("End"),
            rest + p(moved + textBox(kept(INVITES))) + kept("End"));

    assertThat(redline.comparison().summary().moved()).isEqualTo(2); // the paragraph in the box too
    assertThat(redline.texts("ins")).containsExactly("invites", "invites");
    assertThat(redline.texts("del")).containsExactly("urges", "urges");
  }

  @Test
  void theBoxesOfASplitAndOfAMergedParagraphAreComparedInside() {
    String first = "Recalls the harvest of the mountain village by the river. ";
    String second = "Urges the council to report on wells and roads every summer.";
    Redlined redline =
        forthAndBack(
            p(text(first) + textBox(kept(URGES)) + text(second)),
            kept(first) + p(textBox(kept(INVITES)) + text(second)));

    assertThat(redline.texts("del")).containsExactly("urges", "urges");
  }

  @Test
  void aBoxThatALinkWasPutAroundIsReplacedAndNotMarkedInside() {
    Redlined redline =
        forthAndBack(
            p(text("See ") + textBox(kept(URGES))),
            p(
                text("See ")
                    + "<w:hyperlink w:anchor=\"x\">"
                    + textBox(kept(INVITES))
                    + "</w:hyperlink>"));

    assertThat(redline.texts("del")).containsExactly(URGES + URGES);
    assertThat(redline.texts("ins")).containsExactly(INVITES + INVITES);
  }

  @Test
  void bookmarksOfATwinKeepAnIdOfTheirOwn() {
    String before = bookmarked(1, URGES);
    Redlined redline =
        forthAndBack(
            p(textBox(914_400, before, bookmarked(2, URGES))),
            p(textBox(914_400, bookmarked(1, INVITES), bookmarked(2, INVITES))));

    Matcher ids = Pattern.compile("<w:bookmarkStart [^>]*w:id=\"(\\d+)\"").matcher(redline.body());
    assertThat(ids.results().map(match -> match.group(1)).distinct()).hasSize(2);
  }

  private static String bookmarked(int id, String words) {
    return p(
        "<w:bookmarkStart w:id=\"%1$d\" w:name=\"b\"/>%2$s<w:bookmarkEnd w:id=\"%1$d\"/>"
            .formatted(id, text(words)));
  }

  @Test
  void theProofLooksAtBothTwins() throws UnreadableDraftException {
    byte[] original = docx().body(p(textBox(kept(URGES)))).build();
    byte[] revised = docx().body(p(textBox(kept(INVITES)))).build();
    byte[] redline = Redlined.of(original, revised).bytes();
    String body = Redlined.entry(redline, "word/document.xml");
    int first = body.indexOf("council");
    int second = body.indexOf("council", first + 1);

    for (int at : new int[] {first, second}) {
      String broken = body.substring(0, at) + "Council" + body.substring(at + 7);
      DraftFile file = DraftFile.of("r", DocxEntries.add(redline, "word/document.xml", broken));
      Proof proof = Redline.verify(DraftFile.of("o", original), DraftFile.of("v", revised), file);
      assertThat(proof.firstDifference()).isNotNull();
    }
  }

  @Test
  void aChangeInATextBoxIsCountedOnce() throws UnreadableDraftException {
    Redlined redline = forthAndBack(p(textBox(kept(URGES))), p(textBox(kept(INVITES))));

    assertThat(DraftFile.of("r", redline.bytes()).revisionCount()).isEqualTo(2);
  }

  private static Redlined forthAndBack(String original, String revised) {
    return forthAndBack(docx().body(original), docx().body(revised));
  }

  private static Redlined forthAndBack(DocxBuilder original, DocxBuilder revised) {
    byte[] before = original.build();
    byte[] after = revised.build();
    Redlined.of(after, before);
    return Redlined.of(before, after);
  }

  private static List<ChangeType> types(Redlined redline) {
    return redline.comparison().changes().stream().map(Change::type).toList();
  }

  private static int count(String pattern, String markup) {
    return (int) Pattern.compile(pattern).matcher(markup).results().count();
  }
}
