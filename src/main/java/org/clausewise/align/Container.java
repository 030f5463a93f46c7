package org.clausewise.align;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.clausewise.model.Block;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Table;
import org.clausewise.model.Table.Cell;
import org.clausewise.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** The blocks of a story, or of a cell, on both sides, with how they are paired. */
final class Container {

  /** The rows of two paired tables, and the cells of each pair of rows in order. */
  record TablePair(Matching rows, IdentityHashMap<Link, List<CellPair>> cells) {}

  /** A cell of two paired rows: what it holds on both sides, or null where only one side has it. */
  record CellPair(@Nullable Cell original, @Nullable Cell revised, @Nullable Container content) {}

  private final List<Block> original;
  private final List<Block> revised;
  private final Matching matching;
  private final IdentityHashMap<Link, TablePair> tables = new IdentityHashMap<>();

  Container(List<Block> original, List<Block> revised, Lexicon lexicon) {
    this.original = original;
    this.revised = revised;
    this.matching = new Matching(units(original, lexicon), units(revised, lexicon));
  }

  private static List<Unit> units(List<Block> blocks, Lexicon lexicon) {
    return blocks.stream()
        .map(
            block ->
                block instanceof Table table
                    ? Unit.of(table, lexicon)
                    : Unit.of((Paragraph) block, lexicon))
        .toList();
  }

  List<Block> original() {
    return original;
  }

  List<Block> revised() {
    return revised;
  }

  Matching matching() {
    return matching;
  }

  boolean hasTable(Link link) {
    return tables.containsKey(link);
  }

  void addTable(Link link, TablePair pair) {
    tables.put(link, pair);
  }

  TablePair table(Link link) {
    return Objects.requireNonNull(tables.get(link));
  }
}
