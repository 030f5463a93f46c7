package org.clausewise.bracket;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.clausewise.model.Paragraph;

/**
 * Brackets that are open across paragraphs.
 *
 * <p>The idea: who brackets several clauses opens at the beginning of one and closes at the end of
 * one. So a bracket that opens at the beginning of a clause stays open over clauses of the same
 * rank and what lies below them, until one that stands higher begins: another section, another
 * option. One that opens inside a clause stays open only over what lies below that clause. A
 * closing bracket with words behind it closes nothing of an earlier paragraph. So a bracket
 * forgotten in one section does not take the closing one of a later section. Cost: linear.
 *
 * <p>Handled badly: brackets around an option and the next, opened inside the first.
 */
final class OpenBrackets {

  private record Open(BracketPlace place, int rank, boolean atStart) {}

  private static final Pattern BEFORE = Pattern.compile("[\\s\\p{P}\\p{Z}\uFFFC]*");

  /** Marks, and the link word to the next item. */
  private static final Pattern BEHIND =
      Pattern.compile("[\\s\\p{P}\\p{Z}\uFFFC]*(?:(?:and|or)[\\s\\p{P}\\p{Z}]*)?");

  private final Deque<Open> open = new ArrayDeque<>();
  private final List<BracketPlace> unbalanced = new ArrayList<>();

  /**
   * Takes up the next paragraph.
   *
   * @param number its automatic number, empty for none
   * @param brackets those of number and text
   */
  void pass(Paragraph paragraph, String number, Brackets brackets) {
    bound(StructureRank.of(paragraph));
    String text = number + paragraph.text();
    for (int at : brackets.unopened()) {
      if (!open.isEmpty() && BEHIND.matcher(text.substring(at + 1)).matches()) {
        open.removeLast();
      } else {
        unbalanced.add(place(paragraph, at - number.length(), false));
      }
    }
    int wording = number.length() + paragraph.numberEnd();
    for (int at : brackets.unclosed()) {
      boolean atStart = at <= wording || BEFORE.matcher(text.substring(wording, at)).matches();
      open.addLast(
          new Open(
              place(paragraph, at - number.length(), true),
              StructureRank.ofOpener(paragraph),
              atStart));
    }
  }

  /** Gives up those that can't be open any more where a paragraph of that rank begins. */
  private void bound(int rank) {
    while (!open.isEmpty() && ends(open.getLast(), rank)) {
      unbalanced.add(open.removeLast().place());
    }
  }

  private static boolean ends(Open bracket, int rank) {
    return rank < bracket.rank() || (!bracket.atStart() && rank == bracket.rank());
  }

  private static BracketPlace place(Paragraph paragraph, int offset, boolean opening) {
    return new BracketPlace(paragraph, Math.max(0, offset), opening);
  }

  /** All without a partner, when the last paragraph has passed. */
  List<BracketPlace> unbalanced() {
    List<BracketPlace> all = new ArrayList<>(unbalanced);
    open.forEach(bracket -> all.add(bracket.place()));
    return all;
  }
}
