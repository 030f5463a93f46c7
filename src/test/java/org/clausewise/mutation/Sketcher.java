package org.clausewise.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
import org.clausewise.testing.Wml;

/** Draws sketches from a random source: everything that a draft may hold. */
final class Sketcher {

  private static final String[] WORDS =
      ("urges recalls notes the of and to in wells roads mills boats harvest mountain village river"
              + " bridge council session report secretary members states annual open closed water"
              + " grain bread market winter summer road law peace trade 12 2030 (a) [may] “grain”")
          .split(" ");

  /** What a section may name a header or footer for. */
  private static final List<String> USES =
      List.of("header default", "header first", "footer default", "footer even");

  private final Random random;

  Sketcher(Random random) {
    this.random = random;
  }

  Sketch sketch() {
    return new Sketch(
        blocks(1 + random.nextInt(12), 0),
        random.nextInt(3) == 0 ? blocks(1, 2) : List.of(),
        section());
  }

  List<Block> blocks(int count, int depth) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(block(depth));
    }
    return blocks;
  }

  /** A block at that depth of nesting; sections end at depth 0 only. */
  Block block(int depth) {
    if (depth < 2 && random.nextInt(7) == 0) {
      return grid(depth + 1);
    }
    Para para = paragraph(depth == 0 ? 0 : 1);
    return depth == 0 && random.nextInt(12) == 0
        ? new Para(para.content(), para.properties(), section())
        : para;
  }

  /** A paragraph; with notes at depth 0 only, and with text boxes at depth 0 and 1. */
  Para paragraph(int depth) {
    List<Inline> content = new ArrayList<>();
    int pieces = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(4);
    for (int i = 0; i < pieces; i++) {
      content.add(inline(depth));
    }
    return new Para(content, properties(), "");
  }

  Inline inline(int depth) {
    return switch (random.nextInt(depth == 0 ? 13 : 10 - depth)) {
      case 7 -> thing();
      case 8 -> depth == 0 ? new Note(random.nextInt(3) > 0, paragraphs()) : box(depth);
      case 9, 10 -> box(depth);
      default -> new Run(words(1 + random.nextInt(14)) + " ", format());
    };
  }

  private Box box(int depth) {
    List<Block> content = new ArrayList<>();
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      content.add(random.nextInt(8) == 0 ? grid(2) : paragraph(depth + 1));
    }
    return new Box(content, frame());
  }

  /** Mostly the first, so that several boxes of a paragraph look alike. */
  int frame() {
    return random.nextInt(3) > 0 ? 0 : random.nextInt(Box.FRAMES);
  }

  private List<Para> paragraphs() {
    List<Para> paragraphs = new ArrayList<>();
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      paragraphs.add(paragraph(1));
    }
    return paragraphs;
  }

  private Thing thing() {
    return new Thing(
        pick(
            "<w:r><w:br/></w:r>",
            "<w:r><w:tab/></w:r>",
            "<w:r><w:br w:type=\"page\"/></w:r>",
            "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/></w:r>",
            "<w:r><w:noBreakHyphen/></w:r>",
            Wml.field("PAGE", String.valueOf(random.nextInt(9))),
            Wml.field("REF " + words(1), words(2)),
            "<w:hyperlink w:anchor=\"" + words(1) + "\">" + Wml.text(words(2)) + "</w:hyperlink>",
            "<w:fldSimple w:instr=\" DATE \">" + Wml.text(words(1)) + "</w:fldSimple>"));
  }

  Grid grid(int depth) {
    int columns = 1 + random.nextInt(3);
    List<Row> rows = new ArrayList<>();
    for (int r = 1 + random.nextInt(3); r > 0; r--) {
      rows.add(row(columns, depth));
    }
    return new Grid(rows, tableProperties());
  }

  Row row(int columns, int depth) {
    List<Cell> cells = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      cells.add(cell(depth));
    }
    return new Row(
        cells,
        pick(
            "",
            "",
            "<w:trHeight w:val=\"400\"/>",
            "<w:tblHeader/>",
            "<w:gridBefore w:val=\"1\"/>"));
  }

  Cell cell(int depth) {
    return new Cell(
        blocks(1 + random.nextInt(2), depth),
        pick(
            "",
            "",
            "",
            "<w:tcW w:w=\"1500\" w:type=\"dxa\"/>",
            "<w:vAlign w:val=\"center\"/>",
            "<w:vMerge w:val=\"restart\"/>",
            "<w:vMerge/>",
            "<w:gridSpan w:val=\"2\"/>"));
  }

  String tableProperties() {
    return pick(
        "<w:tblW w:w=\"0\" w:type=\"auto\"/>",
        "<w:tblW w:w=\"5000\" w:type=\"pct\"/>",
        "<w:tblW w:w=\"0\" w:type=\"auto\"/><w:jc w:val=\"center\"/>");
  }

  /** Settings of a section, with the headers and footers that it names in front. */
  String section() {
    String running = "";
    for (String use : random.nextInt(3) == 0 ? USES : List.<String>of()) {
      running += random.nextInt(3) == 0 ? "{" + use + "|" + words(random.nextInt(3)) + "}" : "";
    }
    return running
        + "<w:pgSz w:w=\"%d\" w:h=\"16838\"/>".formatted(11906 + 100 * random.nextInt(3))
        + pick("", "", "<w:cols w:num=\"2\"/>")
        + pick("", "<w:titlePg/>");
  }

  String format() {
    return pick("", "", "", "<w:i/>", "<w:b/>", "<w:u w:val=\"single\"/>");
  }

  String properties() {
    return pick(
        "",
        "",
        "",
        "<w:pStyle w:val=\"Heading1\"/>",
        "<w:numPr><w:ilvl w:val=\"" + random.nextInt(2) + "\"/><w:numId w:val=\"1\"/></w:numPr>",
        "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:b/></w:rPr>",
        "<w:rPr><w:sz w:val=\"40\"/></w:rPr>",
        "<w:ind w:left=\"720\"/>",
        "<w:jc w:val=\"both\"/>");
  }

  String words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(WORDS[random.nextInt(WORDS.length)]);
    }
    return String.join(" ", words);
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
