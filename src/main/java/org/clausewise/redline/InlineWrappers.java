package org.clausewise.redline;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.ooxml.Dom;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Wrappers that say how the runs in them read or where they lead, and so belong to the text:
 * hyperlinks, and overrides of the writing direction (ECMA-376 Part 1, 17.16.22, 17.3.2.3 and
 * 17.3.2.8).
 */
final class InlineWrappers {

  private InlineWrappers() {}

  private static boolean is(Node node) {
    return Dom.isW(node, "hyperlink") || Dom.isW(node, "dir") || Dom.isW(node, "bdo");
  }

  /** Those around {@code element} in its paragraph, the outermost first. */
  static List<Element> around(Element element) {
    List<Element> found = new ArrayList<>();
    for (Node n = element.getParentNode(); n != null && !Dom.isW(n, "p"); n = n.getParentNode()) {
      if (is(n)) {
        found.add(0, (Element) n);
      }
    }
    return found;
  }

  /**
   * Moves {@code elements} into a new paragraph, neighbours that share a wrapper into one copy of
   * it.
   */
  static Element withWrappers(List<Element> elements, Document document) {
    Element holder = Dom.createW(document, "p");
    List<Element> open = new ArrayList<>();
    Element parent = holder;
    for (Element element : elements) {
      List<Element> around = around(element);
      if (!around.equals(open)) {
        open = around;
        parent = holder;
        for (Element wrapper : around) {
          Element copy = (Element) wrapper.cloneNode(false);
          parent.appendChild(copy);
          parent = copy;
        }
      }
      parent.appendChild(element);
    }
    return holder;
  }
}
