package org.clausewise.align;

import org.clausewise.align.Matching.Gap;
import org.jspecify.annotations.Nullable;

/**
 * Puts stretches of added or removed blocks that could stand at several places beside others.
 *
 * <p>The idea: where an empty paragraph stands between any two, an added stretch can begin or end
 * with one, and the kept one is the other. If beyond that kept paragraph more was added, both
 * stretches are one when the kept paragraph takes its place on their other side: the reader sees
 * one addition, not two with a line between. LibreOffice 7.4 moreover reads two insertions around
 * an empty paragraph that was kept as one, and rejects all three. Cost: linear in the gaps. Handled
 * badly: a stretch that would have to slide further than {@link #FARTHEST}.
 */
final class BlockSliders {

  /** Over this many blocks a stretch slides at most: a heading with empty lines around it. */
  private static final int FARTHEST = 4;

  private BlockSliders() {}

  /** Slides what reads better elsewhere; pairs take other paragraphs just like their own. */
  static void slide(Matching matching) {
    for (Gap gap : matching.gaps()) {
      if (gap.originalStart() == gap.originalEnd()) {
        slide(new Stretch(matching, true, gap.revisedStart(), gap.revisedEnd()));
      } else if (gap.revisedStart() == gap.revisedEnd()) {
        slide(new Stretch(matching, false, gap.originalStart(), gap.originalEnd()));
      }
    }
  }

  private static void slide(Stretch stretch) {
    for (int direction : new int[] {-1, 1}) {
      int by = 1;
      while (by <= FARTHEST && stretch.canSlide(by * direction)) {
        if (stretch.wouldMeetAnother(by * direction)) {
          stretch.slide(by, direction);
          return;
        }
        by++;
      }
    }
  }

  /**
   * Blocks that only one side has, between two pairs.
   *
   * @param added whether that is the revised side
   * @param start position of the first block, inclusive
   * @param end exclusive
   */
  private record Stretch(Matching matching, boolean added, int start, int end) {

    /**
     * Whether the pair that the last of so many steps leaps over could be one of this stretch; no
     * stretch whose ends another's slide has taken meanwhile can.
     */
    boolean canSlide(int steps) {
      int over = steps < 0 ? start + steps : end + steps - 1;
      int instead = steps < 0 ? end + steps : start + steps - 1;
      return isEqualPair(over)
          && isFree(start)
          && isFree(end - 1)
          && ((instead < start || instead >= end) ? isEqualPair(instead) : isFree(instead))
          && alike(over, instead);
    }

    boolean wouldMeetAnother(int steps) {
      return isFree(steps < 0 ? start + steps - 1 : end + steps);
    }

    /** Leaps over the next pair in the direction, so many times. */
    void slide(int steps, int direction) {
      for (int k = 0; k < steps; k++) {
        int over = direction < 0 ? start - 1 - k : end + k;
        int instead = direction < 0 ? end - 1 - k : start + k;
        Link link = linkAt(over);
        if (link != null) {
          Matching.remove(link);
          matching.pair(added ? link.originalStart : instead, added ? instead : link.revisedStart);
        }
      }
    }

    private boolean isEqualPair(int position) {
      Link link = linkAt(position);
      return link != null
          && link.isInOrder()
          && link.isSingle()
          && link.firstOriginal().isParagraph()
          && link.firstOriginal().equalTo(link.firstRevised());
    }

    /** Whether the reader could not tell one from the other. */
    private boolean alike(int position, int other) {
      Unit one = unit(position);
      Unit two = unit(other);
      return one.equalTo(two)
          && one.paragraph().format().equals(two.paragraph().format())
          && !one.paragraph().showsOtherMark(two.paragraph())
          && one.paragraph().tracked().equals(two.paragraph().tracked());
    }

    private @Nullable Link linkAt(int position) {
      int size = added ? matching.revised().size() : matching.original().size();
      if (position < 0 || position >= size) {
        return null;
      }
      return added ? matching.ofRevised(position) : matching.ofOriginal(position);
    }

    private boolean isFree(int position) {
      return added ? matching.isFreeRevised(position) : matching.isFreeOriginal(position);
    }

    private Unit unit(int position) {
      return (added ? matching.revised() : matching.original()).get(position);
    }
  }
}
