package org.clausewise.redline;

import java.util.List;
import java.util.SortedSet;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Ns;
import org.clausewise.ooxml.Piece;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes offsets of a paragraph fall between runs, by cutting the runs that they fall into. */
final class RunCutter {

  private RunCutter() {}

  /**
   * Cuts at every offset. The pieces are stale afterwards.
   *
   * @param pieces the pieces of the paragraph
   * @param offsets zero-based UTF-16 offsets into the paragraph's text
   */
  static void cut(List<Piece> pieces, SortedSet<Integer> offsets) {
    // From the end, so that the pieces before a cut still name the right elements.
    int i = pieces.size() - 1;
    Integer[] wanted = offsets.toArray(new Integer[0]);
    for (int k = wanted.length - 1; k >= 0; k--) {
      int offset = wanted[k];
      while (i >= 0 && pieces.get(i).start() > offset) {
        i--;
      }
      if (i >= 0 && offset < pieces.get(i).end()) {
        cutPiece(pieces.get(i), i == 0 ? null : pieces.get(i - 1), offset);
      }
    }
  }

  private static void cutPiece(Piece piece, @Nullable Piece before, int offset) {
    Element child = piece.firstChild();
    if (child == null) {
      return;
    }
    if (offset > piece.start()) {
      splitRun(piece.first(), splitText(child, offset - piece.start()));
    } else if (before != null ? before.last() == piece.first() : hasMoreBefore(child)) {
      splitRun(piece.first(), child);
    }
  }

  /** Whether the run begins with something else, such as the number that a note repeats. */
  private static boolean hasMoreBefore(Element child) {
    for (Node n = child.getPreviousSibling(); n != null; n = n.getPreviousSibling()) {
      if (n instanceof Element && !Dom.isW(n, "rPr")) {
        return true;
      }
    }
    return false;
  }

  /** The run that begins with {@code child}, parted from what stood before it. */
  static Element runFrom(Element child) {
    Element run = (Element) child.getParentNode();
    return hasMoreBefore(child) ? splitRun(run, child) : run;
  }

  /** The run that ends with {@code child}, parted from what stood behind it. */
  static Element runUpTo(Element child) {
    Element run = (Element) child.getParentNode();
    for (Node n = child.getNextSibling(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element next) {
        splitRun(run, next);
        break;
      }
    }
    return run;
  }

  /** Parts a text element in two at that offset and returns the second. */
  static Element splitText(Element text, int at) {
    String whole = text.getTextContent();
    Element tail = (Element) text.cloneNode(false);
    setText(text, whole.substring(0, at));
    setText(tail, whole.substring(at));
    Dom.insertAfter(tail, text);
    return tail;
  }

  /** Sets what a text element says, spaces at its ends included. */
  static void setText(Element element, String text) {
    element.setTextContent(text);
    element.setAttributeNS(Ns.XML, "xml:space", "preserve");
  }

  /** Moves {@code from} and what follows it into a run of its own behind {@code run}. */
  static Element splitRun(Element run, Element from) {
    Element tail = (Element) run.cloneNode(false);
    Element properties = Dom.childW(run, "rPr");
    if (properties != null) {
      tail.appendChild(properties.cloneNode(true));
    }
    Dom.moveTail(from, tail);
    Dom.insertAfter(tail, run);
    return tail;
  }
}
