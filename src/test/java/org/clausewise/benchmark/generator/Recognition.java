package org.clausewise.benchmark.generator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says whether a reworded clause is still known for its own, so that no answer is ambiguous.
 *
 * <p>The idea: words of meaning, and each two that follow one another, weigh by rarity if at most
 * {@link #RARE} clauses of the original have them; the clause must share clearly more of that with
 * its own original than with any other. It is a measure of the generator's own, and looks at no
 * place. Cost: linear in the words and in the clauses that have them. Handled badly: likeness in
 * frequent words alone.
 */
final class Recognition {

  private static final int RARE = 100;

  /** How much more a clause shares with its own original than with the next like it. */
  static final double IN_PLACE = 1.5;

  /** The same, where it has no neighbours to vouch for it. */
  static final double ELSEWHERE = 2;

  /** Most of what a new clause may share with one of the original's, of its own weight. */
  private static final double NEW = 0.4;

  private static final int LEAST_SHARED = 3;

  private final int clauses;
  private final Map<String, Set<Integer>> places = new HashMap<>();

  Recognition(List<Clause> original) {
    this.clauses = original.size();
    for (int i = 0; i < clauses; i++) {
      for (String word : telling(original.get(i).wording())) {
        places.computeIfAbsent(word, w -> new HashSet<>()).add(i);
      }
    }
  }

  private static Set<String> telling(String text) {
    Set<String> found = new HashSet<>();
    String before = "";
    for (Word word : Words.of(text)) {
      if (word.hasMeaning()) {
        found.add(word.text());
        found.add(before + " " + word.text());
        before = word.text();
      }
    }
    return found;
  }

  /**
   * Whether a text is to be known for these clauses of the original.
   *
   * @param margin how many times more it must share with the least of them than with any other
   */
  boolean knows(String text, List<Integer> own, double margin) {
    Map<Integer, Double> shared = new HashMap<>();
    Map<Integer, Integer> words = new HashMap<>();
    share(text, shared, words);
    double least = Double.MAX_VALUE;
    int fewest = Integer.MAX_VALUE;
    for (int i : own) {
      least = Math.min(least, shared.getOrDefault(i, 0.0));
      fewest = Math.min(fewest, words.getOrDefault(i, 0));
      shared.remove(i);
    }
    double other = shared.values().stream().mapToDouble(w -> w).max().orElse(0);
    return fewest >= LEAST_SHARED && least >= margin * other;
  }

  /** Whether a text is like none of the original's clauses. */
  boolean isNew(String text) {
    Map<Integer, Double> shared = new HashMap<>();
    share(text, shared, new HashMap<>());
    double whole = telling(text).stream().mapToDouble(this::weight).sum();
    return shared.values().stream().allMatch(weight -> weight <= NEW * whole);
  }

  private void share(String text, Map<Integer, Double> weights, Map<Integer, Integer> words) {
    for (String word : telling(text)) {
      Set<Integer> here = places.getOrDefault(word, Set.of());
      if (here.size() <= RARE) {
        double weight = weight(word);
        for (int i : here) {
          weights.merge(i, weight, Double::sum);
          words.merge(i, 1, Integer::sum);
        }
      }
    }
  }

  private double weight(String word) {
    return Math.log((clauses + 1.0) / Math.max(1, places.getOrDefault(word, Set.of()).size()));
  }
}
