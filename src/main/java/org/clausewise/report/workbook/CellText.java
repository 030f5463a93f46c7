package org.clausewise.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.clausewise.report.workbook.Span.Mark;

/**
 * The text of one cell, as an item of the table of strings: never a formula, a number or a date,
 * whatever it looks like.
 *
 * <p>A CSV file knows no strings: who saves the sheet as one and opens that again has formulas of
 * what begins like one (OWASP, CSV injection; LibreOffice reckons them without asking). So such
 * texts get a no-break space in front. Tabs, which Excel doesn't show, become em spaces.
 */
final class CellText {

  /** What would be read as an escaped character (ECMA-376 Part 1, 22.9.2.19, ST_Xstring). */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final String EM_SPACE = "\u2003";

  private static final Span GUARD = Span.plain("\u00A0");

  /** What programs take for the start of a formula, those of full width too. */
  private static final String FORMULA_STARTS = "=+-@＝＋－＠";

  private CellText() {}

  /** The spans as they are written: none of them empty, tabs replaced, a guard where one is due. */
  static List<Span> written(List<Span> spans) {
    List<Span> written = new ArrayList<>();
    if (looksLikeFormula(spans)) {
      written.add(GUARD);
    }
    for (Span span : spans) {
      if (!span.text().isEmpty()) {
        written.add(new Span(span.text().replace("\t", EM_SPACE), span.mark()));
      }
    }
    return written;
  }

  static XSSFRichTextString of(List<Span> written, Styles styles) {
    if (written.stream().allMatch(span -> span.mark() == Mark.PLAIN)) {
      return new XSSFRichTextString(
          written.stream().map(span -> escaped(span.text())).collect(Collectors.joining()));
    }
    XSSFRichTextString rich = new XSSFRichTextString();
    written.forEach(span -> rich.append(escaped(span.text()), styles.font(span.mark())));
    return rich;
  }

  /** Whether programs might take the text for a formula where it is typed or imported. */
  static boolean looksLikeFormula(List<Span> spans) {
    return spans.stream()
        .flatMapToInt(span -> span.text().codePoints())
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .limit(1)
        .anyMatch(c -> FORMULA_STARTS.indexOf(c) >= 0);
  }

  private static String escaped(String text) {
    return ESCAPE.matcher(text).replaceAll("_x005F_");
  }
}
