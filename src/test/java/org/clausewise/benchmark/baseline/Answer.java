package org.clausewise.benchmark.baseline;

import java.util.Collection;
import java.util.List;

/**
 * What a baseline answers.
 *
 * @param links each once, ascending; a split or a merge is several
 * @param markedCharacters the UTF-16 units of text that are shown as inserted or deleted
 */
public record Answer(List<Link> links, long markedCharacters) {

  static Answer of(Collection<Link> links, long markedCharacters) {
    return new Answer(links.stream().distinct().sorted().toList(), markedCharacters);
  }
}
