package org.clausewise.mutation;

import java.util.List;

/**
 * A draft as the mutations see it: values that are replaced, never changed.
 *
 * @param body its blocks; a body ends in a paragraph
 * @param header the blocks of its header; empty for none
 * @param lastSection the settings of the last section, as WordprocessingML
 */
record Sketch(List<Block> body, List<Block> header, String lastSection) {

  Sketch {
    body = List.copyOf(body);
    header = List.copyOf(header);
  }

  sealed interface Block {}

  /**
   * A paragraph.
   *
   * @param properties the children of {@code w:pPr}
   * @param section the settings of the section that it ends; empty for none
   */
  record Para(List<Inline> content, String properties, String section) implements Block {
    Para {
      content = List.copyOf(content);
    }

    Para with(List<Inline> other) {
      return new Para(other, properties, section);
    }
  }

  record Grid(List<Row> rows, String properties) implements Block {
    Grid {
      rows = List.copyOf(rows);
    }
  }

  record Row(List<Cell> cells, String properties) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  record Cell(List<Block> blocks, String properties) {
    Cell {
      blocks = List.copyOf(blocks);
    }
  }

  sealed interface Inline {}

  record Run(String text, String format) implements Inline {}

  /** Markup that is one thing in the line: a field, a break, a symbol, a link. */
  record Thing(String xml) implements Inline {}

  record Note(boolean foot, List<Para> content) implements Inline {
    Note {
      content = List.copyOf(content);
    }
  }

  /**
   * A text box.
   *
   * @param content its blocks
   * @param frame how it is drawn, from 0 to before {@link #FRAMES}
   */
  record Box(List<Block> content, int frame) implements Inline {

    static final int FRAMES = 4;

    Box {
      content = List.copyOf(content);
    }
  }

  /** An end of a bookmark or of a comment's range; what has no other end is not written. */
  record Mark(boolean comment, boolean start, int key) implements Inline {}
}
