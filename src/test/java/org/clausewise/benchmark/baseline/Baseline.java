package org.clausewise.benchmark.baseline;

import java.util.List;
import java.util.Optional;

/** Another comparer of drafts. */
public interface Baseline {

  /** What reports call it. */
  String name();

  /** Why it can't be asked here, such as a program that is not installed; empty where it can. */
  Optional<String> whyAbsent();

  /**
   * Compares two drafts; to be called only where {@link #whyAbsent} said nothing.
   *
   * @param original the texts of the original's paragraphs, in order
   * @param revised those of the revised draft
   * @throws BaselineFailedException where it gives no answer or one that lost text
   */
  Answer compare(List<String> original, List<String> revised);
}
