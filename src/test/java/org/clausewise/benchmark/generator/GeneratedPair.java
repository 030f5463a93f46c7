package org.clausewise.benchmark.generator;

import java.util.List;
import java.util.Set;
import org.clausewise.benchmark.baseline.Link;

/**
 * Two drafts and what truly became of each paragraph.
 *
 * @param original the wordings of the original's paragraphs, without numbers
 * @param revised those of the revised draft
 * @param originalTexts the paragraphs with their numbers, a tab between
 * @param revisedTexts those of the revised draft
 * @param changes what was done, in no order that matters; paragraphs that no change names were left
 *     as they were
 * @param links the true links, those of untouched paragraphs included; a split or merge is several
 * @param clauses how many of the original's paragraphs may be touched: titles and the like may not
 */
public record GeneratedPair(
    List<String> original,
    List<String> revised,
    List<String> originalTexts,
    List<String> revisedTexts,
    List<TrueChange> changes,
    Set<Link> links,
    int clauses) {

  public GeneratedPair {
    original = List.copyOf(original);
    revised = List.copyOf(revised);
    originalTexts = List.copyOf(originalTexts);
    revisedTexts = List.copyOf(revisedTexts);
    changes = List.copyOf(changes);
    links = Set.copyOf(links);
  }

  /** The share of the original's clauses that were touched; an added one counts as one. */
  public double touched() {
    long touched = changes.stream().mapToLong(c -> Math.max(1, c.originals().size())).sum();
    return (double) touched / clauses;
  }

  @Override
  public String toString() {
    return original.size()
        + " and "
        + revised.size()
        + " paragraphs, "
        + changes.size()
        + " changes";
  }
}
