package org.clausewise.redline;

import java.util.List;
import java.util.Set;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Ns;
import org.clausewise.ooxml.TextLine;
import org.clausewise.ooxml.TextLine.Gap;
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

  /** Puts a marker that opens something into {@code gap}, close to what follows. */
  void open(Gap gap, Node marker) {
    if (isContent(gap.next())) {
      before(gap.next(), marker);
    } else if (isContent(gap.before()) && gap.next() == items.size()) {
      behind(gap.before(), marker);
    } else {
      append(gap, marker);
    }
  }

  /** Puts a marker that closes something into {@code gap}, close to what stands before. */
  void close(Gap gap, Node marker) {
    if (isContent(gap.before())) {
      behind(gap.before(), marker);
    } else if (isContent(gap.next())) {
      before(gap.next(), marker);
    } else {
      append(gap, marker);
    }
  }

  private void before(int index, Node marker) {
    boolean endsField = items.get(index).kind() == Kind.FIELD_END;
    if (endsField && isContent(index - 1)) {
      behind(index - 1, marker);
    } else {
      Node content = beforeContent(items.get(index).element());
      content.getParentNode().insertBefore(marker, content);
    }
  }

  private void behind(int index, Node marker) {
    if (items.get(index).kind() == Kind.FIELD_BEGIN) {
      before(index, marker); // behind it there is only the field's code
    } else {
      Dom.insertAfter(marker, behindContent(items.get(index).element()));
    }
  }

  /** At the end of the paragraph whose mark follows, or of the last one. */
  private void append(Gap gap, Node marker) {
    int mark = gap.next() < items.size() ? gap.next() : Math.max(gap.before(), 0);
    items.get(mark).element().appendChild(marker);
  }

  private boolean isContent(int index) {
    return index >= 0 && index < items.size() && items.get(index).kind() != Kind.MARK;
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
    Dom.moveTail(from, tail);
    Dom.insertAfter(tail, revision);
    return tail;
  }
}
