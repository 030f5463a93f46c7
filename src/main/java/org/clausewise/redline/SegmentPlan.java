package org.clausewise.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.clausewise.change.Change;
import org.clausewise.change.Edit;
import org.clausewise.change.Passage;
import org.clausewise.model.Paragraph;
import org.clausewise.ooxml.Piece;
import org.clausewise.redline.Segment.Kind;

/**
 * Turns the edits of a change, which count offsets in the wording, into segments over the whole
 * texts: typed numbers are added, and equal stretches are parted where formatting or the hyperlink
 * around them differs.
 */
final class SegmentPlan {

  private final JoinedText original;
  private final JoinedText revised;
  private final boolean withFormatting;
  private final List<Segment> segments = new ArrayList<>();

  private SegmentPlan(JoinedText original, JoinedText revised, boolean withFormatting) {
    this.original = original;
    this.revised = revised;
    this.withFormatting = withFormatting;
  }

  /**
   * The segments of {@code change}, without gaps over both texts.
   *
   * @param moved whether the change is shown as a move, whose formatting is not compared
   */
  static List<Segment> of(Change change, JoinedText original, JoinedText revised, boolean moved) {
    SegmentPlan plan = new SegmentPlan(original, revised, !moved);
    int o = 0;
    int r = 0;
    if (moved) {
      o = first(change.original()).numberEnd();
      r = first(change.revised()).numberEnd();
      plan.add(Kind.MOVED_NUMBER, 0, o, 0, r);
    }
    for (Edit edit : wholeTextEdits(change, !moved)) {
      plan.addEqual(o, r, edit.originalStart() - o);
      plan.add(
          Kind.REPLACED,
          edit.originalStart(),
          edit.originalEnd(),
          edit.revisedStart(),
          edit.revisedEnd());
      o = edit.originalEnd();
      r = edit.revisedEnd();
    }
    int end = wholeLength(change.original());
    plan.addEqual(o, r, end - o);
    return plan.segments;
  }

  /** Cuts the runs of both sides where segments begin or end. */
  static void cut(List<Segment> segments, JoinedText original, JoinedText revised) {
    TreeSet<Integer> inOriginal = new TreeSet<>();
    TreeSet<Integer> inRevised = new TreeSet<>();
    for (Segment segment : segments) {
      inOriginal.add(segment.originalStart());
      inOriginal.add(segment.originalEnd());
      inRevised.add(segment.revisedStart());
      inRevised.add(segment.revisedEnd());
    }
    original.cut(inOriginal);
    revised.cut(inRevised);
  }

  private static int wholeLength(List<Passage> side) {
    int length = side.size() - 1;
    for (Passage passage : side) {
      length += passage.paragraph().text().length();
    }
    return length;
  }

  /** The edits with offsets into the joined whole texts, that of the first typed number first. */
  private static List<Edit> wholeTextEdits(Change change, boolean withNumber) {
    List<Edit> edits = new ArrayList<>();
    Edit number =
        withNumber ? NumberEdit.between(first(change.original()), first(change.revised())) : null;
    if (number != null) {
      edits.add(number);
    }
    for (Edit edit : change.edits()) {
      addJoined(edits, inWholeText(change, edit));
    }
    if (number != null) {
      NumberEdit.keepHiddenNumber(edits, first(change.original()), first(change.revised()));
    }
    return edits;
  }

  /** The edit with offsets into the joined whole texts, typed numbers included. */
  static Edit inWholeText(Change change, Edit edit) {
    int[] originalShift = shifts(change.original());
    int[] revisedShift = shifts(change.revised());
    return new Edit(
        shifted(edit.originalStart(), change.original(), originalShift),
        shifted(edit.originalEnd(), change.original(), originalShift),
        shifted(edit.revisedStart(), change.revised(), revisedShift),
        shifted(edit.revisedEnd(), change.revised(), revisedShift));
  }

  private static Paragraph first(List<Passage> side) {
    return side.get(0).paragraph();
  }

  /** Two edits that touch on both sides are one. */
  private static void addJoined(List<Edit> edits, Edit edit) {
    Edit last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
    if (last != null
        && last.originalEnd() == edit.originalStart()
        && last.revisedEnd() == edit.revisedStart()) {
      edits.set(
          edits.size() - 1,
          new Edit(
              last.originalStart(), edit.originalEnd(), last.revisedStart(), edit.revisedEnd()));
    } else {
      edits.add(edit);
    }
  }

  /** For each paragraph of a side, how far the typed numbers up to its own shift its wording. */
  private static int[] shifts(List<Passage> side) {
    int[] shifts = new int[side.size()];
    int shift = 0;
    for (int i = 0; i < shifts.length; i++) {
      shift += side.get(i).paragraph().numberEnd();
      shifts[i] = shift;
    }
    return shifts;
  }

  private static int shifted(int offset, List<Passage> side, int[] shifts) {
    int base = 0;
    for (int i = 0; i < shifts.length; i++) {
      Paragraph paragraph = side.get(i).paragraph();
      int length = paragraph.text().length() - paragraph.numberEnd();
      if (offset <= base + length) {
        return offset + shifts[i];
      }
      base += length + 1;
    }
    throw new IllegalArgumentException("offset " + offset + " is outside the wording");
  }

  private void addEqual(int originalStart, int revisedStart, int length) {
    int done = 0;
    while (done < length) {
      int o = originalStart + done;
      int r = revisedStart + done;
      Piece before = original.pieceAt(o);
      Piece after = revised.pieceAt(r);
      if (before == null || after == null) {
        throw new IllegalArgumentException("an equal stretch holds a paragraph mark");
      }
      int step =
          Math.min(
              length - done,
              Math.min(original.pieceEnd(before, o) - o, revised.pieceEnd(after, r) - r));
      add(kind(before, after), o, o + step, r, r + step);
      done += step;
    }
  }

  private Kind kind(Piece before, Piece after) {
    if (!withFormatting) {
      return Kind.EQUAL;
    }
    if (!before.link().equals(after.link())) {
      return Kind.REPLACED;
    }
    if (before.format().equals(after.format())) {
      return Kind.EQUAL;
    }
    boolean oneRunEach =
        before.firstChild() == before.lastChild()
            && before.firstChild() != null
            && after.firstChild() == after.lastChild()
            && after.firstChild() != null;
    return oneRunEach ? Kind.REFORMATTED : Kind.REPLACED;
  }

  private void add(
      Kind kind, int originalStart, int originalEnd, int revisedStart, int revisedEnd) {
    Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
    // Reformatted pieces stay apart: each has a former formatting of its own.
    if (last != null && last.kind() == kind && kind != Kind.REFORMATTED) {
      segments.set(
          segments.size() - 1,
          new Segment(kind, last.originalStart(), originalEnd, last.revisedStart(), revisedEnd));
    } else {
      segments.add(new Segment(kind, originalStart, originalEnd, revisedStart, revisedEnd));
    }
  }
}
