package org.clausewise.redline;

import static java.util.Objects.requireNonNull;

import org.clausewise.ooxml.Dom;
import org.clausewise.redline.Slot.Formatting;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Writes into a paragraph what its {@link Slot} says of its mark and its formatting. */
final class SlotFinish {

  private final StoryWeaver story;

  SlotFinish(StoryWeaver story) {
    this.story = story;
  }

  void finish(Slot slot) {
    if (slot.table) {
      return;
    }
    if (slot.mark == null) {
      finishKept(slot, requireNonNull(slot.original), requireNonNull(slot.revised));
      return;
    }
    if (slot.mark.goesOnAccept()) {
      ParagraphProperties.replace(slot.element, copy(requireNonNull(slot.original)));
    }
    ParagraphProperties.mark(
        slot.element, story.marks().create(story.document(), slot.mark.element()));
    if (slot.move != null) {
      story.marks().bracketMove(slot.element, slot.mark, slot.move);
    }
  }

  private void finishKept(Slot slot, Formatting original, Formatting revised) {
    Element own = Dom.childW(slot.element, "pPr");
    if (own != revised.properties()) {
      Element wanted = revised.properties();
      ParagraphProperties.replace(
          slot.element, wanted == null ? null : (Element) wanted.cloneNode(true));
      ParagraphProperties.unmark(slot.element);
    }
    if (!original.canonical().equals(revised.canonical())) {
      ParagraphProperties.setFormer(
          slot.element, story.marks().create(story.document(), "pPrChange"), copy(original));
    }
  }

  /** The original's properties fitted to the redline, without the section that they may end. */
  private @Nullable Element copy(Formatting original) {
    if (original.properties() == null) {
      return null;
    }
    Element copy = (Element) story.document().importNode(original.properties(), true);
    for (String dropped : new String[] {"sectPr", "pPrChange"}) {
      Element child = Dom.childW(copy, dropped);
      if (child != null) {
        Dom.remove(child);
      }
    }
    story.adapt(copy);
    return copy;
  }
}
