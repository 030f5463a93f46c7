package org.clausewise.redline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Revisions;
import org.w3c.dom.Element;

/**
 * Lets the twins of a text box follow it. Word writes a box once for those who know DrawingML and
 * once for those who don't; what is woven into the one is copied to the other, under ids of its
 * own.
 */
final class BoxTwins {

  private final RevisionMarks marks;
  private final Imports imports;
  private final Map<String, String> fresh = new HashMap<>();

  BoxTwins(RevisionMarks marks, Imports imports) {
    this.marks = marks;
    this.imports = imports;
  }

  /** Replaces each of {@code twins} by a copy of {@code content}, if that holds revisions. */
  void follow(Element content, List<Element> twins) {
    if (!Revisions.has(content)) {
      return;
    }
    for (Element twin : twins) {
      Element copy = (Element) content.cloneNode(true);
      fresh.clear();
      renumber(copy);
      twin.getParentNode().replaceChild(copy, twin);
    }
  }

  private void renumber(Element element) {
    String id = Dom.attrW(element, "id");
    if (id != null && isNumbered(element)) {
      Dom.setW(element, "id", fresh.computeIfAbsent(id, unseen -> marks.nextId()));
    } else {
      imports.renumberDrawing(element);
    }
    Dom.children(element).forEach(this::renumber);
  }

  /** Revisions and the ends of their ranges; what refers to a comment keeps the comment's id. */
  private static boolean isNumbered(Element element) {
    String name = element.getLocalName();
    return Dom.attrW(element, "author") != null
        || name.equals("tblGridChange")
        || name.startsWith("bookmark")
        || name.startsWith("perm")
        || name.startsWith("move")
        || name.startsWith("customXml");
  }
}
