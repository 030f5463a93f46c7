package org.clausewise.testing;

/**
 * Snippets of WordprocessingML for {@link DocxBuilder#body}.
 *
 * <p>A revision's id is written as {@code #}; the builder turns each into a number of its own, and
 * each {@code #name} into the same number wherever the name stands.
 */
public final class Wml {

  private static final String STAMP = " w:author=\"Tester\" w:date=\"2020-01-01T00:00:00Z\"";
  private static final String REVISION = "w:id=\"#\"" + STAMP;

  private Wml() {}

  /** A run of plain text. */
  public static String text(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + escape(text) + "</w:t></w:r>";
  }

  /** A run with the given run properties, such as {@code <w:b/>}. */
  public static String text(String text, String properties) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + escape(text)
        + "</w:t></w:r>";
  }

  /** Inserted text. */
  public static String ins(String text) {
    return tracked("ins", text(text));
  }

  /** Deleted text. */
  public static String del(String text) {
    return tracked("del", deletedRun(text));
  }

  /** A run as it stands inside {@code w:del}. */
  public static String deletedRun(String text) {
    return "<w:r><w:delText xml:space=\"preserve\">" + escape(text) + "</w:delText></w:r>";
  }

  /** The content in {@code w:ins}, {@code w:del}, {@code w:moveFrom} or {@code w:moveTo}. */
  public static String tracked(String kind, String content) {
    return "<w:" + kind + " " + REVISION + ">" + content + "</w:" + kind + ">";
  }

  /** A paragraph of the given inline content. */
  public static String p(String content) {
    return "<w:p>" + content + "</w:p>";
  }

  /** A paragraph with paragraph properties, such as {@code <w:jc w:val="center"/>}. */
  public static String p(String properties, String content) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
  }

  /** A paragraph of one run of plain text. */
  public static String kept(String text) {
    return p(text(text));
  }

  /** A paragraph whose mark is tracked as {@code ins}, {@code del}, {@code moveFrom} or so. */
  public static String marked(String kind, String content) {
    return p(mark(kind), content);
  }

  /** The paragraph property that tracks the paragraph mark. */
  public static String mark(String kind) {
    return "<w:rPr>" + point(kind) + "</w:rPr>";
  }

  /** A wholly inserted paragraph. */
  public static String inserted(String text) {
    return marked("ins", ins(text));
  }

  /** A wholly deleted paragraph. */
  public static String deleted(String text) {
    return marked("del", del(text));
  }

  /** The place a paragraph was moved away from. */
  public static String movedFrom(String name, String text) {
    return moved("moveFrom", name, text);
  }

  /** The place a paragraph was moved to. */
  public static String movedTo(String name, String text) {
    return moved("moveTo", name, text);
  }

  /** A table of the given rows. */
  public static String table(int columns, String... rows) {
    return "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>"
        + "<w:gridCol w:w=\"2000\"/>".repeat(columns)
        + "</w:tblGrid>"
        + String.join("", rows)
        + "</w:tbl>";
  }

  /** A row of cells, each given by its blocks. */
  public static String row(String... cells) {
    return tableRow("", cells);
  }

  /** A row tracked as {@code ins} or {@code del}. */
  public static String markedRow(String kind, String... cells) {
    return tableRow("<w:trPr>" + point(kind) + "</w:trPr>", cells);
  }

  /** A reference to the footnote with the given id. */
  public static String footnoteReference(int id) {
    return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\""
        + id
        + "\"/></w:r>";
  }

  /** The first paragraph of a note: the note's own number, then the content. */
  public static String notePara(String content) {
    return p("<w:pStyle w:val=\"FootnoteText\"/>", "<w:r><w:footnoteRef/></w:r>" + content);
  }

  /** A complex field. */
  public static String field(String instruction, String result) {
    return fieldChar("begin")
        + "<w:r><w:instrText xml:space=\"preserve\"> "
        + escape(instruction)
        + " </w:instrText></w:r>"
        + fieldChar("separate")
        + text(result)
        + fieldChar("end");
  }

  /** A run with a text box of the given blocks, written twice as Word does. */
  public static String textBox(String blocks) {
    return textBox(914_400, blocks, blocks);
  }

  /**
   * A run with a text box.
   *
   * @param width of its frame, in EMU
   * @param blocks those for readers who know DrawingML
   * @param fallback those for readers who don't
   */
  public static String textBox(int width, String blocks, String fallback) {
    return alternatives(drawing(width, box(blocks)), shape(fallback));
  }

  /** A run with a group of two text boxes, written twice. */
  public static String groupedTextBoxes(String blocks, String others) {
    String group = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
    return alternatives(
        drawing(
            914_400,
            "<wpg:wgp xmlns:wpg=\""
                + group
                + "\"><wpg:cNvGrpSpPr/><wpg:grpSpPr/>"
                + box(blocks)
                + box(others)
                + "</wpg:wgp>"),
        "<w:pict><v:group>" + vmlShape(blocks) + vmlShape(others) + "</v:group></w:pict>");
  }

  /** A run with a text box that is written as VML alone. */
  public static String vmlTextBox(String blocks) {
    return "<w:r>" + shape(blocks) + "</w:r>";
  }

  private static String alternatives(String choice, String fallback) {
    return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
        + choice
        + "</mc:Choice><mc:Fallback>"
        + fallback
        + "</mc:Fallback></mc:AlternateContent></w:r>";
  }

  private static String drawing(int width, String content) {
    return "<w:drawing><wp:inline><wp:extent cx=\""
        + width
        + "\" cy=\"457200\"/><wp:docPr id=\"1\" name=\"Text Box 1\"/><a:graphic><a:graphicData"
        + " uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
        + content
        + "</a:graphicData></a:graphic></wp:inline></w:drawing>";
  }

  private static String box(String blocks) {
    return "<wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr/><wps:txbx><w:txbxContent>"
        + blocks
        + "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>";
  }

  private static String shape(String blocks) {
    return "<w:pict>" + vmlShape(blocks) + "</w:pict>";
  }

  private static String vmlShape(String blocks) {
    return "<v:shape style=\"width:72pt;height:36pt\"><v:textbox><w:txbxContent>"
        + blocks
        + "</w:txbxContent></v:textbox></v:shape>";
  }

  /** The text with the characters that XML reserves replaced. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String point(String kind) {
    return "<w:" + kind + " " + REVISION + "/>";
  }

  private static String fieldChar(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }

  private static String moved(String kind, String name, String text) {
    String id = " w:id=\"#" + kind + name + "\"";
    return "<w:%1$sRangeStart%2$s w:name=\"%3$s\"%4$s/>".formatted(kind, id, name, STAMP)
        + marked(kind, tracked(kind, text(text)))
        + "<w:%sRangeEnd%s/>".formatted(kind, id);
  }

  private static String tableRow(String properties, String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>").append(properties);
    for (String cell : cells) {
      row.append("<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>")
          .append(cell)
          .append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }
}
