package org.clausewise.redline;

import java.util.IdentityHashMap;
import java.util.List;
import org.clausewise.model.Block;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Story;
import org.clausewise.model.Table;
import org.clausewise.ooxml.Blocks;
import org.clausewise.ooxml.Canonical;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Part;
import org.clausewise.ooxml.StoryElement;
import org.w3c.dom.Element;

/** Finds the markup of the paragraphs, tables, rows and cells of one story of one draft. */
final class StoryMap {

  private final StoryElement story;
  private final Canonical canonical;
  private final IdentityHashMap<Object, Element> elements = new IdentityHashMap<>();

  /**
   * @throws IllegalArgumentException where the draft was not read from this package
   */
  StoryMap(Story read, StoryElement story, Canonical canonical) {
    this.story = story;
    this.canonical = canonical;
    match(read.blocks(), story.container());
  }

  /** A map that finds no block, for what stands beside them. */
  StoryMap(StoryElement story, Canonical canonical) {
    this.story = story;
    this.canonical = canonical;
  }

  private void match(List<Block> blocks, Element container) {
    List<Element> found = Blocks.of(container);
    check(blocks.size() == found.size());
    for (int i = 0; i < blocks.size(); i++) {
      elements.put(blocks.get(i), found.get(i));
      if (blocks.get(i) instanceof Table table) {
        check(Dom.isW(found.get(i), "tbl"));
        matchRows(table, found.get(i));
      }
    }
  }

  private void matchRows(Table table, Element element) {
    List<Element> rows = Blocks.rows(element);
    check(rows.size() == table.rows().size());
    for (int r = 0; r < rows.size(); r++) {
      Table.Row row = table.rows().get(r);
      elements.put(row, rows.get(r));
      List<Element> cells = Blocks.cells(rows.get(r));
      check(cells.size() == row.cells().size());
      for (int c = 0; c < cells.size(); c++) {
        elements.put(row.cells().get(c), cells.get(c));
        match(row.cells().get(c).blocks(), cells.get(c));
      }
    }
  }

  private static void check(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException("the draft was read from another package");
    }
  }

  Element element(Paragraph paragraph) {
    return find(paragraph);
  }

  Element element(Table table) {
    return find(table);
  }

  Element element(Table.Row row) {
    return find(row);
  }

  Element element(Table.Cell cell) {
    return find(cell);
  }

  private Element find(Object part) {
    Element found = elements.get(part);
    check(found != null);
    return java.util.Objects.requireNonNull(found);
  }

  Part part() {
    return story.part();
  }

  Element container() {
    return story.container();
  }

  Canonical canonical() {
    return canonical;
  }
}
