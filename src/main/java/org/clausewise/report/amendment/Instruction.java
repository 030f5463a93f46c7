package org.clausewise.report.amendment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing to do to the original. Places are told by their names. */
sealed interface Instruction {

  /** Where something is put: {@code after operative paragraph 12}. */
  record Spot(String words) {

    static Spot after(String name) {
      return new Spot("after " + name);
    }

    static Spot before(String name) {
      return new Spot("before " + name);
    }

    static Spot atBeginningOf(String name) {
      return new Spot("at the beginning of " + name);
    }
  }

  /** A row of a table that comes: the words of its cells. */
  record NewRow(List<String> cells) {
    public NewRow {
      cells = List.copyOf(cells);
    }
  }

  /** Edits within a paragraph. */
  record Reword(String name, List<WordEdit> edits) implements Instruction {
    public Reword {
      edits = List.copyOf(edits);
    }
  }

  /** A paragraph becomes several. */
  record Split(String name, List<WordEdit> edits) implements Instruction {
    public Split {
      edits = List.copyOf(edits);
    }
  }

  /** Neighbours become one paragraph. */
  record Merge(List<String> names, List<WordEdit> edits) implements Instruction {
    public Merge {
      names = List.copyOf(names);
      edits = List.copyOf(edits);
    }
  }

  /** Whole paragraphs take the place of others. */
  record ReplaceParagraphs(List<String> names, List<String> words) implements Instruction {
    public ReplaceParagraphs {
      names = List.copyOf(names);
      words = List.copyOf(words);
    }
  }

  /** New paragraphs. */
  record InsertParagraphs(Spot spot, List<String> words) implements Instruction {
    public InsertParagraphs {
      words = List.copyOf(words);
    }
  }

  /** A new table, or new rows of one. */
  record InsertRows(Spot spot, boolean asTable, List<NewRow> rows) implements Instruction {
    public InsertRows {
      rows = List.copyOf(rows);
    }
  }

  /** A new cell of a row. */
  record InsertColumn(Spot spot, String words) implements Instruction {}

  /** These go; more than two are told by the first and the last. */
  record Delete(List<String> names) implements Instruction {
    public Delete {
      names = List.copyOf(names);
    }
  }

  /** A cell goes, its column with it. */
  record DeleteColumn(String name) implements Instruction {}

  /** Paragraphs or a table to another place. */
  record Move(List<String> names, Spot spot) implements Instruction {
    public Move {
      names = List.copyOf(names);
    }
  }

  /** A new note, header or text box. */
  record InsertStory(String name, List<NewRow> words) implements Instruction {
    public InsertStory {
      words = List.copyOf(words);
    }
  }

  /** Notes from one number to another take numbers from a third on. */
  record RenumberNotes(String kind, int from, int to, int newFrom) implements Instruction {}

  /** All that count on from others go on doing so. */
  record RenumberAccordingly() implements Instruction {}

  /** A number that doesn't follow by counting; null for none. */
  record Renumber(String name, @Nullable String number) implements Instruction {}
}
