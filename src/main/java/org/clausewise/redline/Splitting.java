package org.clausewise.redline;

import org.clausewise.ooxml.Dom;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Splits inline wrappers, such as hyperlinks, so that something can stand between their halves. */
final class Splitting {

  private Splitting() {}

  /**
   * Splits every wrapper between {@code node} and its ancestor {@code top} behind {@code node}.
   *
   * @return the child of {@code top} that now ends with {@code node}
   */
  static Node topLevelAfter(Element top, Node node) {
    Node current = node;
    while (current.getParentNode() != top) {
      Element wrapper = (Element) current.getParentNode();
      if (current.getNextSibling() != null) {
        Element tail = (Element) wrapper.cloneNode(false);
        while (current.getNextSibling() != null) {
          tail.appendChild(current.getNextSibling());
        }
        Dom.insertAfter(tail, wrapper);
      }
      current = wrapper;
    }
    return current;
  }
}
