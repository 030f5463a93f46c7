package org.clausewise.mutation;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.mutation.Sketch.Block;
import org.clausewise.mutation.Sketch.Box;
import org.clausewise.mutation.Sketch.Cell;
import org.clausewise.mutation.Sketch.Grid;
import org.clausewise.mutation.Sketch.Inline;
import org.clausewise.mutation.Sketch.Note;
import org.clausewise.mutation.Sketch.Para;
import org.clausewise.mutation.Sketch.Row;
import org.clausewise.mutation.Sketch.Run;
import org.clausewise.mutation.Sketch.Thing;
import org.clausewise.testing.DocxBuilder;
import org.clausewise.testing.Wml;

/** Writes a sketch as a .docx. */
final class SketchDocx {

  /** A text box twice, as Word writes it: for those who know DrawingML and for those who don't. */
  private static final String BOX =
      """
      <w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">\
      <mc:Choice xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" Requires="wps">\
      <w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">\
      <wp:extent cx="914400" cy="457200"/><wp:docPr id="1" name="Text Box 1"/>\
      <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
      <a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">\
      <wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx><w:txbxContent>%1$s</w:txbxContent></wps:txbx>\
      <wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>\
      <mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:72pt;height:36pt">\
      <v:textbox><w:txbxContent>%1$s</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>\
      </mc:AlternateContent></w:r>""";

  private final DocxBuilder docx = DocxBuilder.docx();
  private int footnotes;
  private int endnotes;

  private SketchDocx() {}

  static byte[] of(Sketch sketch) {
    SketchDocx writer = new SketchDocx();
    // A first automatic number brings the numbering part along.
    writer.docx.listItem(0, "List");
    writer.docx.body(writer.blocks(sketch.body()));
    if (!(last(sketch.body()) instanceof Para para) || !para.section().isEmpty()) {
      writer.docx.body(Wml.p(""));
    }
    if (!sketch.header().isEmpty()) {
      writer.docx.header(writer.blocks(sketch.header()) + Wml.p(""));
    }
    writer.docx.lastSection(sketch.lastSection());
    return writer.docx.build();
  }

  private static Block last(List<Block> blocks) {
    return blocks.isEmpty() ? new Grid(List.of(), "") : blocks.get(blocks.size() - 1);
  }

  private String blocks(List<? extends Block> blocks) {
    StringBuilder xml = new StringBuilder();
    for (Block block : blocks) {
      xml.append(block instanceof Para para ? paragraph(para) : table((Grid) block));
    }
    return xml.toString();
  }

  private String paragraph(Para para) {
    String section = para.section().isEmpty() ? "" : "<w:sectPr>" + para.section() + "</w:sectPr>";
    StringBuilder content = new StringBuilder();
    para.content().forEach(inline -> content.append(inline(inline)));
    return Wml.p(para.properties() + section, content.toString());
  }

  private String inline(Inline inline) {
    if (inline instanceof Run run) {
      return Wml.text(run.text(), run.format());
    }
    if (inline instanceof Note note) {
      return note(note);
    }
    return inline instanceof Box box
        ? BOX.formatted(blocks(box.content()))
        : ((Thing) inline).xml();
  }

  private String note(Note note) {
    int id = note.foot() ? ++footnotes : ++endnotes;
    List<String> blocks = new ArrayList<>();
    for (Para para : note.content()) {
      blocks.add(paragraph(para));
    }
    String kind = note.foot() ? "footnote" : "endnote";
    blocks.set(
        0, blocks.get(0).replaceFirst("</w:pPr>", "</w:pPr><w:r><w:" + kind + "Ref/></w:r>"));
    String xml = String.join("", blocks);
    if (note.foot()) {
      docx.footnote(id, xml);
    } else {
      docx.endnote(id, xml);
    }
    return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:%sReference w:id=\"%d\"/></w:r>"
        .formatted(kind, id);
  }

  private String table(Grid grid) {
    int columns = grid.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    StringBuilder xml =
        new StringBuilder("<w:tbl><w:tblPr>" + grid.properties() + "</w:tblPr><w:tblGrid>");
    xml.append("<w:gridCol w:w=\"1500\"/>".repeat(columns)).append("</w:tblGrid>");
    for (Row row : grid.rows()) {
      xml.append("<w:tr>").append(properties("trPr", row.properties()));
      for (Cell cell : row.cells()) {
        xml.append("<w:tc>").append(properties("tcPr", cell.properties()));
        xml.append(blocks(cell.blocks()));
        xml.append(last(cell.blocks()) instanceof Para ? "" : Wml.p("")).append("</w:tc>");
      }
      xml.append("</w:tr>");
    }
    return xml.append("</w:tbl>").toString();
  }

  private static String properties(String name, String content) {
    return content.isEmpty() ? "" : "<w:" + name + ">" + content + "</w:" + name + ">";
  }
}
