package org.clausewise.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Settles tracked math objects.
 *
 * <p>A fraction, root, matrix, … that was inserted or deleted says so in its control properties
 * ({@code m:ctrlPr}); its arguments are tracked by themselves. So when the object goes, what is
 * left of its arguments takes its place, one behind the other.
 */
final class MathRevisions {

  private static final Set<String> ARGUMENT_PROPERTIES = Set.of("argPr", "ctrlPr");

  private MathRevisions() {}

  static void settle(RevisionMarkup markup, Verdict verdict, Pruner pruner) {
    for (Element tracker : markup.mathControls()) {
      Node control = tracker.getParentNode();
      boolean goes = settleControl((Element) control, tracker, verdict);
      Node properties = control.getParentNode();
      if (goes && properties.getLocalName().endsWith("Pr")) {
        dissolve(properties.getParentNode(), pruner);
      }
    }
  }

  /** Unwraps nested trackers down to the run properties; says whether one of them goes. */
  private static boolean settleControl(Element control, Element tracker, Verdict verdict) {
    boolean goes = false;
    Element level = tracker;
    while (level != null) {
      goes |= verdict.drops(level.getLocalName());
      Element inner = null;
      for (Element child : Dom.children(level)) {
        if (RevisionNames.isTracker(child)) {
          inner = child;
        } else {
          control.insertBefore(child, tracker);
        }
      }
      level = inner;
    }
    control.removeChild(tracker);
    return goes;
  }

  private static void dissolve(Node object, Pruner pruner) {
    Node place = object.getParentNode();
    if (place == null || !Ns.M.equals(object.getNamespaceURI())) {
      return;
    }
    for (Element argument : argumentsOf(object)) {
      for (Element child : Dom.children(argument)) {
        if (!ARGUMENT_PROPERTIES.contains(child.getLocalName())) {
          place.insertBefore(child, object);
        }
      }
    }
    place.removeChild(object);
    pruner.dropIfEmptied(place);
  }

  /** The arguments in order; those of a matrix stand in rows. */
  private static List<Element> argumentsOf(Node object) {
    List<Element> arguments = new ArrayList<>();
    for (Element child : Dom.children(object)) {
      if (Dom.is(child, Ns.M, "mr")) {
        arguments.addAll(Dom.children(child));
      } else if (!child.getLocalName().endsWith("Pr")) {
        arguments.add(child);
      }
    }
    return arguments;
  }
}
