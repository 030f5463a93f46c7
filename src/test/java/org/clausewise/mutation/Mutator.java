package org.clausewise.mutation;

import java.util.ArrayList;
import java.util.Collections;
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

/** Alters sketches as drafters do, at any depth: in the body, in cells, notes and text boxes. */
final class Mutator {

  private final Random random;
  private final Sketcher sketcher;

  Mutator(Random random) {
    this.random = random;
    this.sketcher = new Sketcher(random);
  }

  Sketch mutate(Sketch sketch, int edits) {
    Sketch mutated = sketch;
    for (int i = 0; i < edits; i++) {
      mutated = mutate(mutated);
    }
    return mutated;
  }

  private Sketch mutate(Sketch sketch) {
    return switch (random.nextInt(12)) {
      case 0 -> new Sketch(sketch.body(), sketch.header(), sketcher.section());
      case 1 ->
          sketch.header().isEmpty() || random.nextInt(4) == 0
              ? new Sketch(sketch.body(), otherHeader(sketch), sketch.lastSection())
              : new Sketch(sketch.body(), blocks(sketch.header(), 2), sketch.lastSection());
      default -> new Sketch(blocks(sketch.body(), 0), sketch.header(), sketch.lastSection());
    };
  }

  /** A header where there was none, and the reverse. */
  private List<Block> otherHeader(Sketch sketch) {
    return sketch.header().isEmpty() ? sketcher.blocks(1, 2) : List.of();
  }

  private List<Block> blocks(List<Block> before, int depth) {
    List<Block> blocks = new ArrayList<>(before);
    if (blocks.isEmpty() || random.nextInt(8) == 0) {
      blocks.add(random.nextInt(blocks.size() + 1), sketcher.block(depth));
      return blocks;
    }
    int at = random.nextInt(blocks.size());
    switch (random.nextInt(9)) {
      case 0 -> {
        if (blocks.size() > 1) {
          blocks.remove(at);
        }
      }
      case 1 -> Collections.swap(blocks, at, random.nextInt(blocks.size()));
      case 2 -> blocks.add(random.nextInt(blocks.size()), blocks.remove(at));
      case 3 -> blocks.add(at, blocks.get(random.nextInt(blocks.size()))); // a duplicate
      case 4 -> split(blocks, at);
      case 5 -> merge(blocks, at);
      default -> blocks.set(at, block(blocks.get(at), depth));
    }
    return blocks;
  }

  private void split(List<Block> blocks, int at) {
    if (blocks.get(at) instanceof Para para && para.content().size() > 1) {
      int cut = 1 + random.nextInt(para.content().size() - 1);
      blocks.set(at, new Para(para.content().subList(0, cut), para.properties(), ""));
      blocks.add(at + 1, para.with(para.content().subList(cut, para.content().size())));
    }
  }

  private static void merge(List<Block> blocks, int at) {
    if (at + 1 < blocks.size()
        && blocks.get(at) instanceof Para first
        && blocks.get(at + 1) instanceof Para second) {
      List<Inline> content = new ArrayList<>(first.content());
      content.addAll(second.content());
      blocks.remove(at + 1);
      blocks.set(at, second.with(content));
    }
  }

  private Block block(Block block, int depth) {
    return block instanceof Para para ? paragraph(para, depth) : grid((Grid) block, depth + 1);
  }

  private Para paragraph(Para para, int depth) {
    if (random.nextInt(6) == 0) {
      return new Para(para.content(), sketcher.properties(), para.section());
    }
    if (depth == 0 && random.nextInt(8) == 0) {
      String section = para.section().isEmpty() || random.nextBoolean() ? sketcher.section() : "";
      return new Para(para.content(), para.properties(), section);
    }
    List<Inline> content = new ArrayList<>(para.content());
    if (content.isEmpty() || random.nextInt(4) == 0) {
      content.add(random.nextInt(content.size() + 1), sketcher.inline(depth));
      return para.with(content);
    }
    int at = random.nextInt(content.size());
    if (random.nextInt(5) == 0) {
      content.remove(at);
    } else if (random.nextInt(8) == 0) {
      content.add(random.nextInt(content.size()), content.remove(at));
    } else {
      content.set(at, inline(content.get(at)));
    }
    return para.with(content);
  }

