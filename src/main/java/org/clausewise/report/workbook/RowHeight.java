package org.clausewise.report.workbook;

import java.util.List;
import org.clausewise.report.workbook.Content.Words;
import org.clausewise.report.workbook.Styles.Look;

/**
 * How high a row must be to show the texts of its cells in wrapped lines. Excel would work it out
 * by itself where the file tells none; LibreOffice shows one line then.
 *
 * <p>The widths of letters are those of Arial, by groups of letters alike, which no installed font
 * and so no machine changes. It is an estimate, on the large side: a line too many now and then.
 * Linear in the text.
 */
final class RowHeight {

  /** Points; no row is higher (Microsoft, Excel specifications and limits: row height). */
  static final float HIGHEST = 409;

  /** Points of a line of Arial 10. */
  private static final float LINE = 12.75f;

  /** Points of the largest title. */
  private static final float TITLE = 27;

  private static final float SECTION = 20;

  /** Thousandths of the font's size: a digit, in which columns are measured, as Excel rounds it. */
  private static final int DIGIT = 525;

  /** How much of a column's width, in digits, its margins take. */
  private static final double MARGINS = 1;

  private final List<Integer> widths;

  /** For columns of these widths in characters. */
  RowHeight(List<Integer> widths) {
    this.widths = List.copyOf(widths);
  }

  /** Points. */
  float of(List<Content> cells) {
    float highest = LINE;
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) instanceof Words words) {
        highest = Math.max(highest, of(words, widths.get(i)));
      }
    }
    return Math.min(highest, HIGHEST);
  }

  private static float of(Words words, int width) {
    if (words.look() == Look.TITLE) {
      return TITLE;
    }
    if (words.look() == Look.SECTION) {
      return SECTION;
    }
    WrappedLines lines = new WrappedLines((int) ((width - MARGINS) * DIGIT));
    for (Span span : words.spans()) {
      lines.add(span.text());
    }
    return lines.count() * LINE + 2;
  }
}
