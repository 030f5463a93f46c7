package org.clausewise.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes small .docx files in code; the same calls give the same bytes.
 *
 * <pre>{@code
 * byte[] docx = DocxBuilder.docx().heading(1, "Scope").paragraph("It applies.").build();
 * }</pre>
 */
public final class DocxBuilder {

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final Pattern ID = Pattern.compile("w:id=\"#([^\"]*)\"");
  private static final int FIRST_REVISION_ID = 1000;

  private final StringBuilder body = new StringBuilder();
  private final StringBuilder styles = new StringBuilder(DocxTemplates.STYLES);
  private final StringBuilder section = new StringBuilder();
  private final Map<Integer, String> footnotes = new TreeMap<>();
  private final Map<Integer, String> endnotes = new TreeMap<>();
  private final StringBuilder comments = new StringBuilder();
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder contentTypes = new StringBuilder();
  private final StringBuilder relationships = new StringBuilder();
  private String numbering = "";
  private String page = DocxTemplates.PAGE;
  private boolean differentFirstPage;
  private boolean built;

  private DocxBuilder() {}

  /** Starts an empty document. */
  public static DocxBuilder docx() {
    return new DocxBuilder();
  }

  /** Appends a paragraph of one run. */
  public DocxBuilder paragraph(String text) {
    return body(Wml.kept(text));
  }

  /** Appends a paragraph of one run in the given style. */
  public DocxBuilder styled(String styleId, String text) {
    return body(Wml.p("<w:pStyle w:val=\"" + styleId + "\"/>", Wml.text(text)));
  }

  /** Appends a heading of level 1 to 3. */
  public DocxBuilder heading(int level, String text) {
    return styled("Heading" + level, text);
  }

  /** Appends a paragraph with an automatic number: level 0 is "1.", level 1 "(a)". */
  public DocxBuilder listItem(int level, String text) {
    if (numbering.isEmpty()) {
      numbering(DocxTemplates.NUMBERING);
    }
    return body(
        Wml.p(
            "<w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\""
                + level
                + "\"/><w:numId w:val=\"1\"/></w:numPr>",
            Wml.text(text)));
  }

  /** Appends a table with one paragraph of plain text in each cell. */
  public DocxBuilder table(String[]... rows) {
    StringBuilder xml = new StringBuilder();
    int columns = 0;
    for (String[] row : rows) {
      columns = Math.max(columns, row.length);
      String[] cells = new String[row.length];
      for (int i = 0; i < row.length; i++) {
        cells[i] = Wml.kept(row[i]);
      }
      xml.append(Wml.row(cells));
    }
    return body(Wml.table(columns, xml.toString()));
  }

  /** Appends a paragraph that ends in a reference to a new footnote. */
  public DocxBuilder paragraphWithFootnote(String text, String note) {
    int id = footnotes.size() + 1;
    footnote(id, Wml.notePara(Wml.text(" " + note)));
    return body(Wml.p(Wml.text(text) + Wml.footnoteReference(id)));
  }

  /** Adds a footnote, given by its blocks, for a reference in raw body XML. */
  public DocxBuilder footnote(int id, String blocks) {
    footnotes.put(id, blocks);
    return this;
  }

  /** Adds an endnote, given by its blocks, for a reference in raw body XML. */
  public DocxBuilder endnote(int id, String blocks) {
    endnotes.put(id, blocks);
    return this;
  }

  /** Adds a comment of a fixed date, given by its blocks, for anchors in raw body XML. */
  public DocxBuilder comment(int id, String author, String blocks) {
    comments.append(
        "<w:comment w:id=\"%d\" w:author=\"%s\" w:date=\"2025-01-01T00:00:00Z\">%s</w:comment>"
            .formatted(id, Wml.escape(author), blocks));
    return this;
  }

  /** Appends raw block-level XML; see {@link Wml}. */
  public DocxBuilder body(String xml) {
    body.append(xml);
    return this;
  }

  /** Adds the default header, given by its blocks. */
  public DocxBuilder header(String blocks) {
    return margin("header", "hdr", "default", blocks);
  }

  /** Adds a first-page header, given by its blocks. */
  public DocxBuilder firstPageHeader(String blocks) {
    differentFirstPage = true;
    return margin("header", "hdr", "first", blocks);
  }

  /** Adds the default footer, given by its blocks. */
  public DocxBuilder footer(String blocks) {
    return margin("footer", "ftr", "default", blocks);
  }

  /**
   * Adds a header or footer that only raw section XML refers to.
   *
   * @param kind {@code header} or {@code footer}
   */
  public DocxBuilder running(String kind, String relationshipId, String blocks) {
    String root = kind.equals("header") ? "hdr" : "ftr";
    addPart(
        kind + "-" + relationshipId,
        kind,
        "<w:" + root + " %s>" + blocks + "</w:" + root + ">",
        relationshipId);
    return this;
  }

  /** Sets the content of {@code w:settings}. */
  public DocxBuilder settings(String xml) {
    addPart("settings", "settings", "<w:settings %s>" + xml + "</w:settings>", "rIdSettings");
    return this;
  }

  /** Sets what the last section says of its page. */
  public DocxBuilder lastSection(String settings) {
    page = settings;
    return this;
  }

  /** Adds {@code w:style} elements to the usual few. */
  public DocxBuilder style(String xml) {
    styles.append(xml);
    return this;
  }

