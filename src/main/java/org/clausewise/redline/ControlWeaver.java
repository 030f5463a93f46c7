package org.clausewise.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.clausewise.ooxml.Canonical;
import org.clausewise.ooxml.ControlReading;
import org.clausewise.ooxml.ControlReading.Span;
import org.clausewise.ooxml.Controls;
import org.clausewise.ooxml.Controls.Level;
import org.clausewise.redline.ControlScope.Stretch;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Weaves the controls of one story, when all else is woven. The redline has the revised draft's;
 * those of the original are gone until here.
 *
 * <p>The idea: the rejected redline reads as the original, character by character, so each control
 * of the original names a stretch of the redline. Controls alike in both drafts that hold the same
 * are left alone; where only the removed or added content at their ends differs, the revised
 * draft's control is stretched over it. What is left differs: the tags of the revised draft's
 * control are tracked as inserted, and the original's is put around its stretch with its tags
 * tracked as deleted.
 *
 * <p>Cost: linear in the story, and controls that differ times places. Handled badly: a control of
 * the original that would cross one of the revised draft's, that began or ended inside a hyperlink
 * that stays, or whose paragraph was split inside it, can't be written; it is told.
 */
final class ControlWeaver {

  private final Element story;
  private final Canonical originalForms;
  private final Canonical revisedForms;
  private final RevisionMarks marks;
  private final ControlDifferences differences;
  private final ControlReading before;
  private final List<Element> onlyOriginal;
  private final List<Element> onlyRevised = new ArrayList<>();
  private final IdentityHashMap<Element, ControlScope> scopes = new IdentityHashMap<>();
  private ControlReading rejected;
  private ControlReading accepted;

  private ControlWeaver(StoryMap original, StoryMap redline, Weaving weaving) {
    this.story = redline.container();
    this.originalForms = original.canonical();
    this.revisedForms = redline.canonical();
    this.marks = weaving.marks();
    this.differences = weaving.controlDifferences();
    this.before = ControlReading.accepted(original.container());
    this.onlyOriginal = new ArrayList<>(before.controls());
    this.rejected = ControlReading.rejected(story);
    this.accepted = ControlReading.accepted(story);
  }

  /** Weaves the controls of a story that both drafts have. */
  static void weave(StoryMap original, StoryMap redline, Weaving weaving) {
    ControlWeaver weaver = new ControlWeaver(original, redline, weaving);
    weaver.pairAlike();
    if (!weaver.onlyOriginal.isEmpty() || !weaver.onlyRevised.isEmpty()) {
      weaver.weaveDiffering(
          shell -> {
            Element copy = ControlImport.shell(shell, redline.part().document());
            weaving.imports().adapt(copy, original.part(), redline.part());
            return copy;
          });
    }
  }

  /** Pairs controls that stand around the same and need no change. */
  private void pairAlike() {
    Map<String, List<Element>> byKey = new HashMap<>();
    for (Element control : onlyOriginal) {
      byKey
          .computeIfAbsent(key(control, before, originalForms), k -> new ArrayList<>())
          .add(control);
    }
    for (Element control : rejected.controls()) {
      List<Element> twins = byKey.get(key(control, rejected, revisedForms));
      if (twins == null || twins.isEmpty()) {
        onlyRevised.add(control);
      } else {
        pair(twins.remove(0), control);
      }
    }
  }

  private static String key(Element control, ControlReading reading, Canonical forms) {
    return Controls.level(control)
        + " "
        + reading.span(control)
        + " "
        + Controls.portableForm(control, forms);
  }

  private void pair(Element original, Element revised) {
    onlyOriginal.remove(original);
    onlyRevised.remove(revised);
    if (!Controls.toldForm(original, originalForms)
        .equals(Controls.toldForm(revised, revisedForms))) {
      differences.otherSettings(revised);
    }
  }

