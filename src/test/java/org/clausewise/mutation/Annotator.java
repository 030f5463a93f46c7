package org.clausewise.mutation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewise.mutation.Sketch.Block;
import org.clausewise.mutation.Sketch.Cell;
import org.clausewise.mutation.Sketch.Grid;
import org.clausewise.mutation.Sketch.Inline;
import org.clausewise.mutation.Sketch.Mark;
import org.clausewise.mutation.Sketch.Para;
import org.clausewise.mutation.Sketch.Row;

/**
 * Strews the ends of bookmarks and comments over the body of a sketch, and writes those that still
 * have both ends once the sketch was altered.
 */
final class Annotator {

  private static final Pattern PLACEHOLDER = Pattern.compile("\uE000([bc])([se])([0-9]+)\uE001");

  private final Random random;

  Annotator(Random random) {
    this.random = random;
  }

  Sketch annotate(Sketch sketch) {
    return new Sketch(blocks(sketch.body()), sketch.header(), sketch.lastSection());
  }

  private List<Block> blocks(List<Block> blocks) {
    List<Block> annotated = new ArrayList<>();
    for (Block block : blocks) {
      annotated.add(block instanceof Para para ? paragraph(para) : grid((Grid) block));
    }
    return annotated;
  }

  private Para paragraph(Para para) {
    List<Inline> content = new ArrayList<>(para.content());
    for (int i = random.nextInt(4); i > 0; i--) {
      content.add(random.nextInt(content.size() + 1), mark());
    }
    return para.with(content);
  }

  private Mark mark() {
    return new Mark(random.nextBoolean(), random.nextBoolean(), random.nextInt(12));
  }

  private Grid grid(Grid grid) {
    List<Row> rows = new ArrayList<>();
    for (Row row : grid.rows()) {
      List<Cell> cells = new ArrayList<>();
      for (Cell cell : row.cells()) {
        cells.add(new Cell(blocks(cell.blocks()), cell.properties()));
      }
      rows.add(new Row(cells, row.properties()));
    }
    return new Grid(rows, grid.properties());
  }

  /** What stands for a mark until it is known whether its other end is there. */
  static String placeholder(Mark mark) {
    return "\uE000"
        + (mark.comment() ? 'c' : 'b')
        + (mark.start() ? 's' : 'e')
        + mark.key()
        + '\uE001';
  }

  static String without(String xml) {
    return PLACEHOLDER.matcher(xml).replaceAll("");
  }

  /**
   * Writes the marks of {@code xml} that have both ends, the first start and the first end behind
   * it.
   *
   * @param comments takes the keys of the comments that were written
   */
  static String write(String xml, Set<Integer> comments) {
    Set<String> closed = new HashSet<>();
    Set<String> written = new HashSet<>();
    StringBuilder out = new StringBuilder();
    Matcher marks = PLACEHOLDER.matcher(xml);
    while (marks.find()) {
      String key = marks.group(1) + marks.group(3);
      boolean start = marks.group(2).equals("s");
      String end = "\uE000" + marks.group(1) + "e" + marks.group(3) + "\uE001";
      String markup = "";
      if (start && xml.indexOf(end, marks.end()) > 0 && written.add(key)) {
        markup = start(key);
      } else if (!start && written.contains(key) && closed.add(key)) {
        markup = end(key);
        if (key.startsWith("c")) {
          comments.add(Integer.valueOf(key.substring(1)));
        }
      }
      marks.appendReplacement(out, markup);
    }
    return marks.appendTail(out).toString();
  }

  private static String start(String key) {
    String id = key.substring(1);
    return key.startsWith("c")
        ? "<w:commentRangeStart w:id=\"" + id + "\"/>"
        : "<w:bookmarkStart w:id=\"%d\" w:name=\"mark%s\"/>".formatted(bookmarkId(id), id);
  }

  private static String end(String key) {
    String id = key.substring(1);
    return key.startsWith("c")
        ? "<w:commentRangeEnd w:id=\"%1$s\"/><w:r><w:commentReference w:id=\"%1$s\"/></w:r>"
            .formatted(id)
        : "<w:bookmarkEnd w:id=\"" + bookmarkId(id) + "\"/>";
  }

  /** Comments and bookmarks share one space of ids. */
  private static int bookmarkId(String key) {
    return 100 + Integer.parseInt(key);
  }
}
