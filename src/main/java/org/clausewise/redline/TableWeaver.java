package org.clausewise.redline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.clausewise.change.Step.RowStep;
import org.clausewise.change.Step.TableStep;
import org.clausewise.model.Table.Row;
import org.clausewise.ooxml.Blocks;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Layout;
import org.clausewise.ooxml.Ns;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Weaves a table that both drafts have, row by row, and marks rows as inserted or deleted. */
final class TableWeaver {

  private final StoryWeaver story;
  private final LayoutWeaver layout;

  TableWeaver(StoryWeaver story) {
    this.story = story;
    this.layout = new LayoutWeaver(story);
  }

  /** Weaves {@code table} of the redline along {@code step}. */
  void weave(TableStep step, Element table) {
    layout.weave(story.original().element(requireNonNull(step.original())), table, Layout.OF_TABLE);
    Element before = null;
    for (RowStep row : step.rows()) {
      before = weaveRow(row, table, before);
    }
  }

  private Element weaveRow(RowStep step, Element table, @Nullable Element before) {
    if (step.revised() == null) {
      Element row = story.bring(story.original().element(requireNonNull(step.original())));
      if (before != null) {
        Dom.insertAfter(row, before);
      } else {
        Node first = firstRow(table);
        (first == null ? table : first.getParentNode()).insertBefore(row, first);
      }
      markRow(row, Revision.DELETED);
      return row;
    }
    Element row = story.revised().element(step.revised());
    if (step.original() == null) {
      markRow(row, Revision.INSERTED);
    } else {
      weaveCells(step, step.original(), step.revised());
    }
    return row;
  }

  private static @Nullable Node firstRow(Element table) {
    List<Element> rows = Blocks.rows(table);
    return rows.isEmpty() ? null : rows.get(0);
  }

  private void weaveCells(RowStep step, Row original, Row revised) {
    Element originalRow = story.original().element(original);
    Element row = story.revised().element(revised);
    layout.weave(originalRow, row, Layout.OF_ROW);
    List<Element> originals = Blocks.cells(originalRow);
    List<Element> elements = Blocks.cells(row);
    for (int i = 0; i < elements.size(); i++) {
      boolean otherShape = !original.cells().get(i).shape().equals(revised.cells().get(i).shape());
      layout.weaveCell(originals.get(i), elements.get(i), otherShape);
      new ContainerWeaver(story, elements.get(i)).weave(step.cells().get(i));
    }
  }

  /** Marks every row of {@code table}, and with them the table. */
  void markAll(Element table, Revision kind) {
    for (Element row : Blocks.rows(table)) {
      markRow(row, kind);
    }
  }

  private void markRow(Element row, Revision kind) {
    Element properties = Dom.childW(row, "trPr");
    if (properties == null) {
      properties = Dom.createW(story.document(), "trPr");
      row.insertBefore(properties, placeOfProperties(row));
    }
    properties.insertBefore(
        story.marks().create(story.document(), kind.element()),
        Dom.childW(properties, "trPrChange"));
    for (Element cell : Blocks.cells(row)) {
      markCell(cell, kind);
    }
  }

  /** Marks all that a story holds but its last paragraph mark, which every story must have. */
  void markStory(Element container, Revision kind) {
    markCell(container, kind);
    List<Element> blocks = Blocks.of(container);
    if (!blocks.isEmpty() && Dom.isW(blocks.get(blocks.size() - 1), "p")) {
      ParagraphProperties.unmark(blocks.get(blocks.size() - 1));
    }
  }

  private void markCell(Element cell, Revision kind) {
    for (Element block : Blocks.of(cell)) {
      if (Dom.isW(block, "tbl")) {
        markAll(block, kind);
      } else {
        story.runs().wrapAll(block, kind);
        ParagraphProperties.mark(block, story.marks().create(story.document(), kind.element()));
        if (kind == Revision.INSERTED) {
          story.markInsertedNotes(List.of(block));
        }
      }
    }
  }

  /** Behind {@code w:tblPrEx}, before the cells (ECMA-376 Part 1, 17.4.78). */
  private static @Nullable Node placeOfProperties(Element row) {
    Element exceptions = Dom.childW(row, "tblPrEx");
    Node place = exceptions == null ? row.getFirstChild() : exceptions.getNextSibling();
    while (place != null && !(place instanceof Element e && Ns.W.equals(e.getNamespaceURI()))) {
      place = place.getNextSibling();
    }
    return place;
  }
}
