package org.clausewise.benchmark.baseline;

import java.util.Comparator;

/**
 * A paragraph of the original that went with one of the revised draft.
 *
 * @param original its position among the original's paragraphs, from 0
 * @param revised the position of the other among the revised draft's, from 0
 */
public record Link(int original, int revised) implements Comparable<Link> {

  private static final Comparator<Link> ORDER =
      Comparator.comparingInt(Link::original).thenComparingInt(Link::revised);

  @Override
  public int compareTo(Link other) {
    return ORDER.compare(this, other);
  }
}