  private void weaveDiffering(UnaryOperator<Element> copyOf) {
    if (!before.text().equals(rejected.text())) {
      onlyOriginal.forEach(differences::lost);
      onlyRevised.forEach(control -> track(control, Revision.INSERTED));
      return;
    }
    cut();
    for (int i = onlyRevised.size() - 1; i >= 0; i--) { // an inner one before the one around it
      trim(onlyRevised.get(i));
    }
    for (Element control : List.copyOf(onlyRevised)) {
      pairByStretching(control);
    }
    onlyRevised.stream().filter(this::holdsKept).forEach(differences::onlyRevised);
    List<Element> copies = new ArrayList<>();
    for (Element control : onlyOriginal) {
      Element copy = put(control, copyOf);
      if (copy == null) {
        differences.lost(control);
      } else {
        copies.add(copy);
      }
    }
    scopes.values().forEach(ControlScope::write);
    onlyRevised.forEach(control -> track(control, Revision.INSERTED));
    copies.forEach(copy -> track(copy, Revision.DELETED));
  }

  private void cut() {
    TreeSet<Integer> borders = new TreeSet<>();
    for (Element control : onlyOriginal) {
      Span span = before.span(control);
      if (Controls.level(control) == Level.RUNS && span != null) {
        borders.add(span.from());
        borders.add(span.to());
      }
    }
    new ControlCuts(rejected, marks).cut(borders);
    rejected = ControlReading.rejected(story);
    accepted = ControlReading.accepted(story);
  }

  private void track(Element control, Revision kind) {
    new ControlTags(marks).track(control, kind);
  }

  /** The scope of a place; null where its controls can't be moved. */
  private @Nullable ControlScope scope(Element place) {
    ControlScope scope = scopes.computeIfAbsent(place, ControlScope::new);
    return scope.isMovable() && rejected.places().contains(place) ? scope : null;
  }

  /** Removed content at the ends is none of the control's, unless the original says so. */
  private void trim(Element control) {
    ControlScope scope = scope(Controls.place(control));
    Stretch stretch = scope == null ? null : scope.stretch(control);
    if (scope == null || stretch == null) {
      return;
    }
    int first = stretch.first();
    int last = stretch.last();
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

  /** Finds the original's twin of a control whose removed or added content differs at the ends. */
  private void pairByStretching(Element control) {
    ControlScope scope = scope(Controls.place(control));
    Stretch own = scope == null ? null : scope.stretch(control);
    if (scope == null || own == null) {
      return;
    }
    String form = Controls.portableForm(control, revisedForms);
    for (Element candidate : List.copyOf(onlyOriginal)) {
      Stretch wanted =
          touch(before.span(candidate), rejected.span(control))
                  && Controls.level(candidate) == Controls.level(control)
                  && Controls.portableForm(candidate, originalForms).equals(form)
              ? stretch(scope, candidate)
              : null;
      if (wanted != null && isClean(scope, own, wanted) && scope.put(control, own.hull(wanted))) {
        pair(candidate, control);
        return;
      }
    }
  }

  private static boolean touch(@Nullable Span one, @Nullable Span other) {
    return one != null && other != null && one.from() <= other.to() && other.from() <= one.to();
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

  /** Puts a copy of the original's control around what it held; null where that can't be. */
  private @Nullable Element put(Element control, UnaryOperator<Element> copyOf) {
    for (Element place : rejected.places()) {
      ControlScope scope = mayHold(place, control) ? scope(place) : null;
      Stretch stretch = scope == null ? null : stretch(scope, control);
      if (scope != null && stretch != null) {
        return put(control, scope, stretch, copyOf);
      }
    }
    return null;
  }

  private @Nullable Element put(
      Element control, ControlScope scope, Stretch stretch, UnaryOperator<Element> copyOf) {
    if (holdsKept(scope, stretch)) {
      differences.onlyOriginal(control);
    }
    Element copy = copyOf.apply(control);
    return scope.put(copy, stretch) ? copy : null;
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

  private boolean holdsKept(Element control) {
    ControlScope scope = scope(Controls.place(control));
    Stretch stretch = scope == null ? null : scope.stretch(control);
    if (scope == null || stretch == null) {
      return !isEmpty(rejected, control);
    }
    return holdsKept(scope, stretch);
  }

  private boolean holdsKept(ControlScope scope, Stretch stretch) {
    return scope.items().subList(stretch.first(), stretch.last() + 1).stream()
        .anyMatch(item -> !isEmpty(accepted, item) && !isEmpty(rejected, item));
  }
}
