package org.clausewise.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins edits across equal stretches too small to read by.
 *
 * <p>An equal stretch between two edits is an island when it holds only words of grammar and
 * punctuation, when it is tiny beside both neighbours, or when it is the month of a date ({@link
 * DateParts}). Both edits and the island then become one replacement. Atoms are never part of an
 * island: they stay where they are. Nor is what follows an added or removed item that ends with its
 * own punctuation, be it a bracket, nor several words between two edits that only add or remove.
 * Cost: linear in the edits for each round; every round but the last removes an edit. Handled
 * badly: a word of grammar that was truly kept between a small replacement and another edit is
 * shown as replaced.
 */
final class Islands {

  /** A stretch is tiny if both neighbours have at least so many tokens for each of its own. */
  private static final int TINY = 4;

  private final TokenSide original;
  private final TokenSide revised;

  Islands(TokenSide original, TokenSide revised) {
    this.original = original;
    this.revised = revised;
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
        kept.set(last, trimmed(kept.get(last).through(edit)));
      } else {
        kept.add(edit);
      }
    }
    return kept;
  }

  private boolean isIsland(TokenEdit before, TokenEdit after) {
    int start = before.originalEnd();
    int end = after.originalStart();
    int meaning = 0;
    for (int k = start; k < end; k++) {
      if (original.isAtom(k)) {
        return false;
      }
      meaning += original.hasMeaning(k) ? 1 : 0;
    }
    if (meaning == 0) {
      return start == end || !(isItem(before) || areApart(before, after));
    }
    int smaller = Math.min(before.longerLength(), after.longerLength());
    return (end - start) * TINY <= smaller || new DateParts(original, revised).join(before, after);
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

  /** Without what both ends have in common, which a joined edit may show for the first time. */
  private TokenEdit trimmed(TokenEdit edit) {
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
    return new TokenEdit(
        edit.originalStart() + start,
        edit.originalEnd() - end,
        edit.revisedStart() + start,
        edit.revisedEnd() - end);
  }
}
