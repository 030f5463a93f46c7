package org.clausewise.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.clausewise.ooxml.Canonical;
import org.clausewise.ooxml.ControlReading;
import org.clausewise.ooxml.ControlReading.Span;
import org.clausewise.ooxml.Controls;
import org.clausewise.ooxml.Controls.Level;
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
  private ControlReading rejected;
  private ControlFinder finder;

  private ControlWeaver(StoryMap original, StoryMap redline, Weaving weaving) {
    this.story = redline.container();
    this.originalForms = original.canonical();
    this.revisedForms = redline.canonical();
    this.marks = weaving.marks();
    this.differences = weaving.controlDifferences();
    this.before = ControlReading.accepted(original.container());
    this.onlyOriginal = new ArrayList<>(before.controls());
    this.rejected = ControlReading.rejected(story);
    this.finder = new ControlFinder(before, rejected, ControlReading.accepted(story));
  }

  /** Weaves the controls of a story that both drafts have. */
  static void weave(StoryMap original, StoryMap redline, Weaving weaving) {
    if (!Controls.anyIn(original.container()) && !Controls.anyIn(redline.container())) {
      return;
    }
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
      finder.trim(onlyRevised.get(i));
    }
    for (Element control : List.copyOf(onlyRevised)) {
      pairByStretching(control);
    }
    onlyRevised.stream().filter(finder::holdsKept).forEach(differences::onlyRevised);
    List<Element> copies = new ArrayList<>();
    for (Element control : onlyOriginal) {
      Element copy = put(control, copyOf);
      if (copy == null) {
        differences.lost(control);
      } else {
        copies.add(copy);
      }
    }
    finder.write();
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
    finder = new ControlFinder(before, rejected, ControlReading.accepted(story));
  }

  private void track(Element control, Revision kind) {
    new ControlTags(marks).track(control, kind);
  }

  /** Finds the original's twin of a control whose removed or added content differs at the ends. */
  private void pairByStretching(Element control) {
    ControlFinder.Found own = finder.place(control);
    if (own == null) {
      return;
    }
    String form = Controls.portableForm(control, revisedForms);
    for (Element candidate : List.copyOf(onlyOriginal)) {
      boolean alike =
          touch(before.span(candidate), rejected.span(control))
              && Controls.level(candidate) == Controls.level(control)
              && Controls.portableForm(candidate, originalForms).equals(form);
      if (alike && finder.stretchOver(own, control, candidate)) {
        pair(candidate, control);
        return;
      }
    }
  }

  private static boolean touch(@Nullable Span one, @Nullable Span other) {
    return one != null && other != null && one.from() <= other.to() && other.from() <= one.to();
  }

  /** Puts a copy of the original's control around what it held; null where that can't be. */
  private @Nullable Element put(Element control, UnaryOperator<Element> copyOf) {
    ControlFinder.Found found = finder.find(control);
    if (found == null) {
      return null;
    }
    if (finder.holdsKept(found.scope(), found.stretch())) {
      differences.onlyOriginal(control);
    }
    Element copy = copyOf.apply(control);
    return found.scope().put(copy, found.stretch()) ? copy : null;
  }
}
