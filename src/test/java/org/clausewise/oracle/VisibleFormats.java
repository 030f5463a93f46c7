package org.clausewise.oracle;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out of the formats of a paragraph what its letters do not show: the fonts and sizes of
 * complex scripts and of East Asian text, where it has none.
 */
final class VisibleFormats {

  private static final Pattern OTHER_LETTERS =
      Pattern.compile("[^\\x00-\\u058F\\u1E00-\\u2E7F\\uFFFC]");
  private static final Pattern ANY_SCRIPT = Pattern.compile("(?:^|[ {])(?:cs|rtl)(?= |}|$)");
  private static final Pattern HINT = Pattern.compile("w:hint=(?:eastAsia|cs)");
  private static final Pattern COMPLEX =
      Pattern.compile("(?:(?<=[{ ])|^)(?:bCs|iCs|szCs)(?:=\\w+)?(?: |(?=}|$))");
  private static final Pattern FONT =
      Pattern.compile(" w:(?:cs|cstheme|eastAsia|eastAsiaTheme|hint)=[^=()]*?(?= w:|\\()");
  private static final Pattern NO_FONTS = Pattern.compile("w:rFonts\\(\\) ?");

  private VisibleFormats() {}

  /** The paragraph with formats as they show. */
  static OracleParagraph of(OracleParagraph paragraph) {
    if (OTHER_LETTERS.matcher(paragraph.text()).find()) {
      return paragraph;
    }
    List<OracleItem> items = paragraph.items().stream().map(VisibleFormats::visible).toList();
    return new OracleParagraph(visible(paragraph.properties()), InlineFlattener.joined(items));
  }

  private static OracleItem visible(OracleItem item) {
    if (item instanceof OracleItem.Text text) {
      return new OracleItem.Text(text.text(), visible(text.format()));
    }
    return item instanceof OracleItem.Atom atom
        ? new OracleItem.Atom(atom.identity(), visible(atom.format()))
        : item;
  }

  private static String visible(String format) {
    if (ANY_SCRIPT.matcher(format).find() || HINT.matcher(format).find()) {
      return format;
    }
    String shown = COMPLEX.matcher(format).replaceAll("");
    shown = FONT.matcher(shown).replaceAll("");
    return NO_FONTS.matcher(shown).replaceAll("").replaceAll(" +(?=}|$)", "").strip();
  }
}
