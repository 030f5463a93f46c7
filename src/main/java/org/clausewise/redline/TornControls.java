package org.clausewise.redline;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.ooxml.Controls;
import org.clausewise.ooxml.Piece;
import org.clausewise.redline.Segment.Kind;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Keeps the marks that a merge deletes out of the controls of the merged paragraph: a control
 * around runs can't hold a paragraph mark. Where one would come to stand inside a control, all that
 * the control holds is struck and written anew, so that the mark stands before it.
 */
final class TornControls {

  private final JoinedText original;
  private final JoinedText revised;

  TornControls(JoinedText original, JoinedText revised) {
    this.original = original;
    this.revised = revised;
  }

  /** The segments of a merge into one revised paragraph, widened where a control would tear. */
  List<Segment> mended(List<Segment> segments) {
    List<Segment> mended = segments;
    Segment torn = firstTorn(mended);
    while (torn != null) {
      mended = widened(mended, held(torn.revisedStart()));
      torn = firstTorn(mended);
    }
    return mended;
  }

  private @Nullable Segment firstTorn(List<Segment> segments) {
    for (Segment segment : segments) {
      boolean holdsMark =
          original.paragraphAt(segment.originalStart())
              < original.paragraphAt(segment.originalEnd());
      if (holdsMark && !held(segment.revisedStart()).isEmpty()) {
        return segment;
      }
    }
    return null;
  }

  /** What the outermost control around the place {@code offset} holds; nothing for no control. */
  private List<Piece> held(int offset) {
    Piece before = revised.pieceBefore(offset);
    Piece after = revised.pieceAt(offset);
    Element outermost = null;
    for (Node n = before == null ? null : before.last(); n != null; n = n.getParentNode()) {
      if (Controls.is(n) && after != null && Controls.isAround(n, after.first())) {
        outermost = (Element) n;
      }
    }
    List<Piece> held = new ArrayList<>();
    if (outermost != null && Controls.level(outermost) == Controls.Level.RUNS) {
      for (Piece piece : revised.piecesIn(0, 0, revised.markOf(0))) {
        if (Controls.isAround(outermost, piece.first())) {
          held.add(piece);
        }
      }
    }
    return held;
  }

  /** The segments with all of {@code held} in one replaced segment. */
  private static List<Segment> widened(List<Segment> segments, List<Piece> held) {
    int first = held.get(0).start();
    int end = held.get(held.size() - 1).end();
    List<Segment> before = new ArrayList<>();
    List<Segment> within = new ArrayList<>();
    List<Segment> behind = new ArrayList<>();
    for (Segment segment : segments) {
      boolean replaced = segment.kind() == Kind.REPLACED;
      if (segment.revisedEnd() < first || (segment.revisedEnd() == first && !replaced)) {
        before.add(segment);
      } else if (segment.revisedStart() > end || (segment.revisedStart() == end && !replaced)) {
        behind.add(segment);
      } else if (replaced) {
        within.add(segment);
      } else {
        int head = Math.max(0, first - segment.revisedStart());
        int tail = Math.max(0, segment.revisedEnd() - end);
        int length = segment.revisedEnd() - segment.revisedStart();
        addPart(before, segment, 0, head);
        addPart(within, segment, head, length - tail);
        addPart(behind, segment, length - tail, length);
      }
    }
    Segment last = within.get(within.size() - 1);
    before.add(
        new Segment(
            Kind.REPLACED,
            within.get(0).originalStart(),
            last.originalEnd(),
            within.get(0).revisedStart(),
            last.revisedEnd()));
    before.addAll(behind);
    return before;
  }

  private static void addPart(List<Segment> into, Segment segment, int from, int to) {
    if (from < to) {
      into.add(
          new Segment(
              segment.kind(),
              segment.originalStart() + from,
              segment.originalStart() + to,
              segment.revisedStart() + from,
              segment.revisedStart() + to));
    }
  }
}
