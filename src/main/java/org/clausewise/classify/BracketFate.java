package org.clausewise.classify;

import java.util.List;
import org.clausewise.change.Finding;
import org.clausewise.change.Tag;

/**
 * What became of brackets.
 *
 * @param kind what
 * @param brackets how many opening brackets it tells of; 0 where a kept bracket only moved
 * @param places what stands where in both drafts; none for a bracket that went with its
 *     surroundings
 * @param words for people
 */
record BracketFate(Kind kind, int brackets, List<Place> places, String words) {

  /** Of a bracket that went with words around it, or with the alternative that it was. */
  static final BracketFate DROPPED_WITH_OTHERS = new BracketFate(Kind.DROPPED, 1, List.of(), "");

  enum Kind {
    LIFTED("bracket-lifted"),
    DROPPED("bracket-dropped"),
    CHOSEN("alternative-chosen"),
    OPENED("bracket-opened");

    private final String rule;

    Kind(String rule) {
      this.rule = rule;
    }
  }

  /** Half-open ranges of both wordings; both may be empty. */
  record Place(int originalStart, int originalEnd, int revisedStart, int revisedEnd) {}

  List<Finding> findings() {
    return places.stream().map(this::finding).toList();
  }

  private Finding finding(Place place) {
    return new Finding(
        Tag.BRACKET,
        kind.rule,
        words,
        place.originalStart(),
        place.originalEnd(),
        place.revisedStart(),
        place.revisedEnd());
  }
}
