package org.clausewise.report.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps texts within what a cell can hold: Excel takes a longer one for damage and offers to repair
 * the file. What is cut says so at its end, and how often that happened is counted.
 *
 * <p>The case it handles badly: a difference behind the cut is told in other columns at most.
 */
final class CellLimit {

  /** UTF-16 units (Microsoft, Excel specifications and limits: total number of characters). */
  static final int LONGEST = 32_767;

  /** Room for the words that tell of the cut. */
  private static final int TOLD = 80;

  private int shortened;

  /** How many texts were cut. */
  int shortened() {
    return shortened;
  }

  /** The spans, or as much of them as a cell holds with a note of what is missing. */
  List<Span> fit(List<Span> spans) {
    int length = spans.stream().mapToInt(span -> span.text().length()).sum();
    if (length <= LONGEST) {
      return spans;
    }
    shortened++;
    List<Span> fitting = start(spans, LONGEST - TOLD);
    int shown = fitting.stream().mapToInt(span -> span.text().length()).sum();
    fitting.add(
        Span.plain("… [cut here: " + (length - shown) + " of " + length + " characters left out]"));
    return fitting;
  }

  private static List<Span> start(List<Span> spans, int length) {
    List<Span> start = new ArrayList<>();
    int left = length;
    for (Span span : spans) {
      String text = span.text();
      if (text.length() >= left) {
        start.add(new Span(text.substring(0, safe(text, left)), span.mark()));
        return start;
      }
      start.add(span);
      left -= text.length();
    }
    return start;
  }

  /** The offset, or the one before it where it would cut a surrogate pair. */
  private static int safe(String text, int offset) {
    boolean cutsPair =
        offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
    return cutsPair ? offset - 1 : offset;
  }
}
