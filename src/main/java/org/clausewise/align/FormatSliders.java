package org.clausewise.align;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.change.Edit;

/**
 * Slides one-sided edits over the space at their edge where the formatting tells which of two equal
 * spaces was there before.
 *
 * <p>{@code Reaffirming that} became {@code Reaffirming also that}: the text does not tell whether
 * {@code " also"} or {@code "also "} was inserted. If the opener is italic up to {@code also}, only
 * the first leaves the roman space alone; the second would report a space that turned italic.
 *
 * <p>Cost: linear in the edits, times the runs of the paragraph. Edits with words on both sides are
 * left as they are.
 */
final class FormatSliders {

  private FormatSliders() {}

  /** The edits, slid; they stay ascending and apart. */
  static List<Edit> settle(Wording original, Wording revised, List<Edit> edits) {
    List<Edit> settled = new ArrayList<>();
    int from = 0;
    for (int k = 0; k < edits.size(); k++) {
      Edit edit = edits.get(k);
      boolean last = k + 1 == edits.size();
      int to = last ? original.text().length() : edits.get(k + 1).originalStart();
      Edit slid = slid(edit, from, to, original, revised);
      settled.add(slid);
      from = slid.originalEnd();
    }
    return settled;
  }

  private static Edit slid(Edit edit, int from, int to, Wording original, Wording revised) {
    if (edit.isInsertion()) {
      Place place = new Place(revised, edit.revisedStart(), edit.revisedEnd());
      return moved(edit, place.slide(original, edit.originalStart(), edit, from, to));
    }
    if (edit.isDeletion()) {
      Place place = new Place(original, edit.originalStart(), edit.originalEnd());
      return moved(edit, place.slide(revised, edit.revisedStart(), edit, from, to));
    }
    return edit;
  }

  private static Edit moved(Edit edit, int by) {
    return by == 0
        ? edit
        : new Edit(
            edit.originalStart() + by,
            edit.originalEnd() + by,
            edit.revisedStart() + by,
            edit.revisedEnd() + by);
  }

  /** The side that has the words of a one-sided edit, and where. */
  private record Place(Wording longer, int start, int end) {

    /** -1, 0 or 1: how far the edit should slide, between the neighbours at from and to. */
    int slide(Wording shorter, int at, Edit edit, int from, int to) {
      if (edit.originalStart() > from
          && isSpace(shorter, at - 1)
          && isSpace(longer, end - 1)
          && fitsBetter(shorter.formatAt(at - 1), start - 1, end - 1)) {
        return -1;
      }
      boolean right =
          edit.originalEnd() < to
              && isSpace(shorter, at)
              && isSpace(longer, start)
              && fitsBetter(shorter.formatAt(at), end, start);
      return right ? 1 : 0;
    }

    private boolean fitsBetter(String format, int present, int other) {
      return !format.equals(longer.formatAt(present)) && format.equals(longer.formatAt(other));
    }

    private static boolean isSpace(Wording wording, int offset) {
      return wording.text().charAt(offset) == ' ';
    }
  }
}
