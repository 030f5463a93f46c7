package org.clausewise.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.ooxml.RevisionXml.accepted;
import static org.clausewise.ooxml.RevisionXml.deleted;
import static org.clausewise.ooxml.RevisionXml.inserted;
import static org.clausewise.ooxml.RevisionXml.p;
import static org.clausewise.ooxml.RevisionXml.rejected;
import static org.clausewise.ooxml.RevisionXml.run;
import static org.clausewise.ooxml.RevisionXml.sdt;
import static org.clausewise.ooxml.RevisionXml.tbl;
import static org.clausewise.ooxml.RevisionXml.tc;
import static org.clausewise.ooxml.RevisionXml.tr;

import org.junit.jupiter.api.Test;

/** Tracked rows and cells. */
class TableRevisionsTest {

  private static final String END = "<w:p/>";

  @Test
  void insertedAndDeletedRowsStayOrGo() {
    String tracked =
        tbl(
            tr(tc(p(run("a")))),
            trackedRow("<w:ins/>", tc(p(inserted("b")))),
            trackedRow("<w:del/>", tc(p(deleted("c")))));
    assertThat(accepted(tracked + END))
        .isEqualTo(tbl(tr(tc(p(run("a")))), tr(tc(p(run("b"))))) + END);
    assertThat(rejected(tracked + END))
        .isEqualTo(tbl(tr(tc(p(run("a")))), tr(tc(p(run("c"))))) + END);
  }

  @Test
  void rowInsertedAndThenDeletedGoesEitherWay() {
    String tracked = tbl(tr(tc(END)), trackedRow("<w:ins/><w:del/>", tc(END))) + END;
    assertThat(accepted(tracked)).isEqualTo(tbl(tr(tc(END))) + END);
    assertThat(rejected(tracked)).isEqualTo(tbl(tr(tc(END))) + END);
  }

  @Test
  void tableWithoutRowsGoesAndSoDoesTheControlAroundItsRows() {
    String row = trackedRow("<w:ins/>", tc(p(inserted("a"))));
    assertThat(rejected(tbl(row, row) + END)).isEqualTo(END);
    assertThat(rejected(tbl(sdt(row)) + END)).isEqualTo(END);
  }

  @Test
  void droppedRowLeavesBookmarksThatReachOutOfTheTable() {
    String start = "<w:bookmarkStart w:id=\"1\" w:name=\"b\"/>";
    String end = "<w:bookmarkEnd w:id=\"1\"/>";
    String tracked = tbl(trackedRow("<w:del/>", tc(p(start)))) + p(end);
    assertThat(accepted(tracked)).isEqualTo(start + p(end));
  }

  @Test
  void columnThatGoesLeavesTheOtherCellsAsTheyAre() {
    String row = tr(tc(p(run("a"))), trackedCell("<w:cellIns/>", p(inserted("b"))));
    assertThat(rejected(tbl(row, row) + END))
        .isEqualTo(tbl(tr(tc(p(run("a")))), tr(tc(p(run("a"))))) + END);
    assertThat(accepted(tbl(row) + END)).isEqualTo(tbl(tr(tc(p(run("a"))), tc(p(run("b"))))) + END);
  }

  @Test
  void cellBeforeAGapIsWidenedOverIt() {
    String full = tr(tc(END), tc(END), tc(END));
    String tracked =
        tr(
            trackedCell("<w:tcW w:w=\"5\"/>", p(run("a"))),
            trackedCell("<w:cellDel/>", p(deleted("b"))),
            trackedCell("<w:cellDel/>", p(deleted("c"))));
    String widened = trackedCell("<w:tcW w:w=\"5\"/><w:gridSpan w:val=\"3\"/>", p(run("a")));
    assertThat(accepted(tbl(tracked, full) + END)).isEqualTo(tbl(tr(widened), full) + END);
  }

  @Test
  void rowThatLostItsLastCellGoes() {
    String tracked = tbl(tr(trackedCell("<w:cellDel/>", END)), tr(tc(END))) + END;
    assertThat(accepted(tracked)).isEqualTo(tbl(tr(tc(END))) + END);
  }

  @Test
  void trackedMergeBecomesAnOrdinaryOne() {
    String merged =
        "<w:tcW w:w=\"5\"/><w:cellMerge w:vMerge=\"cont\" w:vMergeOrig=\"rest\"/><w:vAlign/>";
    assertThat(accepted(tbl(tr(trackedCell(merged, END))) + END))
        .contains("<w:tcPr><w:tcW w:w=\"5\"/><w:vMerge w:val=\"continue\"/><w:vAlign/></w:tcPr>");
    assertThat(rejected(tbl(tr(trackedCell(merged, END))) + END))
        .contains("<w:tcPr><w:tcW w:w=\"5\"/><w:vMerge w:val=\"restart\"/><w:vAlign/></w:tcPr>");
  }

  @Test
  void rejectedMergeOfACellThatWasNotMergedLeavesNone() {
    String merged = "<w:vMerge/><w:cellMerge w:vMerge=\"cont\"/>";
    assertThat(rejected(tbl(tr(trackedCell(merged, END))) + END)).isEqualTo(tbl(tr(tc(END))) + END);
  }

  private static String trackedRow(String properties, String cells) {
    return tr("<w:trPr>" + properties + "</w:trPr>", cells);
  }

  private static String trackedCell(String properties, String blocks) {
    return tc("<w:tcPr>" + properties + "</w:tcPr>" + blocks);
  }
}
