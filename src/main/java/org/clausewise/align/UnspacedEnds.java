package org.clausewise.align;

import java.util.BitSet;
import org.clausewise.text.GraphemeClusters;

/**
 * What two unlike stretches have in common at their ends where both are cut into other words.
 *
 * <p>Scripts without spaces are cut by dictionaries, which may cut the same letters otherwise where
 * others stand beside them: {@code 主权} became {@code 主权利益}, cut as {@code 主|权利|益}. What ends a word
 * on one side at least, and is the same on both, is kept. Cost: linear in the stretch. Handled
 * badly: equal letters that are cut otherwise in the midst of two unlike stretches.
 */
final class UnspacedEnds {

  private final TokenSide original;
  private final int start;
  private final int end;
  private final TokenSide revised;
  private final int revisedStart;
  private final int revisedEnd;

  /** The tokens of either side that both stretches hold: half-open, none of them empty. */
  UnspacedEnds(
      TokenSide original, int start, int end, TokenSide revised, int revisedStart, int revisedEnd) {
    this.original = original;
    this.start = start;
    this.end = end;
    this.revised = revised;
    this.revisedStart = revisedStart;
    this.revisedEnd = revisedEnd;
  }

  /** How many characters from the given offsets on are shared whole words. */
  int sharedStart(int from, int revisedFrom) {
    if (!original.isUnspaced(start) || !revised.isUnspaced(revisedStart)) {
      return 0;
    }
    String one = original.text();
    String other = revised.text();
    int to = original.endOf(end - 1);
    int revisedTo = revised.endOf(revisedEnd - 1);
    int same = 0;
    while (from + same < to
        && revisedFrom + same < revisedTo
        && one.charAt(from + same) == other.charAt(revisedFrom + same)) {
      same++;
    }
    int shared =
        Math.max(
            wordsWithin(original, start, end, from, same),
            wordsWithin(revised, revisedStart, revisedEnd, revisedFrom, same));
    return isWhole(from + shared, revisedFrom + shared) ? shared : 0;
  }

  private static int wordsWithin(TokenSide side, int start, int end, int from, int length) {
    int within = 0;
    for (int k = start; k < end && side.isUnspaced(k) && side.endOf(k) - from <= length; k++) {
      within = side.endOf(k) - from;
    }
    return within;
  }

  /** How many characters before {@code to} and {@code revisedTo} are shared whole words. */
  int sharedEnd(int from, int to, int revisedFrom, int revisedTo) {
    if (!original.isUnspaced(end - 1) || !revised.isUnspaced(revisedEnd - 1)) {
      return 0;
    }
    String one = original.text();
    String other = revised.text();
    int same = 0;
    while (to - same > from
        && revisedTo - same > revisedFrom
        && one.charAt(to - same - 1) == other.charAt(revisedTo - same - 1)) {
      same++;
    }
    int shared =
        Math.max(
            wordsBehind(original, start, end, to, same),
            wordsBehind(revised, revisedStart, revisedEnd, revisedTo, same));
    return isWhole(to - shared, revisedTo - shared) ? shared : 0;
  }

  private static int wordsBehind(TokenSide side, int start, int end, int to, int length) {
    int behind = 0;
    for (int k = end - 1; k >= start && side.isUnspaced(k) && to - side.startOf(k) <= length; k--) {
      behind = to - side.startOf(k);
    }
    return behind;
  }

  /** Whether no grapheme cluster is parted at these offsets. */
  private boolean isWhole(int at, int revisedAt) {
    BitSet ones = GraphemeClusters.boundaries(original.text());
    return ones.get(at) && GraphemeClusters.boundaries(revised.text()).get(revisedAt);
  }
}
