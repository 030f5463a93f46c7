package org.clausewise.redline;

import org.clausewise.ooxml.ControlReading;
import org.clausewise.ooxml.Controls;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Ns;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Tracks the tags of a control, not what it holds: one range around its start tag, another around
 * its end tag (ECMA-376 Part 1, 17.13.5.4 to 7).
 */
final class ControlTags {

  private final RevisionMarks marks;

  ControlTags(RevisionMarks marks) {
    this.marks = marks;
  }

  /** Tracks the tags of {@code control} as inserted or deleted. */
  void track(Element control, Revision kind) {
    String name = kind.goesOnAccept() ? "customXmlDelRange" : "customXmlInsRange";
    Document document = Dom.documentOf(control);
    Element content = Controls.content(control);
    Node parent = control.getParentNode();
    Element start = marks.create(document, name + "Start");
    parent.insertBefore(start, control);
    content.insertBefore(end(start, name), firstContent(content));
    Element last = marks.create(document, name + "Start");
    content.appendChild(last);
    Dom.insertAfter(end(last, name), control);
  }

  /** Tracks the tags of all controls of a story. */
  void trackAll(Element container, Revision kind) {
    for (Element control : ControlReading.accepted(container).controls()) {
      track(control, kind);
    }
  }

  private static Element end(Element start, String name) {
    Element end = Dom.createW(Dom.documentOf(start), name + "End");
    Dom.setW(end, "id", start.getAttributeNS(Ns.W, "id"));
    return end;
  }

  private static @Nullable Node firstContent(Element content) {
    for (Element child : Dom.children(content)) {
      if (Controls.isContent(child)) {
        return child;
      }
    }
    return null;
  }
}
