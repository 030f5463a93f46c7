package org.clausewise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.RedlineTest.BOATS;
import static org.clausewise.RedlineTest.ROADS;
import static org.clausewise.RedlineTest.WELLS;
import static org.clausewise.testing.DocxBuilder.docx;
import static org.clausewise.testing.Wml.kept;
import static org.clausewise.testing.Wml.p;
import static org.clausewise.testing.Wml.text;
import static org.clausewise.testing.Wml.tracked;

import java.nio.charset.StandardCharsets;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.testing.DocxBuilder;
import org.clausewise.testing.DocxEntries;
import org.clausewise.testing.MarkupRules;
import org.clausewise.testing.Wml;
import org.junit.jupiter.api.Test;

/** Settling drops the parts that only the settled changes led to, and no others. */
class OrphanedPartsTest {

  private static final byte[] PIXELS = "no picture".getBytes(StandardCharsets.UTF_8);
  private static final String PAGE = "<w:pgSz w:w=\"9000\" w:h=\"9000\"/>";

  private static String picture(String relationshipId) {
    return "<w:r><w:drawing><wp:inline><wp:extent cx=\"9\" cy=\"9\"/><wp:docPr id=\"1\" name=\"P\"/>"
        + "<a:graphic><a:graphicData uri=\"urn:p\"><pic:pic><pic:blipFill><a:blip r:embed=\""
        + relationshipId
        + "\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
  }

  private static DocxBuilder pictures() {
    return docx()
        .picture("rIdGone", "gone.png", PIXELS)
        .picture("rIdKept", "kept.png", PIXELS)
        .picture("rIdUnused", "unused.png", PIXELS);
  }

  private static byte[] settled(byte[] docx, boolean accept) {
    try {
      DraftFile file = DraftFile.of("tracked", docx);
      byte[] settled = accept ? Redline.accept(file) : Redline.reject(file);
      assertThat(MarkupRules.brokenIn(settled)).isEmpty();
      return settled;
    } catch (UnreadableDraftException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aPictureInDeletedTextGoesWithIt() {
    String twice = tracked("del", picture("rIdGone") + picture("rIdKept")) + picture("rIdKept");
    byte[] docx = pictures().body(p(text(WELLS) + twice)).build();

    byte[] accepted = settled(docx, true);

    assertThat(DocxEntries.names(accepted))
        .contains("word/media/kept.png", "word/media/unused.png")
        .doesNotContain("word/media/gone.png");
    assertThat(Redlined.entry(accepted, "word/_rels/document.xml.rels"))
        .contains("rIdKept", "rIdUnused")
        .doesNotContain("rIdGone");
    assertThat(DocxEntries.names(settled(docx, false))).contains("word/media/gone.png");
  }

  @Test
  void aFileWithoutTrackedChangesKeepsWhatNothingLeadsTo() {
    byte[] docx = pictures().paragraph(WELLS).build();

    assertThat(DocxEntries.names(settled(docx, true)))
        .containsExactlyElementsOf(DocxEntries.names(docx));
  }

  @Test
  void theHeaderOfASectionBreakThatWentGoesToo() {
    String first = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdA\"/>%s</w:sectPr>";
    byte[] two =
        docx()
            .running("header", "rIdA", kept("Of the first section"))
            .body(p(first.formatted(PAGE), text(WELLS)))
            .paragraph(ROADS)
            .paragraph(BOATS)
            .build();
    byte[] one = docx().paragraph(ROADS).paragraph(BOATS).build();

    byte[] removed = Redlined.of(two, one).bytes();
    byte[] added = Redlined.of(one, two).bytes();

    assertThat(DocxEntries.names(removed)).contains("word/header-rIdA.xml");
    for (byte[] settled : new byte[][] {settled(removed, true), settled(added, false)}) {
      assertThat(DocxEntries.names(settled)).doesNotContain("word/header-rIdA.xml");
      assertThat(Redlined.entry(settled, "[Content_Types].xml")).doesNotContain("header-rIdA");
    }
    assertThat(DocxEntries.names(settled(removed, false))).contains("word/header-rIdA.xml");
  }

  @Test
  void whatOnlyADroppedPartLedToGoesToo() {
    String rels =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rIdP\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
            + "2006/relationships/image\" Target=\"media/logo.png\"/></Relationships>";
    String first = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdA\"/>%s</w:sectPr>";
    byte[] two =
        docx()
            .running("header", "rIdA", p(picture("rIdP")))
            .body(
                p(
                    "<w:rPr><w:del w:id=\"9\" w:author=\"A\"/></w:rPr>" + first.formatted(PAGE),
                    Wml.del(WELLS)))
            .paragraph(ROADS)
            .build();
    byte[] docx =
        DocxEntries.add(
            DocxEntries.add(two, "word/_rels/header-rIdA.xml.rels", rels),
            "word/media/logo.png",
            "no picture");

    assertThat(DocxEntries.names(settled(docx, true)))
        .doesNotContain(
            "word/media/logo.png", "word/header-rIdA.xml", "word/_rels/header-rIdA.xml.rels");
    assertThat(DocxEntries.names(settled(docx, false))).contains("word/media/logo.png");
  }

  @Test
  void theLastRelationshipOfAPartLeavesNoEmptyEntry() {
    String link = "<w:hyperlink r:id=\"rIdL\">" + text("there") + "</w:hyperlink>";
    String rels =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rIdL\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
            + "2006/relationships/hyperlink\" Target=\"https://example.org/\""
            + " TargetMode=\"External\"/></Relationships>";
    byte[] docx =
        DocxEntries.add(
            docx().header(p(tracked("del", link) + text("Agenda"))).paragraph(WELLS).build(),
            "word/_rels/header-default.xml.rels",
            rels);

    assertThat(DocxEntries.names(settled(docx, true)))
        .doesNotContain("word/_rels/header-default.xml.rels");
    assertThat(DocxEntries.names(settled(docx, false)))
        .contains("word/_rels/header-default.xml.rels");
  }
}
