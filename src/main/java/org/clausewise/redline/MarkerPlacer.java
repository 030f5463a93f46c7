package org.clausewise.redline;

import java.util.List;
import java.util.Set;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Ns;
import org.clausewise.ooxml.TextLine;
import org.clausewise.ooxml.TextLine.Item;
import org.clausewise.ooxml.TextLine.Kind;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts markers between the items of a line, never inside a revision: one that holds items on both
 * sides is parted, the second half under an id of its own. The line stays true, for no item changes
 * its place.
 */
final class MarkerPlacer {

  private static final Set<String> REVISIONS = Set.of("ins", "del", "moveFrom", "moveTo");

  private final List<Item> items;
  private final RevisionMarks marks;

  MarkerPlacer(TextLine line, RevisionMarks marks) {
    this.items = line.items();
    this.marks = marks;
  }

  /** Puts {@code marker} before the item of that index, right before it where it is content. */
  void before(int index, Node marker) {
    boolean endsField = isContent(index) && items.get(index).kind() == Kind.FIELD_END;
    if (endsField && isContent(index - 1)) {
      behind(index - 1, marker);
    } else if (isContent(index)) {
      Node content = beforeContent(items.get(index).element());
      content.getParentNode().insertBefore(marker, content);
    } else if (isContent(index - 1)) {
      Dom.insertAfter(marker, behindContent(items.get(index - 1).element()));
    } else {
      paragraph(index).appendChild(marker);
    }
  }

  /** Puts {@code marker} behind the item of that index, right behind it where it is content. */
  void behind(int index, Node marker) {
    if (isContent(index) && items.get(index).kind() == Kind.FIELD_BEGIN) {
      before(index, marker); // behind it there is only the field's code
    } else if (isContent(index)) {
      Dom.insertAfter(marker, behindContent(items.get(index).element()));
    } else {
      before(index + 1, marker);
    }
  }

  private boolean isContent(int index) {
    return index >= 0 && index < items.size() && items.get(index).kind() != Kind.MARK;
  }

  /** The paragraph that the mark of that index ends; the last one behind the end of the line. */
  private Element paragraph(int index) {
    return items.get(Math.min(index, items.size() - 1)).element();
  }

  private Node beforeContent(Element element) {
    Node node = Dom.isW(element.getParentNode(), "r") ? RunCutter.runFrom(element) : element;
    while (isRevision(node.getParentNode())) {
      Element revision = (Element) node.getParentNode();
      node = element(node, false) == null ? revision : parted(revision, node);
    }
    return node;
  }

  private Node behindContent(Element element) {
    Node node = Dom.isW(element.getParentNode(), "r") ? RunCutter.runUpTo(element) : element;
    while (isRevision(node.getParentNode())) {
      Element revision = (Element) node.getParentNode();
      Node next = element(node, true);
      if (next != null) {
        parted(revision, next);
      }
      node = revision;
    }
    return node;
  }

  static boolean isRevision(@Nullable Node node) {
    return node instanceof Element element
        && Ns.W.equals(element.getNamespaceURI())
        && REVISIONS.contains(element.getLocalName());
  }

  private static @Nullable Node element(Node node, boolean next) {
    Node n = next ? node.getNextSibling() : node.getPreviousSibling();
    while (n != null && !(n instanceof Element)) {
      n = next ? n.getNextSibling() : n.getPreviousSibling();
    }
    return n;
  }

  /** Moves {@code from} and what follows it into a revision of its own, and returns this. */
  private Element parted(Element revision, Node from) {
    Element tail = marks.again(revision);
    Node next = from;
    while (next != null) {
      Node following = next.getNextSibling();
      tail.appendChild(next);
      next = following;
    }
    Dom.insertAfter(tail, revision);
    return tail;
  }
}
