package org.clausewise.redline;

import java.util.SortedSet;
import org.clausewise.ooxml.ControlReading;
import org.clausewise.ooxml.ControlReading.Span;
import org.clausewise.ooxml.Controls;
import org.clausewise.ooxml.Dom;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes the borders of the original's controls fall between two runs of the redline, and between
 * two revisions where they fall into one.
 */
final class ControlCuts {

  private final ControlReading reading;
  private final RevisionMarks marks;

  /**
   * @param reading of the redline's story as rejected; stale after the cutting
   */
  ControlCuts(ControlReading reading, RevisionMarks marks) {
    this.reading = reading;
    this.marks = marks;
  }

  /**
   * Cuts all paragraphs.
   *
   * @param borders offsets into the reading
   */
  void cut(SortedSet<Integer> borders) {
    for (Element place : reading.places()) {
      Span span = reading.span(place);
      if (Dom.isW(place, "p") && span != null && inside(span, borders).length > 0) {
        cutChildren(place, borders);
      }
    }
  }

  private void cutChildren(Element parent, SortedSet<Integer> borders) {
    for (Element child : Dom.children(parent)) {
      Span span = reading.span(child);
      Integer[] inside = span == null ? new Integer[0] : inside(span, borders);
      if (Controls.is(child)) {
        cutChildren(Controls.content(child), borders);
      } else if (Dom.isW(child, "r")) {
        for (int i = inside.length - 1; i >= 0; i--) {
          cutRun(child, inside[i]);
        }
      } else if (Dom.isW(child, "del") || Dom.isW(child, "moveFrom")) {
        for (int i = inside.length - 1; i >= 0; i--) {
          cutRevision(child, inside[i]);
        }
      }
    }
  }

  private static Integer[] inside(Span span, SortedSet<Integer> borders) {
    return span.to() - span.from() < 2
        ? new Integer[0]
        : borders.subSet(span.from() + 1, span.to()).toArray(new Integer[0]);
  }

  private void cutRun(Element run, int border) {
    for (Element child : Dom.children(run)) {
      Span span = reading.span(child);
      if (span != null && span.from() <= border && border < span.to()) {
        boolean within = span.from() < border;
        RunCutter.splitRun(run, within ? RunCutter.splitText(child, border - span.from()) : child);
        Element change = Dom.childW(Dom.childW(run.getNextSibling(), "rPr"), "rPrChange");
        if (change != null) {
          marks.renumber(change);
        }
        return;
      }
    }
  }

  /**
   * Parts a revision before the first of its runs that begins at the border. They are runs of the
   * original, whose controls stand between runs.
   */
  private void cutRevision(Element revision, int border) {
    for (Element child : Dom.children(revision)) {
      Span span = reading.span(child);
      if (span != null && span.from() == border && child.getPreviousSibling() != null) {
        Element tail = (Element) revision.cloneNode(false);
        marks.renumber(tail);
        for (Node n = child; n != null; ) {
          Node next = n.getNextSibling();
          tail.appendChild(n);
          n = next;
        }
        Dom.insertAfter(tail, revision);
        return;
      }
    }
  }
}
