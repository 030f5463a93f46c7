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

  /** Scores those links of both sides that the question is about. */
  LinkScore score(Collection<Link> found, Collection<Link> truth, Predicate<Link> which) {
    Map<Link, Integer> open = new HashMap<>();
    int wanted = 0;
    for (Link link : truth) {
      if (which.test(link)) {
        open.merge(canonical(link), 1, Integer::sum);
        wanted++;
      }
    }
    int right = 0;
    int wrong = 0;
    for (Link link : found) {
      Link same = canonical(link);
      if (open.getOrDefault(same, 0) > 0) {
        open.merge(same, -1, Integer::sum);
        right++;
      } else if (which.test(link)) {
        wrong++;
      }
    }
    return new LinkScore(right, wrong, wanted - right);
  }

  private Link canonical(Link link) {
    return new Link(originalClass[link.original()], revisedClass[link.revised()]);
  }
}
