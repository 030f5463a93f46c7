package org.clausewise.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clausewise.model.Block;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Table;
import org.clausewise.model.Table.Cell;
import org.clausewise.model.Table.Row;
import org.clausewise.text.Lexicon;
import org.clausewise.text.Profile;
import org.jspecify.annotations.Nullable;

/** Something to be paired: a paragraph, a table, or a row. */
final class Unit {

  /** The shape of every paragraph. */
  static final int PARAGRAPH = 0;

  /** The shape of every table. */
  static final int TABLE = 1;

  private static final double EMPTY_WEIGHT = 0.01;

  private final int shape;
  private final int key;
  private final int[] wordingKeys;
  private final Lexicon lexicon;
  private final double weight;
  private final @Nullable Paragraph paragraph;
  private @Nullable Profile profile;

  private Unit(
      int shape, int key, @Nullable Paragraph paragraph, Lexicon lexicon, int[] wordingKeys) {
    this.shape = shape;
    this.key = key;
    this.paragraph = paragraph;
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
    return composite(TABLE, description, paragraphs(List.of(table)), lexicon);
  }

  static Unit of(Row row, Lexicon lexicon) {
    StringBuilder description = new StringBuilder();
    describe(row, lexicon, description);
    List<Paragraph> paragraphs = new ArrayList<>();
    row.collectParagraphs(paragraphs);
    return composite(
        lexicon.compositeKey("cells" + row.cells().size()), description, paragraphs, lexicon);
  }

  private static Unit composite(
      int shape, StringBuilder description, List<Paragraph> paragraphs, Lexicon lexicon) {
    int[] keys = paragraphs.stream().mapToInt(lexicon::key).toArray();
    return new Unit(shape, lexicon.compositeKey(description.toString()), null, lexicon, keys);
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
      for (Block block : cell.blocks()) {
        if (block instanceof Table nested) {
          describe(nested, lexicon, into);
        } else if (block instanceof Paragraph inner) {
          into.append(lexicon.key(inner)).append(',');
        }
      }
    }
    into.append('>');
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

  double similarity(Unit other) {
    if (shape != other.shape) {
      return 0;
    }
    return key == other.key ? 1 : profile().similarity(other.profile());
  }

  /** The paragraph that this unit is; a table or row has none. */
  Paragraph paragraph() {
    return Objects.requireNonNull(paragraph);
  }

  /** The profile of the paragraphs as one. */
  static Profile joined(List<Unit> paragraphs) {
    Lexicon lexicon = paragraphs.get(0).lexicon;
    return lexicon.profile(paragraphs.stream().mapToInt(unit -> unit.key).toArray());
  }
}
