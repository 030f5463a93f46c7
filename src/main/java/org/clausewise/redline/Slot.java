package org.clausewise.redline;

import org.clausewise.model.Paragraph;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Signature;
import org.clausewise.ooxml.Signatures;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A block of a container of the redline on its way there: where it stands, what becomes of its
 * mark, and which properties it has in either draft.
 */
final class Slot {

  /** A paragraph of one draft, its properties there, and whose its mark is. */
  record Formatting(@Nullable Element properties, Paragraph paragraph, @Nullable Signature mark) {
    static Formatting of(Paragraph paragraph, Element p) {
      return new Formatting(Dom.childW(p, "pPr"), paragraph, Signatures.ofMark(p));
    }

    /** The settings of the section that the paragraph ends, or null. */
    @Nullable Element section() {
      return Dom.childW(properties, "sectPr");
    }
  }

  final Element element;
  final @Nullable Formatting original;
  final @Nullable Formatting revised;

  /** What becomes of the paragraph mark, or of the whole table; null where it is kept. */
  final @Nullable Revision mark;

  /** Whether only one draft has the whole paragraph, not just its mark. */
  final boolean whole;

  /** Whether this is a table. */
  final boolean table;

  /** Whether the content ends in inserted text. */
  final boolean endsInserted;

  /** The name of the move that the paragraph or table is part of, or null. */
  final @Nullable String move;

  private Slot(
      Element element,
      @Nullable Formatting original,
      @Nullable Formatting revised,
      @Nullable Revision mark,
      boolean whole,
      boolean table,
      boolean endsInserted,
      @Nullable String move) {
    this.element = element;
    this.original = original;
    this.revised = revised;
    this.mark = mark;
    this.whole = whole;
    this.table = table;
    this.endsInserted = endsInserted;
    this.move = move;
  }

  /**
   * A table: on one side only where {@code mark} says so.
   *
   * @param move the name of the move that its content is part of, or null
   */
  static Slot table(Element element, @Nullable Revision mark, @Nullable String move) {
    return new Slot(element, null, null, mark, true, true, false, move);
  }

  /** A paragraph whose mark both drafts have. */
  static Slot kept(Element p, Formatting original, Formatting revised, boolean endsInserted) {
    return new Slot(p, original, revised, null, false, false, endsInserted, null);
  }

  /** A paragraph that only the revised draft has. */
  static Slot inserted(Element p, Formatting revised) {
    return new Slot(p, null, revised, Revision.INSERTED, true, false, true, null);
  }

  /** A paragraph that only the original has. */
  static Slot deleted(Element p, Formatting original) {
    return new Slot(p, original, null, Revision.DELETED, true, false, false, null);
  }

  /** A paragraph that both drafts have, joined in the original to what follows. */
  static Slot markInserted(Element p, Formatting revised) {
    return new Slot(p, null, revised, Revision.INSERTED, false, false, true, null);
  }

  /** A paragraph that both drafts have, joined in the revised draft to what follows. */
  static Slot markDeleted(Element p, Formatting original) {
    return new Slot(p, original, null, Revision.DELETED, false, false, false, null);
  }

  static Slot movedFrom(Element p, Formatting original, String move) {
    return new Slot(p, original, null, Revision.MOVED_FROM, true, false, false, move);
  }

  /**
   * A paragraph at the place that it moved to. Where it ends in inserted text its mark is inserted
   * too: LibreOffice 7.4 would leave an empty paragraph between a moved mark and such text.
   */
  static Slot movedTo(Element p, Formatting revised, String move, boolean endsInserted) {
    Revision mark = endsInserted ? Revision.INSERTED : Revision.MOVED_TO;
    return new Slot(p, null, revised, mark, true, false, endsInserted, move);
  }

  /** Which end of its move this is. */
  Revision moveEnd() {
    return leaves() ? Revision.MOVED_FROM : Revision.MOVED_TO;
  }

  /** Whether a section ends here in either draft. */
  boolean endsSection() {
    return (original != null && original.section() != null)
        || (revised != null && revised.section() != null);
  }

  boolean isKeptParagraph() {
    return !table && mark == null;
  }

  /** Whether only the revised draft has it at this place: it was added or moved here. */
  boolean arrives() {
    return mark != null && !mark.goesOnAccept();
  }

  /** Whether only the original has it at this place: it was removed or moved away. */
  boolean leaves() {
    return mark != null && mark.goesOnAccept();
  }

  boolean is(Revision kind) {
    return mark == kind;
  }
}
