package org.clausewise.redline;

import java.util.List;
import org.clausewise.ooxml.Controls;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Piece;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A place between two runs of a revised paragraph where deleted content goes. It never lies inside
 * a hyperlink or an override of the direction of the revised draft: deleted text brings its own,
 * and rejecting must not lend it another. Nor does it lie at an end of a control.
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
      return new InsertionPoint(p, outOfControls(outOfWrappers(previous.last(), true), next), null);
    }
    if (next != null) {
      return new InsertionPoint(p, null, outOfControls(outOfWrappers(next.first(), false), null));
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

  /** The outermost wrapper around {@code node}, parted behind it where asked, or {@code node}. */
  private static Node outOfWrappers(Element node, boolean part) {
    List<Element> wrappers = InlineWrappers.around(node);
    if (wrappers.isEmpty()) {
      return node;
    }
    Element outermost = wrappers.get(0);
    return part ? Splitting.topLevelAfter((Element) outermost.getParentNode(), node) : outermost;
  }

  /** The outermost control around {@code node} that does not hold {@code next}, or the node. */
  private static Node outOfControls(Node node, @Nullable Piece next) {
    Node place = node;
    for (Node n = node.getParentNode(); n != null && !Dom.isW(n, "p"); n = n.getParentNode()) {
      if (Controls.is(n) && (next == null || !Controls.isAround(n, next.first()))) {
        place = n;
      }
    }
    return place;
  }
}
