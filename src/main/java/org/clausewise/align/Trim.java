package org.clausewise.align;

/** Takes from an edit what both of its sides begin and end with. Cost: linear in that. */
final class Trim {

  private Trim() {}

  /** The edit without equal tokens at its ends; where both sides are equal, an empty one. */
  static TokenEdit commonEnds(TokenEdit edit, TokenSide original, TokenSide revised) {
    int start = 0;
    int shorter = Math.min(edit.originalLength(), edit.revisedLength());
    while (start < shorter
        && original.key(edit.originalStart() + start) == revised.key(edit.revisedStart() + start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && original.key(edit.originalEnd() - 1 - end) == revised.key(edit.revisedEnd() - 1 - end)) {
      end++;
    }
    return edit.grown(-start, -end);
  }
}
