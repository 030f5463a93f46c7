package org.clausewise.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins edits across equal stretches too small to read by.
 *
 * <p>An equal stretch between two edits is an island when it holds only words of grammar and
 * punctuation, when it is tiny beside both neighbours, or when it is part of a date or range
 * ({@link NumberPhrases}). Both edits and the island then become one replacement. Atoms are never
 * part of an island: they stay where they are. Nor is what follows an added or removed item that
 * ends with its own punctuation, be it a bracket, nor several words between two edits that only add
 * or remove. Cost: linear in the edits for each round; every round but the last removes an edit.
 * Handled badly: a word of grammar that was truly kept between a small replacement and another edit
 * is shown as replaced.
 */
final class Islands {

  /** A stretch is tiny if both neighbours have at least so many tokens for each of its own. */
  private static final int TINY = 4;

  private final TokenSide original;
  private final TokenSide revised;
  private final NumberPhrases numbers;

  Islands(TokenSide original, TokenSide revised) {
    this.original = original;
    this.revised = revised;
    this.numbers = new NumberPhrases(original, revised);
  }

  /** The edits, ascending, without islands between them. */
  List<TokenEdit> absorb(List<TokenEdit> edits) {
    List<TokenEdit> now = edits;
    int before;
    do {
      before = now.size();
      now = round(now);
    } while (now.size() < before);
    return now;
  }

  private List<TokenEdit> round(List<TokenEdit> edits) {
    List<TokenEdit> kept = new ArrayList<>();
    for (TokenEdit edit : edits) {
      int last = kept.size() - 1;
      if (last >= 0 && isIsland(kept.get(last), edit)) {
        kept.set(last, Trim.commonEnds(kept.get(last).through(edit), original, revised));
      } else {
        kept.add(edit);
      }
    }
    return kept;
  }

  private boolean isIsland(TokenEdit before, TokenEdit after) {
    int start = before.originalEnd();
    int end = after.originalStart();
    if (original.holdsAtom(start, end)) {
      return false;
    }
    if (!original.holdsMeaning(start, end)) {
      return start == end || !(isItem(before) || areApart(before, after));
    }
    int smaller = Math.min(before.longerLength(), after.longerLength());
    return (end - start) * TINY <= smaller || numbers.belongTogether(before, after);
  }

  /** Whether one thing was added or removed here and another there, with two words between. */
  private static boolean areApart(TokenEdit before, TokenEdit after) {
    return before.isOneSided()
        && after.isOneSided()
        && after.originalStart() - before.originalEnd() > 1;
  }

  /** Whether the edit adds or removes what ends with punctuation: an item of a list, a sentence. */
  private boolean isItem(TokenEdit edit) {
    return edit.originalLength() == 0
        ? revised.isPunctuation(edit.revisedEnd() - 1)
        : edit.revisedLength() == 0 && original.isPunctuation(edit.originalEnd() - 1);
  }
}
