package org.clausewise.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Of two ways to make the revised side of the original one, the better from place to place.
 *
 * <p>The idea: wherever both ways keep the same tokens, one can change from the one to the other;
 * between two such places the way counts that marks fewer characters, an edit counting as {@value
 * #EDIT} more. Cost: linear in the edits. Handled badly: where neither way is good.
 */
final class CheaperEdits {

  /** Three words: a reader takes one edit more to see so many characters less marked. */
  private static final int EDIT = 20;

  private final TokenSide original;
  private final TokenSide revised;

  CheaperEdits(TokenSide original, TokenSide revised) {
    this.original = original;
    this.revised = revised;
  }

  /** The edits of the better ways, ascending; where both are as good, those of the first. */
  List<TokenEdit> of(List<TokenEdit> first, List<TokenEdit> second) {
    List<TokenEdit> chosen = new ArrayList<>();
    Way one = new Way(first);
    Way other = new Way(second);
    while (one.hasNext() || other.hasNext()) {
      Way earlier = one.isBefore(other) ? one : other;
      earlier.take();
      while (takesOneMore(one, other) || takesOneMore(other, one)) {
        // Both ways go on until they keep the same tokens.
      }
      chosen.addAll(cost(one.taken()) <= cost(other.taken()) ? one.taken() : other.taken());
      one.settle();
      other.settle();
    }
    return chosen;
  }

  private static boolean takesOneMore(Way way, Way other) {
    boolean more =
        way.hasNext()
            && (way.reaches(other) || (way.shift() != other.shift() && way.isBefore(other)));
    if (more) {
      way.take();
    }
    return more;
  }

  private int cost(List<TokenEdit> edits) {
    int cost = 0;
    for (TokenEdit edit : edits) {
      cost += EDIT + original.length(edit.originalStart(), edit.originalEnd());
      cost += revised.length(edit.revisedStart(), edit.revisedEnd());
    }
    return cost;
  }

  /** One way, walked forward. */
  private static final class Way {

    private final List<TokenEdit> edits;
    private int settled;
    private int next;

    Way(List<TokenEdit> edits) {
      this.edits = edits;
    }

    boolean hasNext() {
      return next < edits.size();
    }

    void take() {
      next++;
    }

    List<TokenEdit> taken() {
      return edits.subList(settled, next);
    }

    void settle() {
      settled = next;
    }

    /** How much further the revised side is than the original one. */
    int shift() {
      return next == 0 ? 0 : edits.get(next - 1).revisedEnd() - edits.get(next - 1).originalEnd();
    }

    /** Whether the next edit begins before the other's next one. */
    boolean isBefore(Way other) {
      return hasNext()
          && (!other.hasNext()
              || edits.get(next).originalStart() <= other.edits.get(other.next).originalStart());
    }

    /** Whether the next edit begins within what the other has taken, or where that ends. */
    boolean reaches(Way other) {
      if (other.next == other.settled) {
        return false;
      }
      TokenEdit taken = other.edits.get(other.next - 1);
      return edits.get(next).originalStart() <= taken.originalEnd()
          || edits.get(next).revisedStart() <= taken.revisedEnd();
    }
  }
}
