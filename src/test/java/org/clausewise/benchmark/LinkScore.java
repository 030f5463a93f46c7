package org.clausewise.benchmark;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.clausewise.benchmark.baseline.Link;

/**
 * How found links compare with the right ones.
 *
 * @param right found and right
 * @param wrong found and not right
 * @param missed right and not found
 */
record LinkScore(int right, int wrong, int missed) {

  static final LinkScore NONE = new LinkScore(0, 0, 0);

  /** Scores those links of both sets that the question is about. */
  static LinkScore of(Set<Link> found, Set<Link> gold, Predicate<Link> which) {
    Set<Link> mine = new HashSet<>(found);
    mine.removeIf(which.negate());
    Set<Link> wanted = new HashSet<>(gold);
    wanted.removeIf(which.negate());
    int all = mine.size();
    mine.retainAll(wanted);
    return new LinkScore(mine.size(), all - mine.size(), wanted.size() - mine.size());
  }

  LinkScore plus(LinkScore other) {
    return new LinkScore(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  boolean isExact() {
    return wrong == 0 && missed == 0;
  }

  /** The harmonic mean of precision and recall; 1 where there was nothing to find. */
  double f1() {
    return isExact() ? 1 : 2.0 * right / (2.0 * right + wrong + missed);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.4f", f1());
  }
}
