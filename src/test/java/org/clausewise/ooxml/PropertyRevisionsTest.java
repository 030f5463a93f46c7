package org.clausewise.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.ooxml.RevisionXml.accepted;
import static org.clausewise.ooxml.RevisionXml.p;
import static org.clausewise.ooxml.RevisionXml.rejected;
import static org.clausewise.ooxml.RevisionXml.run;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tracked changes of properties. */
class PropertyRevisionsTest {

  @ParameterizedTest
  @CsvSource({
    "rPr, <w:p><w:r>@<w:t>a</w:t></w:r></w:p>",
    "tblPr, <w:tbl>@<w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>",
    "tblGrid, <w:tbl>@<w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>",
    "tblPrEx, <w:tbl><w:tr>@<w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>",
    "trPr, <w:tbl><w:tr>@<w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>",
    "tcPr, <w:tbl><w:tr><w:tc>@<w:p/></w:tc></w:tr></w:tbl><w:p/>",
    "pPr, <w:p>@<w:r><w:t>a</w:t></w:r></w:p>",
    "sectPr, <w:p/>@"
  })
  void acceptKeepsThePresentAndRejectTheFormerProperties(String name, String place) {
    String tracked = place.replace("@", properties(name, "<w:x/>" + change(name, "<w:y/><w:z/>")));
    assertThat(accepted(tracked)).isEqualTo(place.replace("@", properties(name, "<w:x/>")));
    assertThat(rejected(tracked)).isEqualTo(place.replace("@", properties(name, "<w:y/><w:z/>")));
  }

  @Test
  void paragraphKeepsTheFormattingOfItsMarkAndItsSection() {
    String kept = "<w:rPr><w:b/></w:rPr><w:sectPr/>";
    String tracked =
        p(properties("pPr", "<w:jc/>" + kept + change("pPr", "<w:keepNext/>")) + run("a"));
    assertThat(rejected(tracked))
        .isEqualTo(p(properties("pPr", "<w:keepNext/>" + kept) + run("a")));
  }

  @Test
  void sectionKeepsItsHeadersAndFooters() {
    String kept = "<w:headerReference w:type=\"default\"/><w:footerReference w:type=\"even\"/>";
    String tracked = properties("sectPr", kept + "<w:pgSz/>" + change("sectPr", "<w:pgMar/>"));
    assertThat(rejected("<w:p/>" + tracked))
        .isEqualTo("<w:p/>" + properties("sectPr", kept + "<w:pgMar/>"));
  }

  @Test
  void trackersInFormerPropertiesTrackNothing() {
    String mark = "<w:rPr><w:b/>" + change("rPr", "<w:ins/><w:i/>") + "</w:rPr>";
    String tracked = p(properties("pPr", mark) + run("a")) + p(run("b"));
    assertThat(rejected(tracked))
        .isEqualTo(p(properties("pPr", "<w:rPr><w:i/></w:rPr>") + run("a")) + p(run("b")));
    assertThat(accepted(tracked))
        .isEqualTo(p(properties("pPr", "<w:rPr><w:b/></w:rPr>") + run("a")) + p(run("b")));
  }

  @Test
  void markThatGoesIsNotSavedByFormerFormatting() {
    String mark = "<w:rPr><w:ins/><w:b/>" + change("rPr", "<w:i/>") + "</w:rPr>";
    String tracked = p(properties("pPr", mark) + run("a")) + p(run("b"));
    assertThat(rejected(tracked)).isEqualTo(p(run("a") + run("b")));
  }

  @Test
  void propertiesLeftEmptyGo() {
    String tracked =
        p("<w:r>" + properties("rPr", "<w:b/>" + change("rPr", "")) + "<w:t>a</w:t></w:r>");
    assertThat(rejected(tracked)).isEqualTo(p(run("a")));
  }

  @Test
  void insertedNumberingStaysOrGoes() {
    String number = "<w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/>";
    String tracked = p(properties("pPr", properties("numPr", number + "<w:ins/>")) + run("a"));
    assertThat(accepted(tracked))
        .isEqualTo(p(properties("pPr", properties("numPr", number)) + run("a")));
    assertThat(rejected(tracked)).isEqualTo(p(run("a")));
  }

  @Test
  void numberingChangeIsDroppedFromParagraphsAndFields() {
    String paragraph =
        properties("pPr", properties("numPr", "<w:numId w:val=\"3\"/>@"))
            + "<w:r><w:fldChar w:fldCharType=\"begin\">@</w:fldChar></w:r>";
    String tracked = p(paragraph.replace("@", "<w:numberingChange w:original=\"1.\"/>"));
    String plain =
        p(
            properties("pPr", properties("numPr", "<w:numId w:val=\"3\"/>"))
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>");
    assertThat(accepted(tracked)).isEqualTo(plain);
    assertThat(rejected(tracked)).isEqualTo(plain);
  }

  private static String properties(String name, String children) {
    return "<w:" + name + ">" + children + "</w:" + name + ">";
  }

  private static String change(String name, String former) {
    String inner = former.isEmpty() ? "<w:" + name + "/>" : properties(name, former);
    return "<w:" + name + "Change w:id=\"9\" w:author=\"A\">" + inner + "</w:" + name + "Change>";
  }
}
