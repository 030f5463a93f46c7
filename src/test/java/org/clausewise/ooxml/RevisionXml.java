package org.clausewise.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Short words to write tracked bodies in tests, and to read what accept and reject make of them.
 */
final class RevisionXml {

  private static final String BODY = "<w:body>";

  private RevisionXml() {}

  static String run(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  static String ins(String content) {
    return "<w:ins w:id=\"1\" w:author=\"A\">" + content + "</w:ins>";
  }

  static String del(String content) {
    return "<w:del w:id=\"2\" w:author=\"A\">" + content + "</w:del>";
  }

  /** A run deleted with tracking. */
  static String deleted(String text) {
    return del("<w:r><w:delText>" + text + "</w:delText></w:r>");
  }

  static String inserted(String text) {
    return ins(run(text));
  }

  static String p(String content) {
    return "<w:p>" + content + "</w:p>";
  }

  /** A paragraph with a style, so that it shows whose properties are left. */
  static String styled(String style, String content) {
    return p("<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + content);
  }

  /** A styled paragraph whose mark holds {@code trackers}, for example {@code <w:ins/>}. */
  static String marked(String style, String trackers, String content) {
    return p(
        "<w:pPr><w:pStyle w:val=\""
            + style
            + "\"/><w:rPr>"
            + trackers
            + "</w:rPr></w:pPr>"
            + content);
  }

  static String tbl(String... rows) {
    return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
  }

  static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  static String tc(String blocks) {
    return "<w:tc>" + blocks + "</w:tc>";
  }

  static String sdt(String content) {
    return "<w:sdt><w:sdtPr/><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
  }

  /** The blocks of a body after accepting all. */
  static String accepted(String blocks) {
    return settled(blocks, Revisions::accept);
  }

  /** The blocks of a body after rejecting all. */
  static String rejected(String blocks) {
    return settled(blocks, Revisions::reject);
  }

  private static String settled(String blocks, Consumer<Element> settle) {
    Document document = document(BODY + blocks + "</w:body>");
    settle.accept(document.getDocumentElement());
    assertThat(Revisions.has(document.getDocumentElement())).as("revisions left").isFalse();
    String xml = text(document);
    if (xml.contains("<w:body/>")) {
      return "";
    }
    return xml.substring(xml.indexOf(BODY) + BODY.length(), xml.indexOf("</w:body>"));
  }

  static String text(Document document) {
    return new String(Xml.write(document), StandardCharsets.UTF_8);
  }

  /** A part whose document element is w:document and holds {@code content}. */
  static Document document(String content) {
    String xml =
        "<w:document xmlns:w=\""
            + Ns.W
            + "\" xmlns:m=\""
            + Ns.M
            + "\" xmlns:mc=\""
            + Ns.MC
            + "\">"
            + content
            + "</w:document>";
    try {
      return Xml.parse(xml.getBytes(StandardCharsets.UTF_8));
    } catch (SAXException e) {
      throw new IllegalArgumentException(xml, e);
    }
  }
}
