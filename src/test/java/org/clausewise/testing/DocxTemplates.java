package org.clausewise.testing;

/** The fixed texts of the parts that {@link DocxBuilder} writes. */
final class DocxTemplates {

  static final String NAMESPACES =
      """
      xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
      xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
      xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
      xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
      xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
      xmlns:v="urn:schemas-microsoft-com:vml"\
      """;

  static final String PAGE =
      """
      <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" \
      w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>\
      """;

  static final String PACKAGE_RELATIONSHIPS =
      relationships(
          "<Relationship Id=\"rId1\" Type=\""
              + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
              + "\" Target=\"word/document.xml\"/>");

  static final String STYLES =
      """
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
      </w:style>\
      <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>\
      <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/>\
      <w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>\
      <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/>\
      <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/>\
      <w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>\
      <w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/>\
      <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/>\
      <w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:b/><w:sz w:val="24"/></w:rPr></w:style>\
      <w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/>\
      <w:basedOn w:val="Normal"/></w:style>\
      <w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/>\
      <w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="18"/></w:rPr></w:style>\
      """;

  static final String NUMBERING =
      """
      <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>\
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>\
      <w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl>\
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>\
      <w:lvlText w:val="(%2)"/><w:pPr><w:ind w:left="1134" w:hanging="567"/></w:pPr></w:lvl>\
      </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\
      """;

  private DocxTemplates() {}

  static String relationships(String content) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + content
        + "</Relationships>";
  }

  static String contentTypes(String overrides) {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\""
        + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
        + overrides
        + "</Types>";
  }

  static String separators(String kind) {
    return """
        <w:%1$s w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:%1$s>\
        <w:%1$s w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r>\
        </w:p></w:%1$s>\
        """
        .formatted(kind);
  }
}
