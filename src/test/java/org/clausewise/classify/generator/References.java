package org.clausewise.classify.generator;

import java.util.List;
import java.util.Map;

/** References to other paragraphs: as the new numbers want them, and here and there wrong. */
final class References {

  private static final double WRONG = 0.15;

  private final Draw draw;
  private final Map<Clause, Integer> numbers;

  References(Draw draw, Map<Clause, Integer> numbers) {
    this.draw = draw;
    this.numbers = numbers;
  }

  void edit(List<Clause> revised) {
    for (Clause clause : revised) {
      clause.references.forEach(reference -> edit(clause, reference));
    }
  }

  private void edit(Clause clause, Clause.Reference reference) {
    int was = reference.target().number();
    int right = numbers.getOrDefault(reference.target(), 0);
    int wrong = draw.one(List.of(right + 1, Math.max(1, right - 1), was + 1, right + 2));
    if (draw.chance(WRONG) && wrong != right && wrong != was) {
      add(clause, reference, false, wrong);
    } else if (right != was) {
      add(clause, reference, true, right);
    }
  }

  private static void add(Clause clause, Clause.Reference at, boolean routine, int number) {
    String kind = routine ? "consequential, reference" : "wrong paragraph";
    clause.add(new Touch(kind, routine, at.start(), at.end(), String.valueOf(number)));
  }
}
