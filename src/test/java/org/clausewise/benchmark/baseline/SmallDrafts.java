package org.clausewise.benchmark.baseline;

import java.util.List;

/**
 * Two drafts on which every comparer of documents should agree. A difference stands ahead of what
 * was removed: see {@link LibreOfficeCompare} for what happens otherwise.
 */
final class SmallDrafts {

  private static final String ADDED = "Decides to meet again before the harvest.";
  private static final String REMOVED = "Thanks the ferrymen of the lower valley;";

  static final List<String> ORIGINAL =
      List.of(
          "Resolution of the autumn assembly",
          REMOVED,
          "1.\tUrges all States to keep the village wells open at every season;",
          "",
          "2.\tInvites the commissions to map mountain roads & <bridges>;");

  static final List<String> REVISED =
      List.of(
          "Resolution of the spring assembly",
          "1.\tUrges all States to keep the town wells open at every season;",
          "",
          "2.\tInvites the commissions to map mountain roads & <bridges>;",
          ADDED);

  static final List<Link> LINKS =
      List.of(new Link(0, 0), new Link(2, 1), new Link(3, 2), new Link(4, 3));

  /** The fewest characters that a redline by words can mark. */
  static final long LEAST =
      ADDED.length() + REMOVED.length() + "autumn spring village town".replace(" ", "").length();

  private SmallDrafts() {}
}
