package org.clausewise.mutation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.clausewise.mutation.Sketch.Block;
import org.clausewise.mutation.Sketch.Box;
import org.clausewise.mutation.Sketch.Cell;
import org.clausewise.mutation.Sketch.Grid;
import org.clausewise.mutation.Sketch.Inline;
import org.clausewise.mutation.Sketch.Mark;
import org.clausewise.mutation.Sketch.Note;
import org.clausewise.mutation.Sketch.Para;
import org.clausewise.mutation.Sketch.Row;
import org.clausewise.mutation.Sketch.Run;
import org.clausewise.mutation.Sketch.Thing;
import org.clausewise.testing.DocxBuilder;
import org.clausewise.testing.Wml;

/** Writes a sketch as a .docx. */
final class SketchDocx {

  private static final Pattern RUNNING = Pattern.compile("\\{(\\w+) (\\w+)\\|(.*?)\\}");

  private final Set<String> running = new HashSet<>();
  private final DocxBuilder docx = DocxBuilder.docx();
  private int footnotes;
  private final SketchControls controls;
  private int endnotes;

  private SketchDocx(SketchControls controls) {
    this.controls = controls;
  }

  /** A document without content controls. */
  static byte[] of(Sketch sketch) {
    return of(sketch, SketchControls.of(0, false));
  }

  static byte[] of(Sketch sketch, SketchControls controls) {
    SketchDocx writer = new SketchDocx(controls);
    // A first automatic number brings the numbering part along.
    writer.docx.listItem(0, "List");
    Set<Integer> comments = new TreeSet<>();
    writer.docx.body(Annotator.write(writer.blocks(sketch.body()), comments));
    comments.forEach(id -> writer.docx.comment(id, "Reader", Wml.kept("Comment " + id)));
    if (!(last(sketch.body()) instanceof Para para) || !para.section().isEmpty()) {
      writer.docx.body(Wml.p(""));
    }
    if (!sketch.header().isEmpty()) {
      writer.docx.header(Annotator.without(writer.blocks(sketch.header())) + Wml.p(""));
    }
    String last = sketch.lastSection();
    writer.docx.lastSection(
        writer.section(
            sketch.header().isEmpty() ? last : last.replaceAll("\\{header default.*?\\}", "")));
    return writer.docx.build();
  }

  private static Block last(List<Block> blocks) {
    return blocks.isEmpty() ? new Grid(List.of(), "") : blocks.get(blocks.size() - 1);
  }

  private String blocks(List<? extends Block> blocks) {
    StringBuilder xml = new StringBuilder();
    String before = "";
    for (Block block : blocks) {
      String own = block instanceof Para para ? paragraph(para) : table((Grid) block);
      String pair = before + controls.around(own, 9);
      before = controls.around(pair, 9);
      if (before.equals(pair)) {
        xml.append(pair);
        before = "";
      }
    }
    return xml.append(before).toString();
  }

  private String paragraph(Para para) {
    String section =
        para.section().isEmpty() ? "" : "<w:sectPr>" + section(para.section()) + "</w:sectPr>";
    StringBuilder content = new StringBuilder();
    para.content().forEach(inline -> content.append(inline(inline)));
    return Wml.p(para.properties() + section, content.toString());
  }

  /** Puts references into the place of {@code {header first|words}}; equal ones share a part. */
  private String section(String settings) {
    return RUNNING
        .matcher(settings)
        .replaceAll(
            found -> {
              String id = "rIdRunning" + (found.group(1) + found.group(3)).hashCode();
              if (running.add(id)) {
                docx.running(found.group(1), id, Wml.kept(found.group(3)));
              }
              return "<w:%sReference w:type=\"%s\" r:id=\"%s\"/>"
                  .formatted(found.group(1), found.group(2), id);
            });
  }

  private String inline(Inline inline) {
    if (inline instanceof Run run) {
      return controls.aroundRun(Wml.text(run.text(), run.format()));
    }
    if (inline instanceof Note note) {
      return note(note);
    }
    if (inline instanceof Mark mark) {
      return Annotator.placeholder(mark);
    }
    return inline instanceof Box box ? box(box) : ((Thing) inline).xml();
  }

  private String box(Box box) {
    String content =
        Annotator.without(blocks(box.content()))
            + (last(box.content()) instanceof Para ? "" : Wml.p(""));
    return switch (box.frame()) {
      case 0 -> Wml.textBox(content);
      case 1 -> Wml.textBox(2_000_000, content, content);
      case 2 -> Wml.textBox(1_000_000, content, content + Wml.p("")); // twins that differ
      default -> Wml.vmlTextBox(content);
    };
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
    String xml = Annotator.without(String.join("", blocks));
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
      StringBuilder cells = new StringBuilder(properties("trPr", row.properties()));
      for (Cell cell : row.cells()) {
        String end = last(cell.blocks()) instanceof Para ? "" : Wml.p("");
        String content = properties("tcPr", cell.properties()) + blocks(cell.blocks()) + end;
        cells.append(controls.around("<w:tc>" + content + "</w:tc>", 12));
      }
      xml.append(controls.around("<w:tr>" + cells + "</w:tr>", 12));
    }
    return xml.append("</w:tbl>").toString();
  }

  private static String properties(String name, String content) {
    return content.isEmpty() ? "" : "<w:" + name + ">" + content + "</w:" + name + ">";
  }
}
