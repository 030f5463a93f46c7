package org.clausewise.benchmark;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.clausewise.benchmark.baseline.Link;
import org.clausewise.benchmark.generator.GeneratedPair;

/**
 * Scores links where paragraphs that say the same count as one another: which of two is meant,
 * nobody can tell.
 */
final class EqualWordings {

  private final int[] originalClass;
  private final int[] revisedClass;

  EqualWordings(GeneratedPair drafts) {
    this.originalClass = classes(drafts.original());
    this.revisedClass = classes(drafts.revised());
  }

  /** For each paragraph the first that says the same. */
  private static int[] classes(List<String> wordings) {
    Map<String, Integer> first = new HashMap<>();
    int[] classes = new int[wordings.size()];
    for (int i = 0; i < classes.length; i++) {
      Integer known = first.putIfAbsent(wordings.get(i), i);
      classes[i] = known == null ? i : known;
    }
    return classes;
  }

  /**
   * Scores those links that the question is about. A found link is right where any true one is left
   * that says the same.
   */
  LinkScore score(Collection<Link> found, Collection<Link> truth, Predicate<Link> which) {
    Map<Link, Integer> open = new HashMap<>();
    truth.forEach(link -> open.merge(canonical(link), 1, Integer::sum));
    int wrong = 0;
    for (Link link : found) {
      int left = open.getOrDefault(canonical(link), 0);
      open.put(canonical(link), Math.max(0, left - 1));
      wrong += left == 0 && which.test(link) ? 1 : 0;
    }
    int wanted = 0;
    int missed = 0;
    for (Link link : truth) {
      if (which.test(link)) {
        int left = open.getOrDefault(canonical(link), 0);
        open.put(canonical(link), Math.max(0, left - 1));
        wanted++;
        missed += left > 0 ? 1 : 0;
      }
    }
    return new LinkScore(wanted - missed, wrong, missed);
  }

  private Link canonical(Link link) {
    return new Link(originalClass[link.original()], revisedClass[link.revised()]);
  }
}
