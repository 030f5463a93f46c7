package org.clausewise.redline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.clausewise.ooxml.Dom;
import org.clausewise.redline.Slot.Formatting;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Decides which paragraph marks of a container are revised.
 *
 * <p>The idea: mostly the mark of a paragraph goes the way of its content. Some places want more
 * care. The last mark of a container can neither be inserted nor deleted, so at the end a whole
 * paragraph is added or removed by revising the mark <em>before</em> it, as Word itself records
 * such typing; where the last paragraph was replaced, both wordings share the one mark. The mark
 * before is revised as well where LibreOffice 7.4 would else leave an empty paragraph or join two
 * kept ones when it settles: before a table, before a note reference unless the kept paragraph
 * holds one too, and behind a kept paragraph that ends in inserted text; but no removed text is put
 * under a mark that would make it look otherwise. To Word both ways mean the same.
 *
 * <p>Cost: linear in the blocks. Handled badly: a last paragraph that was added or removed right
 * behind a table that both drafts have, where no mark stands before it to be revised; its own mark
 * is, and Word may keep an empty paragraph there.
 */
final class MarkPlan {

  private final List<Slot> slots;
  private final RevisionMarks marks;

  MarkPlan(List<Slot> slots, RevisionMarks marks) {
    this.slots = new ArrayList<>(slots);
    this.marks = marks;
  }

  /** The slots with their marks settled. */
  List<Slot> settle() {
    settleEnd();
    for (int i = slots.size() - 2; i >= 0; i--) {
      shareWithNote(i);
    }
    for (int i = slots.size() - 2; i >= 0; i--) {
      if (slots.get(i).isKeptParagraph() && !slots.get(i).endsSection()) {
        settleBehind(i);
      }
    }
    return slots;
  }

  /**
   * Removed paragraphs right before added ones share a mark with them where any holds a note, so
   * that there is a kept mark among them.
   */
  private void shareWithNote(int removed) {
    int added = removed + 1;
    if (!isWholeParagraph(slots.get(removed), Revision.DELETED)
        || !isWholeParagraph(slots.get(added), Revision.INSERTED)
        || slots.get(removed).endsSection()
        || slots.get(added).endsSection()) {
      return;
    }
    int first = removed;
    while (first > 0 && isWholeParagraph(slots.get(first - 1), Revision.DELETED)) {
      first--;
    }
    if (holdsNote(first, lastOfGroup(added, Revision.INSERTED))) {
      shareMark(added, removed);
    }
  }

  private void settleBehind(int kept) {
    int inserted = lastOfGroup(kept + 1, Revision.INSERTED);
    int deleted = lastOfGroup(kept + 1, Revision.DELETED);
    if (inserted > kept && (slots.get(kept).endsInserted || wantsMarkBefore(kept, inserted))) {
      shiftInsertion(kept, inserted);
    } else if (deleted > kept
        && wantsMarkBefore(kept, deleted)
        && looksAlike(slots.get(kept), slots.get(deleted))) {
      shiftDeletion(kept, deleted);
    }
  }

  /**
   * Whether removed text looks the same under the mark of the kept paragraph. Under that of a thin
   * empty line, say, it could not be read.
   */
  private static boolean looksAlike(Slot kept, Slot deleted) {
    return formatting(kept.revised)
        .paragraph()
        .format()
        .equals(formatting(deleted.original).paragraph().format());
  }

  /** The last of the paragraphs wholly of that kind from {@code start} on; before it for none. */
  private int lastOfGroup(int start, Revision kind) {
    int last = start - 1;
    while (last + 1 < slots.size() && isWholeParagraph(slots.get(last + 1), kind)) {
      last++;
    }
    return last;
  }

  private boolean wantsMarkBefore(int kept, int last) {
    boolean beforeTable = last + 1 < slots.size() && slots.get(last + 1).table;
    return beforeTable || (!holdsNote(slots.get(kept)) && holdsNote(kept + 1, last));
  }

  private boolean holdsNote(int first, int last) {
    return slots.subList(first, last + 1).stream().anyMatch(MarkPlan::holdsNote);
  }

