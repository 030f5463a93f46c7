package org.clausewise.redline;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clausewise.ooxml.ControlReading;
import org.clausewise.ooxml.ControlReading.Span;
import org.clausewise.ooxml.Controls;
import org.clausewise.ooxml.Controls.Level;
import org.clausewise.redline.ControlScope.Stretch;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Finds which stretch of the redline a control of either draft is to hold. */
final class ControlFinder {

  /** A stretch and where it lies. */
  record Found(ControlScope scope, Stretch stretch) {}

  private final ControlReading before;
  private final ControlReading rejected;
  private final ControlReading accepted;
  private final Map<Element, ControlScope> scopes = new LinkedHashMap<>();

  /**
   * @param before the original's story
   * @param rejected the redline's, as it is with all changes rejected
   * @param accepted the redline's, as it is with all changes accepted
   */
  ControlFinder(ControlReading before, ControlReading rejected, ControlReading accepted) {
    this.before = before;
    this.rejected = rejected;
    this.accepted = accepted;
  }

  /** Writes all controls where they were put. */
  void write() {
    scopes.values().forEach(ControlScope::write);
  }

  /** The scope of a place; null where its controls can't be moved. */
  private @Nullable ControlScope scope(Element place) {
    ControlScope scope = scopes.computeIfAbsent(place, ControlScope::new);
    return scope.isMovable() && rejected.places().contains(place) ? scope : null;
  }

  /** What a control of the redline holds; null where it can't be moved. */
  @Nullable Found place(Element control) {
    ControlScope scope = scope(Controls.place(control));
    Stretch stretch = scope == null ? null : scope.stretch(control);
    return scope == null || stretch == null ? null : new Found(scope, stretch);
  }

  /** Removed content at the ends is none of the control's, unless the original says so. */
  void trim(Element control) {
    Found found = place(control);
    if (found == null) {
      return;
    }
    ControlScope scope = found.scope;
    int first = found.stretch.first();
    int last = found.stretch.last();
    while (first < last && isRemoved(scope.items().get(first))) {
      first++;
    }
    while (first < last && isRemoved(scope.items().get(last))) {
      last--;
    }
    scope.put(control, new Stretch(first, last));
  }

  private boolean isRemoved(Element item) {
    return !isEmpty(rejected, item) && isEmpty(accepted, item);
  }

  private static boolean isEmpty(ControlReading reading, Element item) {
    Span span = reading.span(item);
    return span == null || span.isEmpty();
  }

  /**
   * Stretches a control of the revised draft over what its twin in the original held as well; says
   * whether that can be.
   */
  boolean stretchOver(Found own, Element control, Element twin) {
    Stretch wanted = stretch(own.scope, twin);
    return wanted != null
        && isClean(own.scope, own.stretch, wanted)
        && own.scope.put(control, own.stretch.hull(wanted));
  }

  /** Whether the hull of both holds nothing that either draft has outside of its control. */
  private boolean isClean(ControlScope scope, Stretch revised, Stretch original) {
    Stretch hull = revised.hull(original);
    for (int i = hull.first(); i <= hull.last(); i++) {
      Element item = scope.items().get(i);
      if ((!revised.holds(i) && !isEmpty(accepted, item))
          || (!original.holds(i) && !isEmpty(rejected, item))) {
        return false;
      }
    }
    return true;
  }

  /** The items of {@code scope} that the original's control held, or null. */
  private @Nullable Stretch stretch(ControlScope scope, Element control) {
    Span span = before.span(control);
    if (span == null || span.isEmpty()) {
      return null;
    }
    int first = -1;
    int last = -1;
    int from = span.to();
    int to = span.from();
    for (int i = 0; i < scope.items().size(); i++) {
      Span item = rejected.span(scope.items().get(i));
      if (item == null || item.isEmpty() || item.to() <= span.from() || span.to() <= item.from()) {
        continue;
      }
      if (item.from() < span.from() || span.to() < item.to()) {
        return null; // the border lies inside
      }
      first = first < 0 ? i : first;
      last = i;
      from = Math.min(from, item.from());
      to = item.to();
    }
    // Else it held more than stands here: a whole table, or a paragraph that was split.
    return from == span.from() && to == span.to() ? new Stretch(first, last) : null;
  }

  /** What a control of the original held, in the redline; null where that is no one stretch. */
  @Nullable Found find(Element control) {
    for (Element place : rejected.places()) {
      ControlScope scope = mayHold(place, control) ? scope(place) : null;
      Stretch stretch = scope == null ? null : stretch(scope, control);
      if (scope != null && stretch != null) {
        return new Found(scope, stretch);
      }
    }
    return null;
  }

  private boolean mayHold(Element place, Element control) {
    Span around = rejected.span(place);
    Span span = before.span(control);
    return around != null
        && span != null
        && around.from() < span.to()
        && span.from() < around.to()
        && Controls.level(control) == levelIn(place);
  }

  private static Level levelIn(Element place) {
    return switch (place.getLocalName()) {
      case "p" -> Level.RUNS;
      case "tbl" -> Level.ROWS;
      case "tr" -> Level.CELLS;
      default -> Level.BLOCKS;
    };
  }

  /** Whether a control of the redline holds anything that both drafts have. */
  boolean holdsKept(Element control) {
    Found found = place(control);
    return found == null ? !isEmpty(rejected, control) : holdsKept(found.scope, found.stretch);
  }

  /** Whether the stretch holds anything that both drafts have. */
  boolean holdsKept(ControlScope scope, Stretch stretch) {
    return scope.items().subList(stretch.first(), stretch.last() + 1).stream()
        .anyMatch(item -> !isEmpty(accepted, item) && !isEmpty(rejected, item));
  }
}
