package org.clausewise.redline;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Set;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Signature;
import org.clausewise.redline.Slot.Formatting;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Writes into a paragraph what its {@link Slot} says of its mark and its formatting. */
final class SlotFinish {

  private final StoryWeaver story;
  private final Map<Slot, Signature> signatures;

  /**
   * @param signatures whose the revisions of marks are, where they are a draft's own
   */
  SlotFinish(StoryWeaver story, Map<Slot, Signature> signatures) {
    this.story = story;
    this.signatures = signatures;
  }

  /**
   * @param last whether nothing follows in the container
   */
  void finish(Slot slot, boolean last) {
    if (slot.table) {
      if (slot.move != null) {
        story.marks().bracketMovedTable(slot.element, slot.moveEnd(), slot.move);
      }
      return;
    }
    if (slot.mark == null) {
      finishKept(slot, last);
      return;
    }
    if (slot.mark.goesOnAccept()) {
      ParagraphProperties.replace(slot.element, copy(requireNonNull(slot.original)));
    }
    mark(slot.element, slot.mark, signatures.get(slot));
    if (slot.move != null) {
      story.marks().bracketMove(slot.element, slot.moveEnd(), slot.move);
    }
  }

  private void mark(Element p, Revision revision, @Nullable Signature signature) {
    ParagraphProperties.mark(
        p, story.marks().create(story.document(), revision.element(), signature));
  }

  private void finishKept(Slot slot, boolean last) {
    Formatting original = requireNonNull(slot.original);
    Formatting revised = requireNonNull(slot.revised);
    Element p = slot.element;
    if (Dom.childW(p, "pPr") != revised.properties()) {
      ParagraphProperties.replace(p, clone(revised.properties()));
      ParagraphProperties.unmark(p);
    }
    boolean sameBreak = (original.section() == null) == (revised.section() == null);
    if (!sameBreak && !last) {
      finishBreak(p, original, revised);
      return;
    }
    if (!sameBreak) {
      story.reportUntrackedSection();
    } else if (original.section() != null) {
      new LayoutWeaver(story)
          .weaveSection(
              original.section(), requireNonNull(Dom.childW(Dom.childW(p, "pPr"), "sectPr")));
    }
    if (story.marks().formatting()) {
      trackFormatting(p, original, revised);
    }
  }

  private void trackFormatting(Element p, Formatting original, Formatting revised) {
    if (!original.paragraph().format().equals(revised.paragraph().format())) {
      ParagraphProperties.setFormer(
          p, story.change(p, "pPrChange", original.paragraph().format()), formerCopy(original));
    }
    if (original.paragraph().showsOtherMark(revised.paragraph())) {
      RunFormatting.setFormer(
          ParagraphProperties.properties(p),
          Dom.childW(original.properties(), "rPr"),
          story.change(p, "rPrChange", original.paragraph().markFormat()),
          story::adapt);
    }
  }

  /**
   * A section break that only one draft has is a paragraph mark of its own: the one that carries it
   * is inserted or deleted, and an empty paragraph behind it has the other draft's mark.
   */
  private void finishBreak(Element p, Formatting original, Formatting revised) {
    Element behind = Dom.createW(story.document(), "p");
    Dom.insertAfter(behind, p);
    if (original.section() == null) {
      ParagraphProperties.replace(behind, copy(original));
      mark(p, Revision.INSERTED, revised.mark());
      mark(behind, Revision.DELETED, revised.mark());
    } else {
      ParagraphProperties.replace(behind, clone(revised.properties()));
      ParagraphProperties.replace(p, copy(original));
      mark(p, Revision.DELETED, original.mark());
      mark(behind, Revision.INSERTED, original.mark());
    }
  }

  private static @Nullable Element clone(@Nullable Element properties) {
    return properties == null ? null : (Element) properties.cloneNode(true);
  }

  /** The original's properties, with the section that they may end, fitted to the redline. */
  private @Nullable Element copy(Formatting original) {
    return copyWithout(original, Set.of("pPrChange"));
  }

  /** Like {@link #copy}, as former properties hold them; headers of a section are not brought. */
  private @Nullable Element formerCopy(Formatting original) {
    return copyWithout(original, ParagraphProperties.NEVER_FORMER);
  }

  private @Nullable Element copyWithout(Formatting original, Set<String> names) {
    if (original.properties() == null) {
      return null;
    }
    Element copy = (Element) story.document().importNode(original.properties(), true);
    for (Element child : Dom.children(copy)) {
      if (names.contains(child.getLocalName())) {
        Dom.remove(child);
      }
    }
    story.adapt(copy);
    return copy;
  }
}
