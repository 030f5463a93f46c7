package org.clausewise.redline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.clausewise.ooxml.Controls;
import org.clausewise.ooxml.Dom;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * What stands in one place of the redline (a paragraph, a container of blocks, a table, a row),
 * with the controls looked through, and which stretch of it each control holds. The controls can be
 * put around other stretches, as long as no two overlap in part.
 */
final class ControlScope {

  /** A stretch of the items, both ends included. */
  record Stretch(int first, int last) {

    boolean holds(int index) {
      return first <= index && index <= last;
    }

    Stretch hull(Stretch other) {
      return new Stretch(Math.min(first, other.first), Math.max(last, other.last));
    }

    boolean crosses(Stretch other) {
      boolean apart = last < other.first || other.last < first;
      boolean nested =
          (first <= other.first && other.last <= last)
              || (other.first <= first && last <= other.last);
      return !apart && !nested;
    }
  }

  private final Element place;
  private final List<Element> items = new ArrayList<>();

  /** The controls, an outer one before those in it, those of the original first. */
  private final List<Element> controls = new ArrayList<>();

  private final IdentityHashMap<Element, Stretch> stretches = new IdentityHashMap<>();
  private int added;
  private boolean changed;

  ControlScope(Element place) {
    this.place = place;
    flatten(place);
  }

  private void flatten(Element parent) {
    for (Element child : Dom.children(parent)) {
      if (Controls.is(child)) {
        int first = items.size();
        controls.add(child);
        flatten(Controls.content(child));
        stretches.put(child, new Stretch(first, items.size() - 1));
      } else if (parent == place || Controls.isContent(child)) {
        items.add(child);
      }
    }
  }

  List<Element> items() {
    return items;
  }

  /** The stretch that {@code control} holds; null where it holds nothing or stands elsewhere. */
  @Nullable Stretch stretch(Element control) {
    Stretch stretch = stretches.get(control);
    return stretch == null || stretch.last < stretch.first ? null : stretch;
  }

  /** Whether every control here holds something, so that they can be put elsewhere. */
  boolean isMovable() {
    return stretches.values().stream().allMatch(stretch -> stretch.first <= stretch.last);
  }

  /** Lets {@code control} hold {@code stretch}; says whether no other control forbids it. */
  boolean put(Element control, Stretch stretch) {
    for (Element other : controls) {
      if (other != control && forbids(other, control, stretch)) {
        return false;
      }
    }
    Stretch before = stretches.put(control, stretch);
    if (before == null) {
      controls.add(added++, control);
    }
    changed |= !stretch.equals(before);
    return true;
  }

  private Stretch held(Element control) {
    return requireNonNull(stretches.get(control));
  }

  /** A control in another stays in it. */
  private boolean forbids(Element other, Element control, Stretch stretch) {
    Stretch held = held(other);
    return stretch.crosses(held)
        || (Controls.isAround(control, other) && !stretch.hull(held).equals(stretch))
        || (Controls.isAround(other, control) && !held.hull(stretch).equals(held));
  }

  /** Writes the controls where they were put. */
  void write() {
    if (!changed) {
      return;
    }
    items.forEach(Dom::remove);
    controls.forEach(Dom::remove);
    List<Element> order = new ArrayList<>(controls);
    order.sort(
        Comparator.comparingInt((Element control) -> held(control).first)
            .thenComparingInt(control -> -held(control).last));
    Deque<Element> open = new ArrayDeque<>();
    int next = 0;
    for (int i = 0; i < items.size(); i++) {
      while (next < order.size() && held(order.get(next)).first == i) {
        holder(open).appendChild(order.get(next));
        open.push(order.get(next++));
      }
      holder(open).appendChild(items.get(i));
      while (!open.isEmpty() && held(open.getFirst()).last == i) {
        open.pop();
      }
    }
  }

  private Element holder(Deque<Element> open) {
    return open.isEmpty() ? place : Controls.content(open.getFirst());
  }
}
