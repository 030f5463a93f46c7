package org.clausewise.report.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in a column, in parts that the browser lays out only when they come near (CSS
 * Containment Level 2, {@code content-visibility}). In every frame it looks at each part, so a part
 * for each row makes scrolling slow; a long part takes a while when it comes, which is seen too.
 */
final class Parts {

  /** Of the sizes tried, 1, 10 and 30, the one that scrolled smoothest through 6,000 rows. */
  private static final int LENGTH = 10;

  private Parts() {}

  static <T> List<List<T>> of(List<T> all) {
    List<List<T>> parts = new ArrayList<>();
    for (int start = 0; start < all.size(); start += LENGTH) {
      parts.add(all.subList(start, Math.min(all.size(), start + LENGTH)));
    }
    return parts;
  }
}
