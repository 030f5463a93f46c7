package org.clausewise.classify.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Makes the revised draft of a seed: clauses come and go, the draft is rolled forward or not, and
 * words are edited; then numbers, references and chain words are set as the new order wants them.
 *
 * <p>So the class of each edit is known from how it was made. What it does not make: moves, splits
 * and merges, notes, tables, other languages, and edits that stand closer than a few words. Costs
 * some 20 ms a seed.
 */
final class Revision {

  private final long seed;
  private final Draw draw;
  private final int sessions;
  private final List<Clause> original;
  private final List<Clause> revised;

  Revision(long seed) {
    this.seed = seed;
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    this.draw = new Draw(random);
    this.sessions = draw.one(List.of(0, 0, 1, 1, 1, 1, 2));
    this.original = Original.of(random);
    this.revised = new ArrayList<>(original);
  }

  DraftPair pair() {
    if (draw.chance(0.8)) {
      remove();
      insert();
    }
    rollForward();
    editWords();
    Map<Clause, Integer> numbers = numbers();
    new References(draw, numbers).edit(revised);
    chain();
    return new DraftPair(
        seed,
        sessions,
        originals(),
        revised.stream().map(c -> printed(c, numbers)).toList(),
        fates(numbers));
  }

  private void remove() {
    List<Clause> free =
        original.stream()
            .filter(clause -> clause.part != Part.FRAME)
            .filter(clause -> original.stream().noneMatch(other -> refers(other, clause)))
            .collect(Collectors.toList());
    free.remove(free.size() - 1);
    draw.shuffled(free).stream().limit(draw.between(0, 3)).forEach(revised::remove);
  }

  private static boolean refers(Clause from, Clause to) {
    return from.references.stream().anyMatch(reference -> reference.target() == to);
  }

  private void insert() {
    Insertion insertion = new Insertion(draw);
    for (int i = draw.between(0, 4); i > 0; i--) {
      List<Clause> places = revised.stream().filter(clause -> clause.part != Part.FRAME).toList();
      Clause place = draw.one(places);
      revised.add(revised.indexOf(place), insertion.beside(place));
    }
  }

  private List<Clause> kept() {
    return original.stream().filter(revised::contains).toList();
  }

  private void rollForward() {
    Roll roll = new Roll(draw, sessions);
    if (sessions > 0) {
      for (Clause clause : kept()) {
        if (clause.part == Part.FRAME) {
          roll.frame(clause);
        } else if (draw.chance(0.85)) {
          roll.clause(clause);
        }
      }
    }
  }

  private void editWords() {
    Substantive substantive = new Substantive(draw, sessions);
    Editorial editorial = new Editorial(draw);
    double share = draw.one(List.of(0.0, 0.2, 0.4));
    for (Clause clause : kept()) {
      if (clause.part == Part.FRAME) {
        if (clause.text().length() > 40 && draw.chance(share / 3)) {
          substantive.edit(clause);
        }
      } else {
        for (int i = draw.chance(share) ? draw.between(1, 3) : 0; i > 0; i--) {
          substantive.edit(clause);
        }
        for (int i = draw.chance(0.4) ? draw.between(1, 2) : 0; i > 0; i--) {
          editorial.edit(clause);
        }
      }
    }
  }

  private Map<Clause, Integer> numbers() {
    Map<Clause, Integer> numbers = new HashMap<>();
    for (Clause clause : revised) {
      if (clause.isOperative()) {
        numbers.put(clause, numbers.size() + 1);
      }
    }
    return numbers;
  }

  private void chain() {
    List<Integer> places = Chain.places(revised.stream().map(Clause::revisedOpener).toList());
    for (int i = 0; i < revised.size(); i++) {
      Clause clause = revised.get(i);
      String opener = clause.part.chained(clause.revisedOpener(), places.get(i));
      if (original.contains(clause)) {
        OpenerTouches.add(clause, opener);
      } else {
        clause.setOriginal(opener, 0);
      }
    }
  }

  private List<String> originals() {
    return original.stream().map(clause -> line(clause.number(), clause.text())).toList();
  }

  private static String printed(Clause clause, Map<Clause, Integer> numbers) {
    return line(numbers.getOrDefault(clause, 0), clause.revisedText());
  }

  private static String line(int number, String text) {
    return number == 0 ? text : number + ".\t" + text;
  }

  private List<Fate> fates(Map<Clause, Integer> numbers) {
    List<Fate> fates = new ArrayList<>();
    for (Clause clause : revised) {
      int was = original.indexOf(clause);
      boolean renumbered = was >= 0 && clause.number() != numbers.getOrDefault(clause, 0);
      fates.add(new Fate(clause, was, revised.indexOf(clause), renumbered));
    }
    original.stream()
        .filter(clause -> !revised.contains(clause))
        .forEach(clause -> fates.add(new Fate(clause, original.indexOf(clause), -1, false)));
    return fates;
  }
}
