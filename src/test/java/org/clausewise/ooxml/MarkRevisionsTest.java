package org.clausewise.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.ooxml.RevisionXml.accepted;
import static org.clausewise.ooxml.RevisionXml.del;
import static org.clausewise.ooxml.RevisionXml.deleted;
import static org.clausewise.ooxml.RevisionXml.document;
import static org.clausewise.ooxml.RevisionXml.inserted;
import static org.clausewise.ooxml.RevisionXml.marked;
import static org.clausewise.ooxml.RevisionXml.p;
import static org.clausewise.ooxml.RevisionXml.rejected;
import static org.clausewise.ooxml.RevisionXml.run;
import static org.clausewise.ooxml.RevisionXml.sdt;
import static org.clausewise.ooxml.RevisionXml.styled;
import static org.clausewise.ooxml.RevisionXml.tbl;
import static org.clausewise.ooxml.RevisionXml.tc;
import static org.clausewise.ooxml.RevisionXml.text;
import static org.clausewise.ooxml.RevisionXml.tr;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** Which paragraphs run on into which when a paragraph mark goes. */
class MarkRevisionsTest {

  private static final String BOOKMARK =
      "<w:bookmarkStart w:id=\"1\" w:name=\"b\"/><w:bookmarkEnd w:id=\"1\"/>";
  private static final String TABLE = tbl(tr(tc("<w:p/>")));

  @Test
  void joinedParagraphHasThePropertiesOfTheLast() {
    String tracked = marked("A", "<w:del/>", run("a")) + styled("B", run("b"));
    assertThat(accepted(tracked)).isEqualTo(styled("B", run("a") + run("b")));
    assertThat(rejected(tracked)).isEqualTo(styled("A", run("a")) + styled("B", run("b")));
  }

  @Test
  void insertedMarkStaysOnAcceptAndGoesOnReject() {
    String tracked = marked("A", "<w:ins/>", run("a")) + styled("B", run("b"));
    assertThat(accepted(tracked)).isEqualTo(styled("A", run("a")) + styled("B", run("b")));
    assertThat(rejected(tracked)).isEqualTo(styled("B", run("a") + run("b")));
  }

  @Test
  void movedParagraphStandsAtOnePlaceOnly() {
    String tracked =
        marked("A", "<w:moveFrom/>", "<w:moveFrom>" + run("a") + "</w:moveFrom>")
            + styled("B", run("b"))
            + marked("C", "<w:moveTo/>", "<w:moveTo>" + run("a") + "</w:moveTo>")
            + styled("D", run("d"));
    assertThat(accepted(tracked))
        .isEqualTo(styled("B", run("b")) + styled("C", run("a")) + styled("D", run("d")));
    assertThat(rejected(tracked))
        .isEqualTo(styled("A", run("a")) + styled("B", run("b")) + styled("D", run("d")));
  }

  @Test
  void markInsertedAndThenDeletedGoesEitherWay() {
    String tracked = marked("A", "<w:ins/><w:del/>", run("a")) + styled("B", run("b"));
    assertThat(accepted(tracked)).isEqualTo(styled("B", run("a") + run("b")));
    assertThat(rejected(tracked)).isEqualTo(styled("B", run("a") + run("b")));
  }

  @Test
  void severalMarksInARowJoinAllInOrder() {
    String tracked =
        marked("A", "<w:del/>", run("a"))
            + BOOKMARK
            + marked("B", "<w:del/>", run("b"))
            + marked("C", "<w:del/>", deleted("c"))
            + styled("D", run("d"));
    assertThat(accepted(tracked)).isEqualTo(styled("D", run("a") + BOOKMARK + run("b") + run("d")));
  }

  @Test
  void emptiedParagraphBeforeATableGoesAndItsBookmarkMovesUp() {
    String tracked =
        p(run("a")) + marked("A", "<w:ins/>", inserted("b") + BOOKMARK) + TABLE + p(run("c"));
    assertThat(rejected(tracked)).isEqualTo(p(run("a") + BOOKMARK) + TABLE + p(run("c")));
  }

  @Test
  void bookmarkOfAnEmptiedParagraphBetweenTablesIsKept() {
    String tracked = TABLE + marked("A", "<w:ins/>", BOOKMARK) + TABLE + p("");
    assertThat(rejected(tracked)).isEqualTo(TABLE + BOOKMARK + TABLE + "<w:p/>");
  }

