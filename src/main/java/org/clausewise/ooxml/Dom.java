package org.clausewise.ooxml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Short words for walking and building WordprocessingML as a W3C DOM. */
public final class Dom {

  private Dom() {}

  /** Whether {@code node} is the element {@code w:name}. */
  public static boolean isW(@Nullable Node node, String name) {
    return is(node, Ns.W, name);
  }

  /** Whether {@code node} is the element of that namespace and local name. */
  public static boolean is(@Nullable Node node, String namespace, String name) {
    return node instanceof Element
        && name.equals(node.getLocalName())
        && namespace.equals(node.getNamespaceURI());
  }

  /** The child elements, in order, as a list that later changes of the tree do not touch. */
  public static List<Element> children(Node parent) {
    List<Element> found = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  /** The child elements {@code w:name}, in order. */
  public static List<Element> childrenW(Node parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (isW(n, name)) {
        found.add((Element) n);
      }
    }
    return found;
  }

  /** The first child element {@code w:name}, or null. */
  public static @Nullable Element childW(@Nullable Node parent, String name) {
    if (parent == null) {
      return null;
    }
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (isW(n, name)) {
        return (Element) n;
      }
    }
    return null;
  }

  /** All elements below {@code root} that are {@code w:name}, in document order. */
  public static List<Element> descendantsW(Element root, String name) {
    List<Element> found = new ArrayList<>();
    for (Node n = next(root, root); n != null; n = next(n, root)) {
      if (isW(n, name)) {
        found.add((Element) n);
      }
    }
    return found;
  }

  /**
   * The node that follows {@code node} in document order, its children first, or null at the end of
   * the tree below {@code root}. A loop over it needs no stack, however deep the tree.
   */
  static @Nullable Node next(Node node, Node root) {
    Node child = node.getFirstChild();
    return child != null ? child : nextAfter(node, root);
  }

  /** Like {@link #next}, but what is below {@code node} is passed over. */
  static @Nullable Node nextAfter(Node node, Node root) {
    for (Node n = node; n != null && n != root; n = n.getParentNode()) {
      Node sibling = n.getNextSibling();
      if (sibling != null) {
        return sibling;
      }
    }
    return null;
  }

  /** The value of attribute {@code w:name}, or null where it is missing. */
  public static @Nullable String attrW(@Nullable Element element, String name) {
    if (element == null || !element.hasAttributeNS(Ns.W, name)) {
      return null;
    }
    return element.getAttributeNS(Ns.W, name);
  }

  /** The {@code w:val} of child {@code w:name}, or null where either is missing. */
  public static @Nullable String childVal(@Nullable Element parent, String name) {
    return attrW(childW(parent, name), "val");
  }

  /**
   * Whether the on/off child {@code w:name} is present and not switched off (ECMA-376 Part 1,
   * 17.17.4 ST_OnOff).
   */
  public static boolean isOn(@Nullable Element parent, String name) {
    Element child = childW(parent, name);
    if (child == null) {
      return false;
    }
    String value = attrW(child, "val");
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  /** A new element {@code w:name} that has no parent yet. */
  public static Element createW(Document document, String name) {
    return document.createElementNS(Ns.W, "w:" + name);
  }

  /** Sets attribute {@code w:name}. */
  public static void setW(Element element, String name, String value) {
    element.setAttributeNS(Ns.W, "w:" + name, value);
  }

  /** Takes attribute {@code w:name} away. */
  public static void dropW(Element element, String name) {
    element.removeAttributeNS(Ns.W, name);
  }

  /** The document that owns {@code node}. */
  public static Document documentOf(Node node) {
    return node instanceof Document document ? document : node.getOwnerDocument();
  }

  /** Takes {@code node} out of its parent; does nothing where it has none. */
  public static void remove(Node node) {
    Node parent = node.getParentNode();
    if (parent != null) {
      parent.removeChild(node);
    }
  }

  /** Puts {@code added} behind {@code place}. */
  public static void insertAfter(Node added, Node place) {
    place.getParentNode().insertBefore(added, place.getNextSibling());
  }

  /** Appends {@code first} and all siblings behind it to {@code target}. */
  public static void moveTail(Node first, Element target) {
    Node next = first;
    while (next != null) {
      Node following = next.getNextSibling();
      target.appendChild(next);
      next = following;
    }
  }

  /** Puts the children of {@code wrapper} in its place and drops it. */
  public static void unwrap(Element wrapper) {
    Node parent = wrapper.getParentNode();
    while (wrapper.getFirstChild() != null) {
      parent.insertBefore(wrapper.getFirstChild(), wrapper);
    }
    parent.removeChild(wrapper);
  }
}
