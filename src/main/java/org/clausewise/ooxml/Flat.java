package org.clausewise.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A parent's content as it reads, that is seen through the wrappers that only annotate it: content
 * controls and custom XML elements, which may stand around runs, blocks, rows and cells alike.
 */
final class Flat {

  private static final Set<String> TAGGED = Set.of("sdt", "customXml");
  private static final Set<String> WRAPPERS = Set.of("sdt", "sdtContent", "customXml");
  private static final Set<String> WRAPPER_PROPERTIES = Set.of("sdtPr", "sdtEndPr", "customXmlPr");

  private Flat() {}

  /** Whether the element is one whose tags can be tracked. */
  static boolean isTagged(Node node) {
    return RevisionNames.isOneOf(node, TAGGED);
  }

  /** The elements of {@code parent}, in order, with wrappers replaced by what is in them. */
  static List<Element> children(Element parent) {
    List<Element> found = new ArrayList<>();
    Node n = Dom.next(parent, parent);
    while (n != null) {
      boolean wrapper = RevisionNames.isOneOf(n, WRAPPERS);
      if (!wrapper
          && n instanceof Element element
          && !RevisionNames.isOneOf(n, WRAPPER_PROPERTIES)) {
        found.add(element);
      }
      n = wrapper ? Dom.next(n, parent) : Dom.nextAfter(n, parent);
    }
    return found;
  }

  /** The nearest element above {@code node} that is no wrapper, or null. */
  static @Nullable Element parent(Node node) {
    Node parent = node.getParentNode();
    while (RevisionNames.isOneOf(parent, WRAPPERS)) {
      parent = parent.getParentNode();
    }
    return parent instanceof Element element ? element : null;
  }

  /** Puts what a wrapper holds in its place; its properties go. */
  static void dissolve(Element wrapper) {
    Element content = Dom.childW(wrapper, "sdtContent");
    if (content != null) {
      Dom.unwrap(content);
    }
    for (Element child : Dom.children(wrapper)) {
      if (RevisionNames.isOneOf(child, WRAPPER_PROPERTIES)) {
        wrapper.removeChild(child);
      }
    }
    Dom.unwrap(wrapper);
  }
}
