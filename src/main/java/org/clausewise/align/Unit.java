package org.clausewise.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clausewise.model.Atom;
import org.clausewise.model.Block;
import org.clausewise.model.ClauseLabel;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Table;
import org.clausewise.model.Table.Cell;
import org.clausewise.model.Table.Row;
import org.clausewise.text.Lexicon;
import org.clausewise.text.Profile;
import org.jspecify.annotations.Nullable;

/** Something to be paired: a paragraph, a table, a row, or a cell. */
final class Unit {

  /** The shape of every paragraph. */
  static final int PARAGRAPH = 0;

  /** The shape of every table. */
  static final int TABLE = 1;

  /** The shape of every row, where rows of any number of cells may pair. */
  static final int ROW = 2;

  /** The shape of every cell. */
  static final int CELL = 3;

  private static final double EMPTY_WEIGHT = 0.01;

  private final int shape;
  private final int key;
  private final int[] wordingKeys;
  private final Lexicon lexicon;
  private final double weight;
  private final @Nullable Block block;
  private @Nullable Profile profile;

  private Unit(int shape, int key, @Nullable Block block, Lexicon lexicon, int[] wordingKeys) {
    this.shape = shape;
    this.key = key;
    this.block = block;
    this.wordingKeys = wordingKeys;
    this.lexicon = lexicon;
    this.weight = Math.max(EMPTY_WEIGHT, lexicon.weight(wordingKeys));
  }

  static Unit of(Paragraph paragraph, Lexicon lexicon) {
    int key = lexicon.key(paragraph);
    return new Unit(PARAGRAPH, key, paragraph, lexicon, new int[] {key});
  }

  static Unit of(Table table, Lexicon lexicon) {
    StringBuilder description = new StringBuilder();
    describe(table, lexicon, description);
    return composite(TABLE, description, table, paragraphs(List.of(table)), lexicon);
  }

  /** A row that pairs with any other one. */
  static Unit of(Row row, Lexicon lexicon) {
    return row(row, ROW, lexicon);
  }

  /** A row that pairs only with rows of as many cells. */
  static Unit ofAsManyCells(Row row, Lexicon lexicon) {
    return row(row, lexicon.compositeKey("cells" + row.cells().size()), lexicon);
  }

  private static Unit row(Row row, int shape, Lexicon lexicon) {
    StringBuilder description = new StringBuilder();
    describe(row, lexicon, description);
    List<Paragraph> paragraphs = new ArrayList<>();
    row.collectParagraphs(paragraphs);
    return composite(shape, description, null, paragraphs, lexicon);
  }

  /** A cell, whatever its shape. */
  static Unit of(Cell cell, Lexicon lexicon) {
    StringBuilder description = new StringBuilder();
    describe(cell, lexicon, description);
    return composite(CELL, description, null, paragraphs(cell.blocks()), lexicon);
  }

  private static Unit composite(
      int shape,
      StringBuilder description,
      @Nullable Block block,
      List<Paragraph> paragraphs,
      Lexicon lexicon) {
    int[] keys = paragraphs.stream().mapToInt(lexicon::key).toArray();
    return new Unit(shape, lexicon.compositeKey(description.toString()), block, lexicon, keys);
  }

  private static List<Paragraph> paragraphs(List<? extends Block> blocks) {
    List<Paragraph> found = new ArrayList<>();
    blocks.forEach(block -> block.collectParagraphs(found));
    return found;
  }

  private static void describe(Table table, Lexicon lexicon, StringBuilder into) {
    into.append('{');
    table.rows().forEach(row -> describe(row, lexicon, into));
    into.append('}');
  }

  private static void describe(Row row, Lexicon lexicon, StringBuilder into) {
    into.append('<');
    for (Cell cell : row.cells()) {
      into.append(cell.shape()).append('|');
      describe(cell, lexicon, into);
    }
    into.append('>');
  }

  private static void describe(Cell cell, Lexicon lexicon, StringBuilder into) {
    for (Block block : cell.blocks()) {
      if (block instanceof Table nested) {
        describe(nested, lexicon, into);
      } else if (block instanceof Paragraph inner) {
        into.append(lexicon.key(inner)).append(',');
      }
    }
  }

  int shape() {
    return shape;
  }

  int key() {
    return key;
  }

  boolean isParagraph() {
    return shape == PARAGRAPH;
  }

  boolean isEmptyParagraph() {
    return isParagraph() && paragraph().text().isEmpty();
  }

  /** The weight of its words, above zero even for an empty one. */
  double weight() {
    return weight;
  }

  /** Computed when first asked for: most units pair by their keys alone. */
  Profile profile() {
    if (profile == null) {
      profile = lexicon.profile(wordingKeys);
    }
    return profile;
  }

  boolean equalTo(Unit other) {
    return shape == other.shape && key == other.key;
  }

  /** How far both can be the same, 0 to 1 ({@link Profile#likeness}); 0 for unlike shapes. */
  double likeness(Unit other) {
    if (shape != other.shape) {
      return 0;
    }
    return key == other.key ? 1 : profile().likeness(other.profile());
  }

  /**
   * Whether words, white space and atoms of two paragraphs are the same; what their text boxes say
   * is no matter.
   */
  boolean sameButForBoxes(Unit other) {
    return isParagraph()
        && other.isParagraph()
        && paragraph().wording().equals(other.paragraph().wording())
        && identities().equals(other.identities());
  }

  private List<String> identities() {
    return paragraph().wordingAtoms().stream().map(Atom::identity).toList();
  }

  /** Whether both are clauses of one kind, such as operative paragraphs. */
  boolean isClauseLike(Unit other) {
    ClauseLabel mine = isParagraph() ? paragraph().label() : null;
    ClauseLabel theirs = other.isParagraph() ? other.paragraph().label() : null;
    return mine != null && theirs != null && mine.kind() == theirs.kind();
  }

  /** Whether both are numbered, and alike. */
  boolean hasNumberOf(Unit other) {
    String mine = isParagraph() ? paragraph().number() : null;
    return mine != null && other.isParagraph() && mine.equals(other.paragraph().number());
  }

  /** The paragraph that this unit is; a table or row has none. */
  Paragraph paragraph() {
    return (Paragraph) Objects.requireNonNull(block);
  }

  boolean isTable() {
    return shape == TABLE;
  }

  /** The table that this unit is. */
  Table table() {
    return (Table) Objects.requireNonNull(block);
  }

  /** The paragraphs of a table, in document order. */
  List<Unit> paragraphsOfTable() {
    return paragraphs(List.of(table())).stream().map(p -> Unit.of(p, lexicon)).toList();
  }

  /** The profile of the paragraphs as one. */
  static Profile joined(List<Unit> paragraphs) {
    Lexicon lexicon = paragraphs.get(0).lexicon;
    return lexicon.profile(paragraphs.stream().mapToInt(unit -> unit.key).toArray());
  }
}
