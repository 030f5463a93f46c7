package org.clausewise.report.amendment;

import java.util.List;

/**
 * An instruction as it is written.
 *
 * @param lead its sentence; ends in a colon where something follows
 * @param points edits of one paragraph, without their letters
 * @param quoted new paragraphs, and rows of tables, in quotation marks
 */
record Entry(String lead, List<String> points, List<String> quoted) {

  Entry {
    points = List.copyOf(points);
    quoted = List.copyOf(quoted);
  }

  static Entry sentence(String lead) {
    return new Entry(lead, List.of(), List.of());
  }

  /** A point with the mark that ends it in the list. */
  String point(int index) {
    int behind = points.size() - 1 - index;
    return points.get(index) + (behind == 0 ? "." : behind == 1 ? "; and" : ";");
  }
}
