package org.clausewise.report.amendment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.clausewise.change.Passage;
import org.clausewise.model.Block;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;
import org.clausewise.model.Table;
import org.clausewise.model.Table.Cell;
import org.clausewise.model.Table.Row;
import org.jspecify.annotations.Nullable;

/**
 * What the places of the original are called, each by a name of its own.
 *
 * <p>The idea: a clause by its label where only it has that; in notes, headers and cells by the
 * container; else by its first words, as many as it takes. Cost: linear in the draft, but for
 * paragraphs that begin alike, which are held against each other.
 */
final class PlaceNames {

  private record Key(StoryId story, int index) {}

  private final Map<Key, String> paragraphs = new HashMap<>();
  private final IdentityHashMap<Object, String> others = new IdentityHashMap<>();
  private final Map<String, Integer> labels = new HashMap<>();
  private final Set<String> alone = new HashSet<>();
  private final FirstWords firstWords;

  PlaceNames(Draft original) {
    this.firstWords = new FirstWords(original.body());
    for (Story story : original.stories()) {
      for (Paragraph paragraph : story.paragraphs()) {
        String name = ClauseNames.of(paragraph.label());
        if (name != null) {
          labels.merge(name, 1, Integer::sum);
        }
      }
    }
    original.stories().forEach(this::nameAll);
  }

  /** The name of a paragraph of the original. */
  String of(Passage passage) {
    Key key = new Key(passage.story(), passage.paragraph().index());
    return Objects.requireNonNull(paragraphs.get(key));
  }

  /** The same, told apart from the note, header or cell that it is alone in. */
  String ofItself(Passage passage) {
    String name = of(passage);
    return alone.contains(name) ? "the only paragraph of " + name : name;
  }

  /** The name of a table, row or cell of the original. */
  String of(Object part) {
    return Objects.requireNonNull(others.get(part));
  }

  /** The name of a story. */
  static String of(StoryId story) {
    return story.equals(StoryId.BODY) ? "the draft" : story.name();
  }

  private void nameAll(Story story) {
    boolean isBody = story.id().equals(StoryId.BODY);
    nameAll(story.blocks(), story.id(), isBody ? "" : story.id().name());
  }

  /** Names the blocks of a container of this name; that of the body is empty. */
  private void nameAll(List<Block> blocks, StoryId story, String container) {
    String of = container.isEmpty() ? "" : " of " + container;
    List<Paragraph> own = new ArrayList<>();
    String last = "";
    int empty = 0;
    int tables = 0;
    for (Block block : blocks) {
      if (block instanceof Table table) {
        last = "table " + ++tables + of;
        empty = 0;
        name(table, story, last);
      } else if (block instanceof Paragraph paragraph) {
        own.add(paragraph);
        if (container.isEmpty()) {
          empty = paragraph.text().isEmpty() ? empty + 1 : 0;
          String name = name(paragraph, last, empty);
          last = empty > 0 ? last : name;
          paragraphs.put(new Key(story, paragraph.index()), name);
        }
      }
    }
    if (!container.isEmpty()) {
      nameInside(own, story, container);
    }
  }

  private String name(Paragraph paragraph, String last, int empty) {
    String label = label(paragraph);
    if (label != null) {
      return label;
    }
    if (empty > 0) {
      String which = empty == 1 ? "" : Ordinals.of(empty) + " ";
      return "the "
          + which
          + "empty paragraph "
          + (last.isEmpty() ? "at the beginning" : "after " + last);
    }
    return firstWords.name(paragraph);
  }

  private @Nullable String label(Paragraph paragraph) {
    String name = ClauseNames.of(paragraph.label());
    return name != null && labels.getOrDefault(name, 0) == 1 ? name : null;
  }

  private void nameInside(List<Paragraph> own, StoryId story, String container) {
    for (int i = 0; i < own.size(); i++) {
      String label = label(own.get(i));
      String counted =
          own.size() == 1 ? container : "the " + Ordinals.of(i + 1) + " paragraph of " + container;
      paragraphs.put(new Key(story, own.get(i).index()), label == null ? counted : label);
      if (own.size() == 1 && label == null) {
        alone.add(container);
      }
    }
  }

  private void name(Table table, StoryId story, String name) {
    others.put(table, name);
    int r = 0;
    for (Row row : table.rows()) {
      r++;
      others.put(row, "row " + r + " of " + name);
      int c = 0;
      for (Cell cell : row.cells()) {
        c++;
        String cellName = "row " + r + ", column " + c + " of " + name;
        others.put(cell, cellName);
        nameAll(cell.blocks(), story, cellName);
      }
    }
  }
}
