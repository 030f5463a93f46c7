package org.clausewise.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.ooxml.RevisionXml.accepted;
import static org.clausewise.ooxml.RevisionXml.del;
import static org.clausewise.ooxml.RevisionXml.deleted;
import static org.clausewise.ooxml.RevisionXml.document;
import static org.clausewise.ooxml.RevisionXml.ins;
import static org.clausewise.ooxml.RevisionXml.inserted;
import static org.clausewise.ooxml.RevisionXml.marked;
import static org.clausewise.ooxml.RevisionXml.p;
import static org.clausewise.ooxml.RevisionXml.rejected;
import static org.clausewise.ooxml.RevisionXml.run;
import static org.clausewise.ooxml.RevisionXml.sdt;
import static org.clausewise.ooxml.RevisionXml.text;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Tracked content inside paragraphs, and the search for markup. */
class RevisionsTest {

  @Test
  void acceptKeepsInsertedAndDropsDeletedRuns() {
    String tracked = p(run("a") + inserted("b") + deleted("c") + run("d"));
    assertThat(accepted(tracked)).isEqualTo(p(run("a") + run("b") + run("d")));
    assertThat(rejected(tracked)).isEqualTo(p(run("a") + run("c") + run("d")));
  }

  @Test
  void movedTextStaysAtOnePlaceOnly() {
    String tracked =
        p(
                "<w:moveFromRangeStart w:id=\"1\" w:name=\"m\"/>"
                    + "<w:moveFrom>"
                    + run("x")
                    + "</w:moveFrom><w:moveFromRangeEnd w:id=\"1\"/>"
                    + run("a"))
            + p(
                "<w:moveToRangeStart w:id=\"2\" w:name=\"m\"/>"
                    + "<w:moveTo>"
                    + run("x")
                    + "</w:moveTo><w:moveToRangeEnd w:id=\"2\"/>"
                    + run("b"));
    assertThat(accepted(tracked)).isEqualTo(p(run("a")) + p(run("x") + run("b")));
    assertThat(rejected(tracked)).isEqualTo(p(run("x") + run("a")) + p(run("b")));
  }

  @Test
  void textInsertedAndThenDeletedIsGoneEitherWay() {
    String tracked = p(run("a") + ins(run("b") + deleted("c")));
    assertThat(accepted(tracked)).isEqualTo(p(run("a") + run("b")));
    assertThat(rejected(tracked)).isEqualTo(p(run("a")));
  }

  @Test
  void textDeletedAfterItWasMovedIsLeftOnlyWhereItCameFrom() {
    String tracked =
        p("<w:moveFrom>" + run("x") + "</w:moveFrom>" + run("a"))
            + p("<w:moveTo>" + deleted("x") + "</w:moveTo>" + run("b"));
    assertThat(accepted(tracked)).isEqualTo(p(run("a")) + p(run("b")));
    assertThat(rejected(tracked)).isEqualTo(p(run("x") + run("a")) + p(run("b")));
  }

  @Test
  void rejectedDeletionOfFieldCodeIsAFieldCodeAgain() {
    String tracked =
        p(del("<w:r><w:delInstrText xml:space=\"preserve\"> PAGE </w:delInstrText></w:r>"));
    assertThat(rejected(tracked))
        .isEqualTo(p("<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"));
    assertThat(accepted(tracked)).isEqualTo("<w:p/>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hyperlink", "smartTag", "fldSimple"})
  void wrapperThatLostItsRunsGoesButABookmarkInItStays(String wrapper) {
    String start = "<w:bookmarkStart w:id=\"5\" w:name=\"n\"/>";
    String end = "<w:bookmarkEnd w:id=\"5\"/>";
    String tracked =
        p("<w:" + wrapper + ">" + start + inserted("a") + "</w:" + wrapper + ">" + run("b") + end);
    assertThat(rejected(tracked)).isEqualTo(p(start + run("b") + end));
    assertThat(accepted(tracked))
        .isEqualTo(
            p("<w:" + wrapper + ">" + start + run("a") + "</w:" + wrapper + ">" + run("b") + end));
  }

  @Test
  void wrapperThatWasEmptyFromTheStartStays() {
    assertThat(rejected(p("<w:hyperlink/>" + inserted("a")))).isEqualTo(p("<w:hyperlink/>"));
  }

  @Test
  void bookmarkThatReachesOutOfDroppedTextIsKeptAndOneInsideIsNot() {
    String tracked =
        p(
            del(
                    "<w:bookmarkStart w:id=\"1\" w:name=\"in\"/><w:bookmarkEnd w:id=\"1\"/>"
                        + "<w:bookmarkStart w:id=\"2\" w:name=\"out\"/>")
                + run("a")
                + "<w:bookmarkEnd w:id=\"2\"/>");
    assertThat(accepted(tracked))
        .isEqualTo(
            p(
                "<w:bookmarkStart w:id=\"2\" w:name=\"out\"/>"
                    + run("a")
                    + "<w:bookmarkEnd w:id=\"2\"/>"));
  }

  @Test
  void contentOfAContentControlAndOfATextBoxIsSettledToo() {
    String box = "<w:r><w:pict><w:txbxContent>%s</w:txbxContent></w:pict></w:r>";
    String tracked =
        p(sdt(inserted("a") + deleted("b")) + box.formatted(p(inserted("c") + run("d"))));
    assertThat(accepted(tracked))
        .isEqualTo(p(sdt(run("a")) + box.formatted(p(run("c") + run("d")))));
    assertThat(rejected(tracked)).isEqualTo(p(sdt(run("b")) + box.formatted(p(run("d")))));
  }