  private Inline inline(Inline inline) {
    if (inline instanceof Run run) {
      return random.nextInt(4) == 0
          ? new Run(run.text(), sketcher.format())
          : new Run(reworded(run.text()), run.format());
    }
    if (inline instanceof Note note) {
      return new Note(note.foot(), paragraphs(note.content()));
    }
    if (inline instanceof Box box) {
      return random.nextInt(6) == 0
          ? new Box(box.content(), sketcher.frame())
          : new Box(blocks(box.content(), 2), box.frame());
    }
    return sketcher.inline(1);
  }

  private List<Para> paragraphs(List<Para> before) {
    List<Para> paragraphs = new ArrayList<>(before);
    int at = random.nextInt(paragraphs.size());
    switch (random.nextInt(5)) {
      case 0 -> paragraphs.add(at, sketcher.paragraph(1));
      case 1 -> {
        if (paragraphs.size() > 1) {
          paragraphs.remove(at);
        }
      }
      default -> paragraphs.set(at, paragraph(paragraphs.get(at), 1));
    }
    return paragraphs;
  }

  private String reworded(String text) {
    List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      words.set(random.nextInt(words.size()), sketcher.words(random.nextInt(3)));
    }
    return String.join(" ", words);
  }

  private Grid grid(Grid grid, int depth) {
    List<Row> rows = new ArrayList<>(grid.rows());
    int at = random.nextInt(rows.size());
    int columns = rows.get(at).cells().size();
    switch (random.nextInt(9)) {
      case 8 -> rows.set(at, otherSpan(rows.get(at)));
      case 0 -> rows.add(at, sketcher.row(columns, depth));
      case 1 -> {
        if (rows.size() > 1) {
          rows.remove(at);
        }
      }
      case 2 -> rows.add(random.nextInt(rows.size()), rows.remove(at));
      case 3 -> {
        return new Grid(rows, sketcher.tableProperties());
      }
      case 4 -> changeColumns(rows, depth);
      default -> rows.set(at, row(rows.get(at), depth));
    }
    return new Grid(rows, grid.properties());
  }

  /** A cell over two columns, or over one again. */
  private Row otherSpan(Row row) {
    List<Cell> cells = new ArrayList<>(row.cells());
    int at = random.nextInt(cells.size());
    boolean wide = cells.get(at).properties().contains("gridSpan");
    cells.set(at, new Cell(cells.get(at).blocks(), wide ? "" : "<w:gridSpan w:val=\"2\"/>"));
    return new Row(cells, row.properties());
  }

  /** A column more or less. */
  private void changeColumns(List<Row> rows, int depth) {
    int columns = rows.stream().mapToInt(row -> row.cells().size()).min().orElse(0);
    boolean more = columns < 2 || random.nextBoolean();
    int at = random.nextInt(columns);
    for (int r = 0; r < rows.size(); r++) {
      List<Cell> cells = new ArrayList<>(rows.get(r).cells());
      if (more) {
        cells.add(at, sketcher.cell(depth));
      } else {
        cells.remove(at);
      }
      rows.set(r, new Row(cells, rows.get(r).properties()));
    }
  }

  private Row row(Row row, int depth) {
    List<Cell> cells = new ArrayList<>(row.cells());
    int at = random.nextInt(cells.size());
    Cell cell = cells.get(at);
    cells.set(
        at,
        random.nextInt(6) == 0
            ? new Cell(cell.blocks(), sketcher.cell(2).properties())
            : new Cell(blocks(cell.blocks(), depth), cell.properties()));
    return new Row(cells, row.properties());
  }
}
