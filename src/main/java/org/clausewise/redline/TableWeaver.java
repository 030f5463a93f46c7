package org.clausewise.redline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.clausewise.change.Step.CellStep;
import org.clausewise.change.Step.RowStep;
import org.clausewise.change.Step.TableStep;
import org.clausewise.model.Table.Row;
import org.clausewise.ooxml.Blocks;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Layout;
import org.clausewise.ooxml.Ns;
import org.clausewise.ooxml.Signatures;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Weaves a table that both drafts have, row by row and cell by cell, and marks rows and cells as
 * inserted or deleted.
 */
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
      place(row, table, before, Blocks.rows(table));
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

  private void weaveCells(RowStep step, Row original, Row revised) {
    Element row = story.revised().element(revised);
    layout.weaveRow(
        story.original().element(original), row, !original.skipsAsManyColumnsAs(revised));
    Element before = null;
    for (CellStep cell : step.cells()) {
      before = weaveCell(cell, row, before);
    }
  }

  private Element weaveCell(CellStep step, Element row, @Nullable Element before) {
    if (step.revised() == null) {
      Element cell = story.bring(story.original().element(requireNonNull(step.original())));
      place(cell, row, before, Blocks.cells(row));
      markWholeCell(cell, Revision.DELETED);
      return cell;
    }
    Element cell = story.revised().element(step.revised());
    if (step.original() == null) {
      markWholeCell(cell, Revision.INSERTED);
    } else {
      boolean otherShape = !step.original().shape().equals(step.revised().shape());
      layout.weaveCell(story.original().element(step.original()), cell, otherShape);
      new ContainerWeaver(story, cell).weave(step.steps());
    }
    return cell;
  }

  /** Puts a row or cell of the original behind the one before it, or before the first one. */
  private static void place(
      Element brought, Element owner, @Nullable Element before, List<Element> siblings) {
    if (before != null) {
      Dom.insertAfter(brought, before);
    } else if (siblings.isEmpty()) {
      owner.appendChild(brought);
    } else {
      siblings.get(0).getParentNode().insertBefore(brought, siblings.get(0));
    }
  }

  /**
   * Marks a cell and all that is in it, for programs that know no tracked cells (ECMA-376 Part 1,
   * 17.13.5.1 and 17.13.5.2).
   */
  private void markWholeCell(Element cell, Revision kind) {
    Element properties = Dom.childW(cell, "tcPr");
    if (properties == null) {
      properties = Dom.createW(story.document(), "tcPr");
      cell.insertBefore(properties, cell.getFirstChild());
    }
    String mark = kind == Revision.DELETED ? "cellDel" : "cellIns";
    properties.appendChild(story.marks().create(story.document(), mark));
    markCell(cell, kind);
  }

  /** Marks every row of {@code table} and what is in it, and with them the table. */
  void markAll(Element table, Revision kind) {
    for (Element row : Blocks.rows(table)) {
      markRow(row, kind);
    }
  }

  private void markRow(Element row, Revision kind) {
    markRowAlone(row, kind);
    for (Element cell : Blocks.cells(row)) {
      markCell(cell, kind);
    }
  }

  /** Marks the rows of {@code table} and of tables in it, and none of their paragraphs. */
  void markRows(Element table, Revision kind) {
    for (Element row : Blocks.rows(table)) {
      markRowAlone(row, kind);
      for (Element cell : Blocks.cells(row)) {
        Blocks.of(cell).stream()
            .filter(block -> Dom.isW(block, "tbl"))
            .forEach(nested -> markRows(nested, kind));
      }
    }
  }

  private void markRowAlone(Element row, Revision kind) {
    Element properties = Dom.childW(row, "trPr");
    if (properties == null) {
      properties = Dom.createW(story.document(), "trPr");
      row.insertBefore(properties, placeOfProperties(row));
    }
    properties.insertBefore(
        story.marks().create(story.document(), kind.element(), Signatures.ofContent(row)),
        Dom.childW(properties, "trPrChange"));
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
        markParagraph(block, kind);
      }
    }
  }

  /** Marks all that a paragraph holds, and its mark. */
  void markParagraph(Element p, Revision kind) {
    story.runs().wrapAll(p, kind);
    story.runs().markParagraph(p, kind);
    if (kind == Revision.INSERTED) {
      story.markInsertedNotes(List.of(p));
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
