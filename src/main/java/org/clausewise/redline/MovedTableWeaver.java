package org.clausewise.redline;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.change.Change;
import org.clausewise.change.Passage;
import org.clausewise.change.Step.TableMove;
import org.clausewise.ooxml.Blocks;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Weaves a table that moved as a whole. No revision tells of moved rows, so the rows are deleted at
 * the old place and inserted at the new one, and what their paragraphs say is moved, all in one
 * range. That is how Word records it, and LibreOffice 7.4 settles it rightly.
 *
 * <p>Handled badly: a paragraph that was reworded on the way is deleted and inserted as a whole.
 * LibreOffice would keep the words that a deletion inside a moved row takes away.
 */
final class MovedTableWeaver {

  private final StoryWeaver story;
  private final TableWeaver tables;
  private final TableMove move;

  MovedTableWeaver(StoryWeaver story, TableMove move) {
    this.story = story;
    this.tables = new TableWeaver(story);
    this.move = move;
  }

  /** The name of the move, or null where no paragraph kept its text. */
  @Nullable String name() {
    return move.changes().stream().anyMatch(MovedTableWeaver::keepsText)
        ? story.moveName(move.changes().get(0))
        : null;
  }

  /** Weaves the old place: a table of the original that was brought into the redline. */
  void weaveOldPlace(Element table) {
    tables.markRows(table, Revision.DELETED);
    List<Element> paragraphs = new ArrayList<>();
    for (Element row : Blocks.rows(table)) {
      Blocks.cells(row).forEach(cell -> paragraphs.addAll(Blocks.paragraphs(cell)));
    }
    for (int k = 0; k < paragraphs.size(); k++) {
      boolean moved = keepsText(move.changes().get(k));
      tables.markParagraph(paragraphs.get(k), moved ? Revision.MOVED_FROM : Revision.DELETED);
    }
  }

  /** Weaves the new place, with changed formatting told inside the moved text. */
  void weaveNewPlace(Element table, String name) {
    tables.markRows(table, Revision.INSERTED);
    for (Change change : move.changes()) {
      if (keepsText(change)) {
        Slot moved = ParagraphWeaver.weaveMoved(story, change, name).get(0);
        ParagraphProperties.mark(
            moved.element, story.marks().create(story.document(), Revision.MOVED_TO.element()));
      } else {
        Element p = story.revised().element(change.revised().get(0).paragraph());
        tables.markParagraph(p, Revision.INSERTED);
      }
    }
  }

  private static boolean keepsText(Change change) {
    return change.edits().isEmpty()
        && text(change.original().get(0)).equals(text(change.revised().get(0)));
  }

  private static String text(Passage passage) {
    return passage.paragraph().text();
  }
}