  @Test
  void paragraphWithContentBeforeATableStaysWithItsOwnProperties() {
    String tracked =
        marked("A", "<w:del/>", run("a")) + marked("B", "<w:del/>", "") + TABLE + p(run("c"));
    assertThat(accepted(tracked)).isEqualTo(styled("A", run("a")) + TABLE + p(run("c")));
  }

  @Test
  void emptiedParagraphAtTheEndOfABodyGoes() {
    String section = "<w:sectPr><w:pgSz w:w=\"1\"/></w:sectPr>";
    String tracked = p(run("a")) + marked("A", "<w:ins/>", inserted("b")) + section;
    assertThat(rejected(tracked)).isEqualTo(p(run("a")) + section);
  }

  @Test
  void bodyIsNeverLeftWithoutABlock() {
    String tracked = marked("A", "<w:ins/>", inserted("a")) + marked("B", "<w:ins/>", "");
    assertThat(rejected(tracked)).isEqualTo(styled("B", ""));
    assertThat(accepted(del(p(run("a"))) + "<w:sectPr/>")).isEqualTo("<w:p/><w:sectPr/>");
  }

  @Test
  void cellIsNeverLeftWithoutALastParagraph() {
    String tracked = tbl(tr(tc(marked("A", "<w:ins/>", inserted("a"))), tc(del(p(run("b"))))));
    assertThat(rejected(tracked + p("")))
        .isEqualTo(tbl(tr(tc(styled("A", "")), tc(p(run("b"))))) + "<w:p/>");
    assertThat(accepted(tracked + p("")))
        .isEqualTo(tbl(tr(tc(styled("A", run("a"))), tc("<w:p/>"))) + "<w:p/>");
  }

  @Test
  void paragraphBehindANestedTableStaysInItsCell() {
    String tracked = tbl(tr(tc(TABLE + marked("A", "<w:ins/>", inserted("a"))))) + p("");
    assertThat(rejected(tracked)).isEqualTo(tbl(tr(tc(TABLE + styled("A", "")))) + "<w:p/>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"footnote", "endnote", "hdr", "ftr", "comment", "txbxContent"})
  void storyIsNeverLeftWithoutALastParagraph(String name) {
    String story = "<w:" + name + ">%s</w:" + name + ">";
    Document part = document(story.formatted(marked("A", "<w:ins/>", inserted("a"))));
    Revisions.reject(part.getDocumentElement());
    assertThat(text(part)).contains(story.formatted(styled("A", "")));
  }

  @Test
  void joiningSeesThroughContentControlsAndDropsEmptiedOnes() {
    String tracked = sdt(marked("A", "<w:del/>", run("a"))) + sdt(styled("B", run("b")));
    assertThat(accepted(tracked)).isEqualTo(sdt(styled("B", run("a") + run("b"))));
    String inserted = p(run("a")) + sdt(marked("A", "<w:ins/>", inserted("b"))) + p(run("c"));
    assertThat(rejected(inserted)).isEqualTo(p(run("a")) + p(run("c")));
  }

  @Test
  void paragraphBeforeADroppedTableJoinsTheOneBehindIt() {
    String row = "<w:tr><w:trPr><w:del/></w:trPr>" + tc(p(deleted("x"))) + "</w:tr>";
    String tracked = marked("A", "<w:del/>", run("a")) + tbl(row) + styled("B", run("b"));
    assertThat(accepted(tracked)).isEqualTo(styled("B", run("a") + run("b")));
  }

  @Test
  void sectionOfAVanishedMarkGoesWithIt() {
    String tracked =
        p("<w:pPr><w:rPr><w:ins/></w:rPr><w:sectPr/></w:pPr>" + run("a")) + p(run("b"));
    assertThat(rejected(tracked)).isEqualTo(p(run("a") + run("b")));
    assertThat(accepted(tracked))
        .isEqualTo(p("<w:pPr><w:sectPr/></w:pPr>" + run("a")) + p(run("b")));
  }

  @Test
  void otherFormattingOfAMarkIsKept() {
    String tracked = p("<w:pPr><w:rPr><w:ins/><w:b/></w:rPr></w:pPr>" + run("a"));
    assertThat(accepted(tracked)).isEqualTo(p("<w:pPr><w:rPr><w:b/></w:rPr></w:pPr>" + run("a")));
  }

  @Test
  void paragraphEmptiedUnderAMarkThatStaysIsKept() {
    assertThat(accepted(styled("A", deleted("a")) + p(run("b"))))
        .isEqualTo(styled("A", "") + p(run("b")));
  }
}
