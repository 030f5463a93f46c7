package org.clausewise.redline;

import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Piece;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A place between two runs of a revised paragraph where deleted content goes. It never lies inside
 * a hyperlink of the revised draft: deleted text brings its own hyperlink, and rejecting must not
 * lend it another.
 */
final class InsertionPoint {

  private final Element paragraph;
  private @Nullable Node after;
  private final @Nullable Node before;

  private InsertionPoint(Element paragraph, @Nullable Node after, @Nullable Node before) {
    this.paragraph = paragraph;
    this.after = after;
    this.before = before;
  }

  /** The place at {@code offset} of {@code text}, behind what stands before it. */
  static InsertionPoint at(JoinedText text, int offset) {
    Element p = text.paragraph(text.paragraphAt(offset));
    Piece previous = text.pieceBefore(offset);
    Piece next = text.pieceAt(offset);
    if (previous != null) {
      return new InsertionPoint(p, outOfLink(previous.last(), true), null);
    }
    if (next != null) {
      return new InsertionPoint(p, null, outOfLink(next.first(), false));
    }
    return new InsertionPoint(p, null, null);
  }

  /** Adds {@code node} at the place, behind those that were added before. */
  void add(Node node) {
    if (after != null) {
      Dom.insertAfter(node, after);
      after = node;
    } else if (before != null) {
      before.getParentNode().insertBefore(node, before);
    } else {
      paragraph.appendChild(node);
    }
  }

  /** The outermost hyperlink around {@code node}, parted behind it where asked, or {@code node}. */
  private static Node outOfLink(Element node, boolean part) {
    Element link = null;
    for (Node n = node.getParentNode(); n != null && !Dom.isW(n, "p"); n = n.getParentNode()) {
      if (Dom.isW(n, "hyperlink")) {
        link = (Element) n;
      }
    }
    if (link == null) {
      return node;
    }
    return part ? Splitting.topLevelAfter((Element) link.getParentNode(), node) : link;
  }
}
