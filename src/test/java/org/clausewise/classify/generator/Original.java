package org.clausewise.classify.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The original of a seed: resolution 72/200 with invented clauses here and there, its chain words
 * and numbers as the order has them.
 */
final class Original {

  private static final Pattern REFERENCE = Pattern.compile("\\{ref}");

  private final Random random;
  private final List<Clause> clauses = Source.clauses();

  private Original(Random random) {
    this.random = random;
  }

  static List<Clause> of(Random random) {
    Original original = new Original(random);
    original.addInvented();
    original.number();
    original.fillReferences();
    return original.clauses;
  }

  private void addInvented() {
    List<String[]> rows = new ArrayList<>(Resource.rows("clauses.txt"));
    Collections.shuffle(rows, random);
    for (String[] row : rows.subList(0, rows.size() / 2 + random.nextInt(rows.size() / 2))) {
      Part part = row[0].equals("OP") ? Part.OPERATIVE : Part.PREAMBULAR;
      clauses.add(place(part), Source.opened(part, row[1]));
    }
  }

  /** Anywhere in the part but before its first clauses, which references need, and at its end. */
  private int place(Part part) {
    List<Integer> places =
        IntStream.range(0, clauses.size())
            .filter(i -> clauses.get(i).part == part)
            .boxed()
            .toList();
    return places.get(4 + random.nextInt(places.size() - 4));
  }

  private void number() {
    int number = 0;
    List<Integer> places = Chain.places(clauses.stream().map(c -> c.opener).toList());
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      number += clause.isOperative() ? 1 : 0;
      clause.setOriginal(
          clause.part.chained(clause.opener, places.get(i)), clause.isOperative() ? number : 0);
    }
  }

  private void fillReferences() {
    for (Clause clause : clauses) {
      Matcher matcher = REFERENCE.matcher(clause.rest());
      StringBuilder filled = new StringBuilder();
      List<int[]> ranges = new ArrayList<>();
      List<Clause> targets = targets(clause);
      while (matcher.find()) {
        Clause target = targets.get(ranges.size());
        matcher.appendReplacement(filled, "");
        ranges.add(new int[] {filled.length(), clauses.indexOf(target)});
        filled.append(target.number());
      }
      clause.setRest(matcher.appendTail(filled).toString());
      for (int[] range : ranges) {
        Clause target = clauses.get(range[1]);
        int start = clause.openerEnd() + range[0];
        int end = start + String.valueOf(target.number()).length();
        clause.references.add(new Clause.Reference(start, end, target));
      }
    }
  }

  /** Two operative paragraphs above, in their order. */
  private List<Clause> targets(Clause of) {
    List<Clause> above =
        clauses.stream()
            .limit(clauses.indexOf(of))
            .filter(Clause::isOperative)
            .collect(Collectors.toCollection(ArrayList::new));
    while (above.size() > 2) {
      above.remove(random.nextInt(above.size()));
    }
    return above;
  }
}
