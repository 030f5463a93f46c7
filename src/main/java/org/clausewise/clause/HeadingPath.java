package org.clausewise.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The headings open at a place: III, under it A, so that what stands below can be named III.A.
 *
 * <p>The idea: a heading ends those that rank as low or lower. What a heading ranks is told by its
 * word, its style, or its number: Roman numerals before letters. Cost: the depth of the nesting.
 */
final class HeadingPath {

  static final int ANNEX = -100;
  static final int PART = -50;
  static final int SECTION = -30;
  static final int ARTICLE = -20;

  /** Roman numerals, and the style of a chapter; other styles rank from 0 down. */
  static final int CHAPTER = -1;

  /** Below every heading that has a number or a style. */
  private static final int PLAIN = 1000;

  private record Open(int rank, String label) {}

  private final List<Open> open = new ArrayList<>();

  /** Takes up a heading of that rank, which does not show in {@link #text()}; gives its depth. */
  int enter(int rank) {
    return enter(rank, "");
  }

  /** Takes up a heading that has neither style nor number; gives its depth. */
  int enterPlain() {
    return enter(PLAIN, "");
  }

  /** Takes up a numbered line that is a heading; gives its depth. */
  int enter(Line line, Marker marker) {
    return enter(rank(line, marker), marker.label());
  }

  private int enter(int rank, String label) {
    open.removeIf(heading -> heading.rank() >= rank);
    open.add(new Open(rank, label));
    return open.size() - 1;
  }

  private int rank(Line line, Marker marker) {
    if (line.isHeading()) {
      return line.isChapter() ? CHAPTER : line.headingDepth();
    }
    for (Open heading : open) {
      if (isNextLetter(heading.label(), marker.label())) {
        return heading.rank();
      }
    }
    return marker.label().matches("(?:" + Patterns.UPPER_ROMAN + "|" + Patterns.HAN_NUMBER + ").*")
        ? CHAPTER
        : 0;
  }

  /** I behind H is a letter, not a numeral. */
  private static boolean isNextLetter(String last, String next) {
    return last.length() == 1 && next.length() == 1 && next.charAt(0) == last.charAt(0) + 1;
  }

  /** How deep what stands below them sits. */
  int below() {
    return open.size();
  }

  /** Their numbers, or null where none has one. */
  @Nullable String text() {
    String path =
        open.stream()
            .map(Open::label)
            .filter(label -> !label.isEmpty())
            .collect(Collectors.joining("."));
    return path.isEmpty() ? null : path;
  }
}
