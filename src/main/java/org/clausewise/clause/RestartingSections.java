package org.clausewise.clause;

import java.util.List;
import org.clausewise.clause.HeadingWords.Rank;

/**
 * Tells whether the parts or sections of a text each count their paragraphs from 1, so that a
 * paragraph must be named with its section. Cost: one pass.
 */
final class RestartingSections {

  /** The first section counts from 1 anyhow. */
  private static final int LEAST = 2;

  private RestartingSections() {}

  static boolean in(List<Line> lines, StructureWords words) {
    int restarting = 0;
    boolean awaitsNumber = false;
    for (Line line : lines) {
      HeadingWords heading = words.heading(line.headingText());
      Marker marker = line.marker();
      if (heading != null) {
        awaitsNumber = heading.rank() == Rank.PART || heading.rank() == Rank.SECTION;
      } else if (awaitsNumber && marker != null && marker.kind() == Marker.Kind.DECIMAL) {
        restarting += marker.label().equals("1") ? 1 : 0;
        awaitsNumber = false;
      }
    }
    return restarting >= LEAST;
  }
}