  /** Sets the content of {@code w:numbering}. */
  public DocxBuilder numbering(String xml) {
    numbering = xml;
    return this;
  }

  /** Relates an outside address to the body. */
  public DocxBuilder link(String relationshipId, String address) {
    relationships.append(
        "<Relationship Id=\"%s\" Type=\"%s/hyperlink\" Target=\"%s\" TargetMode=\"External\"/>"
            .formatted(relationshipId, OFFICE, Wml.escape(address)));
    return this;
  }

  /** Adds a picture part related to the body; its bytes need not be a picture. */
  public DocxBuilder picture(String relationshipId, String fileName, byte[] content) {
    parts.put("word/media/" + fileName, content);
    relate(relationshipId, "image", "media/" + fileName);
    return this;
  }

  /** Adds a chart part related to the body. */
  public DocxBuilder chart(String relationshipId, String content) {
    String file = "charts/chart" + parts.size() + ".xml";
    parts.put("word/" + file, xml(content));
    contentTypes.append(
        "<Override PartName=\"/word/%s\" ContentType=\"%s\"/>"
            .formatted(file, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"));
    relate(relationshipId, "chart", file);
    return this;
  }

  /** Adds a part that the body relates to by a type of its own. */
  public DocxBuilder part(String fileName, String relationshipType, String content) {
    parts.put("word/" + fileName, xml(content));
    contentTypes.append(
        "<Override PartName=\"/word/%s\" ContentType=\"application/xml\"/>".formatted(fileName));
    relationships.append(
        "<Relationship Id=\"rId-%1$s\" Type=\"%2$s\" Target=\"%1$s\"/>"
            .formatted(fileName, relationshipType));
    return this;
  }

  /** The file's bytes; to be called once. */
  public byte[] build() {
    if (built) {
      throw new IllegalStateException("this builder has made its file");
    }
    built = true;
    addPart("styles", "styles", "<w:styles %s>" + styles + "</w:styles>", "rIdStyles");
    if (!numbering.isEmpty()) {
      addPart(
          "numbering", "numbering", "<w:numbering %s>" + numbering + "</w:numbering>", "rIdNum");
    }
    addNotes("footnote", footnotes);
    addNotes("endnote", endnotes);
    if (!comments.isEmpty()) {
      addPart(
          "comments", "comments", "<w:comments %s>" + comments + "</w:comments>", "rIdComments");
    }
    return zip();
  }

  private DocxBuilder margin(String kind, String root, String type, String blocks) {
    String name = kind + "-" + type;
    String relationshipId = "rId-" + name;
    addPart(name, kind, "<w:" + root + " %s>" + blocks + "</w:" + root + ">", relationshipId);
    section.append(
        "<w:%sReference w:type=\"%s\" r:id=\"%s\"/>".formatted(kind, type, relationshipId));
    return this;
  }

  private void addNotes(String kind, Map<Integer, String> notes) {
    if (notes.isEmpty()) {
      return;
    }
    StringBuilder xml = new StringBuilder();
    xml.append(DocxTemplates.separators(kind));
    notes.forEach(
        (id, blocks) ->
            xml.append("<w:%1$s w:id=\"%2$d\">%3$s</w:%1$s>".formatted(kind, id, blocks)));
    String plural = kind + "s";
    addPart(plural, plural, "<w:" + plural + " %s>" + xml + "</w:" + plural + ">", "rId" + plural);
  }

  /** The template holds one %s, the place of the namespace declarations. */
  private void addPart(String name, String type, String template, String relationshipId) {
    String file = name + ".xml";
    parts.put("word/" + file, xml(template.replaceFirst("%s", DocxTemplates.NAMESPACES)));
    contentTypes.append(
        "<Override PartName=\"/word/%s\" ContentType=\"%s%s+xml\"/>"
            .formatted(file, WORD_TYPE, type));
    relate(relationshipId, type, file);
  }

  private void relate(String relationshipId, String type, String target) {
    relationships.append(
        "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
            .formatted(relationshipId, OFFICE, type, target));
  }

  private String document() {
    return "<w:document "
        + DocxTemplates.NAMESPACES
        + "><w:body>"
        + body
        + "<w:sectPr>"
        + section
        + page
        + (differentFirstPage ? "<w:titlePg/>" : "")
        + "</w:sectPr></w:body></w:document>";
  }

  private byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", xml(DocxTemplates.contentTypes(contentTypes.toString())));
      put(zip, "_rels/.rels", xml(DocxTemplates.PACKAGE_RELATIONSHIPS));
      put(zip, "word/document.xml", xml(document()));
      put(
          zip,
          "word/_rels/document.xml.rels",
          xml(DocxTemplates.relationships(relationships.toString())));
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] xml(String content) {
    String numbered = numberRevisions(content);
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + numbered)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String numberRevisions(String xml) {
    Map<String, Integer> named = new HashMap<>();
    int next = FIRST_REVISION_ID;
    StringBuilder out = new StringBuilder();
    Matcher id = ID.matcher(xml);
    while (id.find()) {
      String name = id.group(1);
      int number = named.getOrDefault(name, next);
      if (number == next) {
        next++;
      }
      if (!name.isEmpty()) {
        named.put(name, number);
      }
      id.appendReplacement(out, "w:id=\"" + number + "\"");
    }
    return id.appendTail(out).toString();
  }
}