  @Test
  void bothBranchesOfAlternateContentAreSettled() {
    String both =
        "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>%1$s</w:txbxContent></mc:Choice>"
            + "<mc:Fallback><w:txbxContent>%1$s</w:txbxContent></mc:Fallback>"
            + "</mc:AlternateContent></w:r>";
    String tracked = both.formatted(marked("A", "<w:del/>", run("a")) + p(run("b")));
    assertThat(accepted(p(tracked))).isEqualTo(p(both.formatted(p(run("a") + run("b")))));
  }

  @Test
  void trackedTagsOfAContentControlGoWithoutItsContent() {
    String tracked =
        p(
            "<w:customXmlInsRangeStart w:id=\"1\"/><w:sdt><w:sdtPr/><w:sdtContent>"
                + "<w:customXmlInsRangeEnd w:id=\"1\"/>"
                + run("a")
                + "<w:customXmlInsRangeStart w:id=\"2\"/></w:sdtContent></w:sdt>"
                + "<w:customXmlInsRangeEnd w:id=\"2\"/>"
                + sdt(run("b")));
    assertThat(rejected(tracked)).isEqualTo(p(run("a") + sdt(run("b"))));
    assertThat(accepted(tracked)).isEqualTo(p(sdt(run("a")) + sdt(run("b"))));
  }

  @Test
  void tagRangeWithoutAnEndTakesNoControlAway() {
    String tracked = p("<w:customXmlInsRangeStart w:id=\"1\"/>" + sdt(run("a")));
    assertThat(rejected(tracked)).isEqualTo(p(sdt(run("a"))));
  }

  @Test
  void equationThatLostItsRunsGoes() {
    String tracked = p(run("a") + "<m:oMath>" + ins("<m:r><m:t>x</m:t></m:r>") + "</m:oMath>");
    assertThat(rejected(tracked)).isEqualTo(p(run("a")));
    assertThat(accepted(tracked))
        .isEqualTo(p(run("a") + "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>"));
  }

  @Test
  void mathRunTrackedFromWithinGoesAsAWhole() {
    String tracked =
        p(
            "<m:oMath><m:r><w:ins><w:rPr><w:b/></w:rPr></w:ins><m:t>x</m:t></m:r>"
                + "<m:r><m:t>y</m:t></m:r></m:oMath>");
    assertThat(rejected(tracked)).isEqualTo(p("<m:oMath><m:r><m:t>y</m:t></m:r></m:oMath>"));
    assertThat(accepted(tracked))
        .isEqualTo(
            p(
                "<m:oMath><m:r><w:rPr><w:b/></w:rPr><m:t>x</m:t></m:r>"
                    + "<m:r><m:t>y</m:t></m:r></m:oMath>"));
  }

  @Test
  void mathObjectThatGoesLeavesItsArguments() {
    String fraction =
        "<m:f><m:fPr><m:ctrlPr>%s</m:ctrlPr></m:fPr>"
            + "<m:num><m:r><m:t>x</m:t></m:r></m:num><m:den><m:r><m:t>y</m:t></m:r></m:den></m:f>";
    String properties = "<w:rPr><w:b/></w:rPr>";
    String tracked = p("<m:oMath>" + fraction.formatted(del(properties)) + "</m:oMath>");
    assertThat(accepted(tracked))
        .isEqualTo(p("<m:oMath><m:r><m:t>x</m:t></m:r><m:r><m:t>y</m:t></m:r></m:oMath>"));
    assertThat(rejected(tracked))
        .isEqualTo(p("<m:oMath>" + fraction.formatted(properties) + "</m:oMath>"));
  }

  @Test
  void blocksInsideATrackerStayOrGoAsAWhole() {
    String tracked = ins(p(run("a")) + p(run("b"))) + del(p(run("c"))) + p(run("d"));
    assertThat(accepted(tracked)).isEqualTo(p(run("a")) + p(run("b")) + p(run("d")));
    assertThat(rejected(tracked)).isEqualTo(p(run("c")) + p(run("d")));
  }

  @ParameterizedTest
  @MethodSource("markup")
  void hasFindsEveryKindOfMarkup(String blocks) {
    assertThat(Revisions.has(document("<w:body>" + blocks + "</w:body>").getDocumentElement()))
        .isTrue();
  }

  static Stream<String> markup() {
    return Stream.of(
        p(inserted("a")),
        p(deleted("a")),
        marked("A", "<w:moveTo/>", ""),
        p("<w:moveFromRangeEnd w:id=\"1\"/>"),
        p("<w:pPr><w:pPrChange/></w:pPr>"),
        p("<w:customXmlDelRangeStart w:id=\"1\"/>"),
        "<w:tbl><w:tblGrid><w:tblGridChange/></w:tblGrid></w:tbl>",
        "<w:tbl><w:tr><w:tc><w:tcPr><w:cellMerge/></w:tcPr></w:tc></w:tr></w:tbl>");
  }

  @Test
  void documentWithoutMarkupIsLeftAsItIs() {
    Document document = document("<w:body><w:tbl><w:tr><w:tc/></w:tr></w:tbl></w:body>");
    String before = text(document);
    assertThat(Revisions.has(document.getDocumentElement())).isFalse();
    Revisions.accept(document.getDocumentElement());
    Revisions.reject(document.getDocumentElement());
    assertThat(text(document)).isEqualTo(before);
  }

  @Test
  void onlyTheGivenStoryIsSettled() {
    Document notes =
        document(
            "<w:footnote>"
                + p(inserted("a"))
                + "</w:footnote><w:footnote>"
                + p(inserted("b"))
                + "</w:footnote>");
    Element first = Dom.childrenW(notes.getDocumentElement(), "footnote").get(0);
    Revisions.reject(first);
    assertThat(Revisions.has(first)).isFalse();
    assertThat(Revisions.has(notes.getDocumentElement())).isTrue();
  }
}
