package org.clausewise.redline;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Ns;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Cuts the paragraph that several originals were merged into where their marks stood. While the
 * content is woven, a marker element of no vocabulary keeps each place.
 */
final class MergeCut {

  private static final String MARKER = "merge-cut";

  private MergeCut() {}

  static Element marker(Document document) {
    return document.createElementNS(null, MARKER);
  }

  private static boolean isMarker(Node node) {
    return node.getNamespaceURI() == null && MARKER.equals(node.getLocalName());
  }

  /**
   * Splits {@code p} at its markers.
   *
   * @return the new paragraphs, each holding what stood before a marker; {@code p} keeps the rest
   */
  static List<Element> split(Element p) {
    List<Element> cutOff = new ArrayList<>();
    Element marker = find(p);
    while (marker != null) {
      Node top = Splitting.topLevelAfter(p, marker);
      Element before = Dom.createW(Dom.documentOf(p), "p");
      for (Node node : contentUpTo(p, top)) {
        before.appendChild(node);
      }
      Dom.remove(marker);
      p.getParentNode().insertBefore(before, p);
      cutOff.add(before);
      marker = find(p);
    }
    return cutOff;
  }

  private static @Nullable Element find(Element parent) {
    for (Element child : Dom.children(parent)) {
      if (isMarker(child)) {
        return child;
      }
      Element inside = Dom.isW(child, "r") ? null : find(child);
      if (inside != null) {
        return inside;
      }
    }
    return null;
  }

  /** The children of {@code p} up to and with {@code last}, without its properties. */
  private static List<Node> contentUpTo(Element p, Node last) {
    List<Node> content = new ArrayList<>();
    for (Node n = p.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (!Dom.is(n, Ns.W, "pPr")) {
        content.add(n);
      }
      if (n == last) {
        break;
      }
    }
    return content;
  }
}
