package org.clausewise.ooxml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Takes content out of a tree and tidies the place where it stood.
 *
 * <p>Range markers whose other end stays are left behind, and wrappers, tables and rows that lost
 * their last content go with it. What was dropped is remembered, so that markup nested in it need
 * not be settled any more.
 */
final class Pruner {

  private static final Set<String> EMPTIABLE =
      Set.of(
          "hyperlink",
          "smartTag",
          "fldSimple",
          "dir",
          "bdo",
          "r",
          "sdt",
          "sdtContent",
          "customXml",
          "tbl",
          "tr");

  private static final Set<String> EMPTIABLE_MATH = Set.of("oMath", "oMathPara", "r");

  /** Children that are no content of their parent, apart from range markers. */
  private static final Set<String> PROPERTIES =
      Set.of(
          "rPr",
          "smartTagPr",
          "customXmlPr",
          "sdtPr",
          "sdtEndPr",
          "fldData",
          "tblPr",
          "tblGrid",
          "trPr",
          "tblPrEx",
          "proofErr");

  private static final Set<String> MATH_PROPERTIES = Set.of("oMathParaPr", "rPr", "ctrlPr");

  private final Set<Node> gone = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Whether the tracker was dropped, itself or with something around it. */
  boolean isGone(Element tracker) {
    return gone.contains(tracker);
  }

  /** Drops the element with its content; does nothing where it has no parent. */
  void drop(Element element) {
    Node parent = element.getParentNode();
    if (parent == null) {
      return;
    }
    for (Element marker : RangeMarkers.unpaired(forget(element))) {
      parent.insertBefore(marker, element);
    }
    parent.removeChild(element);
    dropIfEmptied(parent);
  }

  /** Remembers the trackers of a tree that is to go, and returns its range markers. */
  private List<Element> forget(Element root) {
    List<Element> markers = new ArrayList<>();
    for (Node n = root; n != null; n = Dom.next(n, root)) {
      if (RevisionNames.isTracker(n)) {
        gone.add(n);
      } else if (RangeMarkers.isMarker(n)) {
        markers.add((Element) n);
      }
    }
    return markers;
  }

  /** To be called where {@code place} lost a child. */
  void dropIfEmptied(@Nullable Node place) {
    Node n = place;
    while (n != null && isEmptied(n)) {
      Node parent = n.getParentNode();
      if (parent == null) {
        return;
      }
      for (Element child : Dom.children(n)) {
        if (RangeMarkers.isMarker(child)) {
          parent.insertBefore(child, n);
        }
      }
      parent.removeChild(n);
      n = parent;
    }
  }

  private static boolean isEmptied(Node node) {
    boolean emptiable =
        RevisionNames.isOneOf(node, EMPTIABLE)
            || (isMath(node) && EMPTIABLE_MATH.contains(node.getLocalName()));
    if (!emptiable) {
      return false;
    }
    for (Node n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element && isContent(n)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isContent(Node child) {
    return !RangeMarkers.isMarker(child)
        && !RevisionNames.isOneOf(child, PROPERTIES)
        && !(isMath(child) && MATH_PROPERTIES.contains(child.getLocalName()));
  }

  private static boolean isMath(Node node) {
    return node instanceof Element && Ns.M.equals(node.getNamespaceURI());
  }
}
