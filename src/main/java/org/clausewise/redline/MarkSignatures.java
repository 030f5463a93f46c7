package org.clausewise.redline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Signature;
import org.clausewise.ooxml.Signatures;
import org.clausewise.redline.Slot.Formatting;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Tells whose the revised paragraph marks of a container are.
 *
 * <p>The idea: a paragraph that was added can be told by its own mark or by the one before it; Word
 * writes the latter where somebody went on typing at the end of a paragraph, the redline may choose
 * the former, or the reverse. So a mark without a signature takes one that its neighbour has and
 * does not need, or else that of the whole text before it. Cost: linear in the paragraphs.
 */
final class MarkSignatures {

  private final List<Slot> slots;
  private final Function<Slot, @Nullable Formatting> side;
  private final Map<Slot, Signature> found;
  private final Set<Slot> taken = new HashSet<>();

  private MarkSignatures(
      List<Slot> slots, Function<Slot, @Nullable Formatting> side, Map<Slot, Signature> found) {
    this.slots = slots.stream().filter(s -> s.table || side.apply(s) != null).toList();
    this.side = side;
    this.found = found;
  }

  /** The signatures of those marks that are revised by a draft's own revision. */
  static Map<Slot, Signature> of(List<Slot> slots) {
    Map<Slot, Signature> found = new HashMap<>();
    new MarkSignatures(slots, slot -> slot.revised, found).find(Revision.INSERTED);
    new MarkSignatures(slots, slot -> slot.original, found).find(Revision.DELETED);
    return found;
  }

  /** Each takes the first that is free of the one before, its own and the one behind. */
  private void find(Revision kind) {
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).is(kind) && !slots.get(i).table) {
        take(i);
      }
    }
  }

  private void take(int slot) {
    if (!take(slot, slot - 1) && !take(slot, slot) && !take(slot, slot + 1)) {
      Signature signature = slots.get(slot).whole ? ofText(slots.get(slot).element) : null;
      if (signature != null) {
        found.put(slots.get(slot), signature);
      }
    }
  }

  /** Who brought all the text of a paragraph; null where nobody did alone. */
  private static @Nullable Signature ofText(Element p) {
    List<Element> runs = Dom.descendantsW(p, "r");
    Signature first = runs.isEmpty() ? null : Signatures.ofContent(runs.get(0));
    boolean alone = runs.stream().allMatch(run -> Objects.equals(first, Signatures.ofContent(run)));
    return alone ? first : null;
  }

  /** Gives the mark of one slot the signature of another, if that is free. */
  private boolean take(int to, int from) {
    if (from < 0 || from >= slots.size()) {
      return false;
    }
    Formatting formatting = side.apply(slots.get(from));
    Signature signature = formatting == null ? null : formatting.mark();
    if (signature == null || !taken.add(slots.get(from))) {
      return false;
    }
    found.put(slots.get(to), signature);
    return true;
  }
}
