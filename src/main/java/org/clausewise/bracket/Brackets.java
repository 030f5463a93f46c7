package org.clausewise.bracket;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The square brackets of one text.
 *
 * <p>The idea: a closing bracket belongs to the nearest opening one before it that has no partner
 * yet. What is left has none. Cost: linear. Handled badly: of two openings and one closing, the
 * outer opening is left over, also where the writer forgot to close the inner one; the count is
 * right, the place may be the other bracket's.
 *
 * @param pairs the pairs in the order of their opening brackets, an outer one before its inner ones
 * @param unclosed offsets of opening brackets without a partner, ascending
 * @param unopened offsets of closing brackets without a partner, ascending
 */
public record Brackets(List<BracketPair> pairs, List<Integer> unclosed, List<Integer> unopened) {

  public Brackets {
    pairs = List.copyOf(pairs);
    unclosed = List.copyOf(unclosed);
    unopened = List.copyOf(unopened);
  }

  /** The brackets of a text; offsets are zero-based, in UTF-16 units. */
  public static Brackets in(String text) {
    List<BracketPair> pairs = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    List<Integer> unopened = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '[') {
        open.addLast(at);
      } else if (c == ']' && open.isEmpty()) {
        unopened.add(at);
      } else if (c == ']') {
        pairs.add(new BracketPair(open.removeLast(), at));
      }
    }
    pairs.sort(Comparator.comparingInt(BracketPair::open));
    return new Brackets(pairs, List.copyOf(open), unopened);
  }

  /** How many opening brackets there are. */
  public int opening() {
    return pairs.size() + unclosed.size();
  }

  /** How many closing brackets there are. */
  public int closing() {
    return pairs.size() + unopened.size();
  }
}
