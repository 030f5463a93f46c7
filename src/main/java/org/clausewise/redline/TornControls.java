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
 * Sees to it that bringing in deleted content tears no control of the revised draft. A control
 * around runs can't hold the paragraph mark that a merge deletes; and one inside a hyperlink or an
 * override of the direction would be parted with it. There, all that the control holds is struck
 * and written anew, so that what was deleted stands before it.
 */
final class TornControls {

  private final JoinedText original;
  private final JoinedText revised;

  TornControls(JoinedText original, JoinedText revised) {
    this.original = original;
    this.revised = revised;
  }

  /** The segments, widened where a control would tear. */
  List<Segment> mended(List<Segment> segments) {
    List<Segment> mended = segments;
    Segment torn = firstTorn(mended);
    while (torn != null) {
      mended = widened(mended, revised.startOf(torn.revisedStart()), heldByTorn(torn));
      torn = firstTorn(mended);
    }
    return mended;
  }

  private @Nullable Segment firstTorn(List<Segment> segments) {
    for (Segment segment : segments) {
      boolean brings =
          segment.kind() == Kind.REPLACED && segment.originalStart() < segment.originalEnd();
      if (brings && !heldByTorn(segment).isEmpty()) {
        return segment;
      }
    }
    return null;
  }

  /** What the outermost control holds that the segment would tear; nothing where it tears none. */
  private List<Piece> heldByTorn(Segment segment) {
    int offset = segment.revisedStart();
    boolean bringsMark =
        original.paragraphAt(segment.originalStart()) < original.paragraphAt(segment.originalEnd());
    Piece before = revised.pieceBefore(offset);
    Piece after = revised.pieceAt(offset);
    Element torn = null;
    for (Node n = before == null ? null : before.last(); n != null; n = n.getParentNode()) {
      boolean around = Controls.is(n) && after != null && Controls.isAround(n, after.first());
      if (around
          && Controls.level((Element) n) == Controls.Level.RUNS
          && (bringsMark || !InlineWrappers.around((Element) n).isEmpty())) {
        torn = (Element) n;
      }
    }
    if (torn == null) {
      return List.of();
    }
    List<Piece> held = new ArrayList<>();
    int index = revised.paragraphAt(offset);
    for (Piece piece : revised.piecesIn(index, revised.startOf(offset), revised.markOf(index))) {
      if (Controls.isAround(torn, piece.first())) {
        held.add(piece);
      }
    }
    return held;
  }

  /** The segments with all of {@code held} in one replaced segment. */
  private static List<Segment> widened(List<Segment> segments, int base, List<Piece> held) {
    int first = base + held.get(0).start();
    int end = base + held.get(held.size() - 1).end();
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
