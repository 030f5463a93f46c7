package org.clausewise.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.clausewise.benchmark.baseline.Link;

/**
 * Two drafts and which of their paragraphs correspond.
 *
 * @param name what reports call it
 * @param original the texts of the original's paragraphs, in order
 * @param revised those of the revised draft
 * @param gold the right links; a split or a merge is several
 * @param asked which links the gold answers for; of others nothing is known
 */
record AlignmentCase(
    String name,
    List<String> original,
    List<String> revised,
    Set<Link> gold,
    Predicate<Link> asked) {

  /** Whether both paragraphs say the same, white space aside. */
  boolean saysTheSame(Link link) {
    return squeeze(original.get(link.original())).equals(squeeze(revised.get(link.revised())));
  }

  LinkScore all(Set<Link> found) {
    return LinkScore.of(found, gold, asked);
  }

  /** Of links between paragraphs that do not say the same. */
  LinkScore hard(Set<Link> found) {
    return LinkScore.of(found, gold, asked.and(link -> !saysTheSame(link)));
  }

  /** Of links that are part of a split or merge, found ones and right ones. */
  LinkScore pieces(Set<Link> found) {
    Set<Link> mine = pieces(found, asked);
    Set<Link> wanted = pieces(gold, asked);
    return LinkScore.of(mine, wanted, link -> true);
  }

  private static Set<Link> pieces(Set<Link> links, Predicate<Link> asked) {
    Map<Integer, Integer> originals = new HashMap<>();
    Map<Integer, Integer> reviseds = new HashMap<>();
    for (Link link : links) {
      originals.merge(link.original(), 1, Integer::sum);
      reviseds.merge(link.revised(), 1, Integer::sum);
    }
    return links.stream()
        .filter(asked)
        .filter(
            link ->
                originals.getOrDefault(link.original(), 0) > 1
                    || reviseds.getOrDefault(link.revised(), 0) > 1)
        .collect(Collectors.toSet());
  }

  private static String squeeze(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