  private static boolean holdsNote(Slot slot) {
    return !Dom.descendantsW(slot.element, "footnoteReference").isEmpty()
        || !Dom.descendantsW(slot.element, "endnoteReference").isEmpty();
  }

  private static boolean isWholeParagraph(Slot slot, Revision kind) {
    return !slot.table && slot.whole && slot.is(kind);
  }

  /** The end is what follows the last block that both drafts have; it may hold whole tables. */
  private void settleEnd() {
    int first = slots.size();
    while (first > 0 && isOneSided(slots.get(first - 1))) {
      first--;
    }
    if (first == slots.size() || slots.get(slots.size() - 1).table) {
      return;
    }
    int inserted = lastOf(first, Slot::arrives);
    int deleted = lastOf(first, Slot::leaves);
    boolean keptBefore =
        first > 0 && slots.get(first - 1).isKeptParagraph() && !slots.get(first - 1).endsSection();
    if (inserted >= 0 && deleted >= 0) {
      shareLastMark(inserted, deleted);
    } else if (keptBefore && inserted >= 0) {
      shiftInsertion(first - 1, slots.size() - 1);
    } else if (keptBefore && deleted >= 0) {
      shiftDeletion(first - 1, slots.size() - 1);
    }
  }

  private static boolean isOneSided(Slot slot) {
    return slot.mark != null;
  }

  private int lastOf(int first, Predicate<Slot> which) {
    for (int i = slots.size() - 1; i >= first; i--) {
      if (!slots.get(i).table && which.test(slots.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Puts the last wording that goes and the last one that comes into one paragraph at the end. */
  private void shareLastMark(int inserted, int deleted) {
    Slot shared = shareMark(inserted, deleted);
    Element last = slots.get(slots.size() - 1).element;
    if (last != shared.element) {
      Dom.insertAfter(shared.element, last);
      slots.remove(shared);
      slots.add(shared);
    }
  }

  /** Puts a wording that goes before one that comes, in one paragraph whose mark is kept. */
  private Slot shareMark(int inserted, int deleted) {
    Slot in = slots.get(inserted);
    Slot out = slots.get(deleted);
    bracketMove(in);
    bracketMove(out);
    Element p = in.element;
    Element properties = Dom.childW(p, "pPr");
    Node place = properties == null ? p.getFirstChild() : properties.getNextSibling();
    while (place instanceof Element first && RunMarkup.onlyRepeatsNoteNumber(first)) {
      place = place.getNextSibling();
    }
    for (Element child : Dom.children(out.element)) {
      if (!Dom.isW(child, "pPr") && !RunMarkup.onlyRepeatsNoteNumber(child)) {
        p.insertBefore(child, place);
      }
    }
    Dom.remove(out.element);
    Slot shared = Slot.kept(p, formatting(out.original), formatting(in.revised), true);
    slots.set(inserted, shared);
    slots.remove(out);
    return shared;
  }

  private static Formatting formatting(@Nullable Formatting known) {
    return requireNonNull(known);
  }

  /** The kept mark before the inserted paragraphs becomes inserted, the last of theirs is kept. */
  private void shiftInsertion(int kept, int last) {
    Slot before = slots.get(kept);
    Slot end = slots.get(last);
    bracketMove(end);
    slots.set(kept, Slot.markInserted(before.element, formatting(before.revised)));
    slots.set(
        last, Slot.kept(end.element, formatting(before.original), formatting(end.revised), true));
  }

  /** The kept mark before the deleted paragraphs becomes deleted, the last of theirs is kept. */
  private void shiftDeletion(int kept, int last) {
    Slot before = slots.get(kept);
    Slot end = slots.get(last);
    bracketMove(end);
    slots.set(kept, Slot.markDeleted(before.element, formatting(before.original)));
    slots.set(
        last, Slot.kept(end.element, formatting(end.original), formatting(before.revised), false));
  }

  /** A moved paragraph whose mark is kept: the range of its move holds the content alone. */
  private void bracketMove(Slot slot) {
    if (slot.move != null) {
      marks.bracketMovedContent(slot.element, slot.moveEnd(), slot.move);
    }
  }
}
