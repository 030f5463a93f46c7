package org.clausewise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.RedlineTest.BOATS;
import static org.clausewise.RedlineTest.WELLS;
import static org.clausewise.testing.DocxBuilder.docx;

import java.nio.charset.StandardCharsets;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.testing.DocxBuilder;
import org.clausewise.testing.DocxEntries;
import org.junit.jupiter.api.Test;

/** The proof holds every part of the revised draft against the accepted redline. */
class PackageProofTest {

  private static final String RELS = "word/_rels/document.xml.rels";

  private static final String STYLE =
      "<w:style w:type=\"paragraph\" w:styleId=\"Brought\"><w:name w:val=\"Brought\"/></w:style>";
  private static final String SEPARATORS = "<w:footnotePr><w:footnote w:id=\"-1\"/></w:footnotePr>";

  private static byte[] original() {
    return docx().paragraph(WELLS).build();
  }

  private static byte[] revised() {
    DocxBuilder builder =
        docx()
            .settings("<w:evenAndOddHeaders/><w:defaultTabStop w:val=\"720\"/>")
            .picture("rIdPicture", "map.png", "no picture".getBytes(StandardCharsets.UTF_8))
            .chart("rIdChart", "<c:chartSpace xmlns:c=\"urn:c\"><c:bar/></c:chartSpace>")
            .listItem(0, BOATS)
            .paragraph(WELLS);
    return builder.build();
  }

  /** What the proof says of a redline in which somebody replaced that. */
  private static String difference(String entry, String from, String to) {
    DraftComparison comparison = compare();
    byte[] redline = comparison.redline(Redlined.OPTIONS).bytes();
    assertThat(comparison.verify(redline).firstDifference()).isNull();
    byte[] altered = DocxEntries.replace(redline, entry, from, to);
    return String.valueOf(comparison.verify(altered).firstDifference());
  }

  private static DraftComparison compare() {
    try {
      return DraftComparer.compare(
          DraftFile.of("original", original()), DraftFile.of("revised", revised()));
    } catch (UnreadableDraftException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void anotherStyleListOrSettingFailsTheProof() {
    assertThat(difference("word/styles.xml", "<w:sz w:val=\"32\"/>", "<w:sz w:val=\"33\"/>"))
        .contains("after accepting", "/word/styles.xml differs");
    assertThat(difference("word/numbering.xml", "w:left=\"1134\"", "w:left=\"1135\""))
        .contains("/word/numbering.xml differs");
    assertThat(difference("word/settings.xml", "720", "721"))
        .contains("/word/settings.xml differs");
    assertThat(difference("word/settings.xml", "<w:evenAndOddHeaders/>", ""))
        .contains("/word/settings.xml differs");
  }

  @Test
  void anotherPictureOrChartFailsTheProofThoughNoTextUsesIt() {
    assertThat(difference("word/media/map.png", "no picture", "other")).contains("map.png differs");
    assertThat(difference("word/charts/chart2.xml", "<c:bar/>", "<c:pie/>"))
        .contains("chart2.xml differs");
  }

  @Test
  void otherDocumentPropertiesFailTheProof() throws UnreadableDraftException {
    String core = "docProps/core.xml";
    byte[] revised =
        DocxEntries.add(
            DocxEntries.replace(
                DocxEntries.replace(
                    revised(),
                    "_rels/.rels",
                    "</Relationships>",
                    "<Relationship Id=\"rIdCore\" Type=\"http://schemas.openxmlformats.org/package/"
                        + "2006/relationships/metadata/core-properties\" Target=\""
                        + core
                        + "\"/></Relationships>"),
                "[Content_Types].xml",
                "</Types>",
                "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/"
                    + "vnd.openxmlformats-package.core-properties+xml\"/></Types>"),
            core,
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
                + "core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + "<dc:title>Wells</dc:title></cp:coreProperties>");
    DraftComparison comparison =
        DraftComparer.compare(
            DraftFile.of("original", original()), DraftFile.of("revised", revised));
    byte[] redline = comparison.redline(Redlined.OPTIONS).bytes();

    assertThat(comparison.verify(redline).holds()).isTrue();
    assertThat(
            comparison
                .verify(DocxEntries.replace(redline, core, "Wells", "Mills"))
                .firstDifference())
        .contains("/docProps/core.xml differs");
  }

  @Test
  void aLostRelationshipFailsTheProof() {
    assertThat(difference(RELS, "rIdPicture", "rIdOther"))
        .contains("/word/document.xml has lost its relationship to /word/media/map.png");
    assertThat(difference(RELS, "media/map.png", "charts/chart2.xml")).contains("of type");
  }

  @Test
  void addedStylesAndNamedSeparatorsDoNot() {
    assertThat(difference("word/styles.xml", "</w:styles>", STYLE + "</w:styles>"))
        .isEqualTo("null");
    assertThat(difference("word/settings.xml", "<w:defaultTab", SEPARATORS + "<w:defaultTab"))
        .isEqualTo("null");
  }

  @Test
  void aRedlineOfAnotherProgramNeedsOnlyTheStylesInUse() throws UnreadableDraftException {
    DraftFile original = DraftFile.of("original", original());
    DraftFile revised = DraftFile.of("revised", revised());
    byte[] redline = compare().redline(Redlined.OPTIONS).bytes();
    byte[] unused = DocxEntries.replace(redline, "word/styles.xml", "w:val=\"32\"", "w:val=\"9\"");
    byte[] used =
        DocxEntries.replace(
            redline,
            "word/styles.xml",
            "<w:name w:val=\"List Paragraph\"/>",
            "<w:name w:val=\"List Paragraph\"/><w:rPr><w:b/></w:rPr>");

    assertThat(Redline.verify(original, revised, DraftFile.of("redline", unused)).holds()).isTrue();
    assertThat(Redline.verify(original, revised, DraftFile.of("redline", used)).firstDifference())
        .contains("styles are defined otherwise", "List Paragraph");
  }
}
