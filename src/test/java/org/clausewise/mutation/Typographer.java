package org.clausewise.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** Puts quotes, commas and dashes into sketches, and sets them otherwise, at any depth. */
final class Typographer {

  private interface Change {
    String of(String text);
  }

  private final Random random;

  Typographer(Random random) {
    this.random = random;
  }

  /** The sketch with quotes, commas and the like in some of its runs. */
  Sketch punctuate(Sketch sketch) {
    return map(sketch, this::punctuated);
  }

  /** The sketch with other letter case, punctuation, quotes and spaces in some of its runs. */
  Sketch reset(Sketch sketch) {
    return map(sketch, text -> random.nextInt(3) == 0 ? reset(text) : text);
  }

  private String punctuated(String text) {
    String[] words = text.split(" ", -1);
    int at = random.nextInt(words.length);
    words[at] =
        switch (random.nextInt(7)) {
          case 0 -> "\u201c" + words[at] + "\u201d";
          case 1 -> "\"" + words[at] + "\"";
          case 2 -> words[at] + ",";
          case 3 -> words[at] + " \u2013 1,000.5";
          case 4 -> words[at] + "'s";
          case 5 -> words[at] + "-e\u0301t\u00e9";
          default -> words[at];
        };
    return String.join(" ", words);
  }

  private String reset(String text) {
    return switch (random.nextInt(8)) {
      case 0 -> text.toUpperCase(Locale.ROOT);
      case 1 -> capitalized(text);
      case 2 -> text.replace('\u201c', '"').replace('\u201d', '"');
      case 3 -> text.replace('"', '\u201d').replace('\'', '\u2019');
      case 4 -> text.replace(",", "");
      case 5 -> text.replace(" ", "\u00a0");
      case 6 -> text.replace(" ", "  ");
      default -> text.replace('\u2013', '-') + ";";
    };
  }

  private static String capitalized(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private Sketch map(Sketch sketch, Change change) {
    return new Sketch(
        blocks(sketch.body(), change), blocks(sketch.header(), change), sketch.lastSection());
  }

  private List<Block> blocks(List<Block> before, Change change) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : before) {
      blocks.add(block instanceof Para para ? paragraph(para, change) : grid((Grid) block, change));
    }
    return blocks;
  }

  private Grid grid(Grid grid, Change change) {
    List<Row> rows = new ArrayList<>();
    for (Row row : grid.rows()) {
      List<Cell> cells = new ArrayList<>();
      for (Cell cell : row.cells()) {
        cells.add(new Cell(blocks(cell.blocks(), change), cell.properties()));
      }
      rows.add(new Row(cells, row.properties()));
    }
    return new Grid(rows, grid.properties());
  }

  private Para paragraph(Para para, Change change) {
    return para.with(para.content().stream().map(inline -> inline(inline, change)).toList());
  }

  private Inline inline(Inline inline, Change change) {
    if (inline instanceof Run run) {
      return new Run(change.of(run.text()), run.format());
    }
    if (inline instanceof Note note) {
      return new Note(
          note.foot(), note.content().stream().map(para -> paragraph(para, change)).toList());
    }
    return inline instanceof Box box ? new Box(blocks(box.content(), change), box.frame()) : inline;
  }
}
