package org.clausewise.clause;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number typed at the start of a paragraph.
 *
 * <p>The idea: a few shapes of number, each with what must stand behind it. A tab makes nearly
 * every shape a number; before a mere space a shape must be one that prose does not begin with, so
 * {@code 2016 was}, {@code 1.5 million}, {@code J. Smith} and dates stay text. A paragraph that
 * holds nothing but a number is content (a table's column of figures) and has no number. Cost:
 * linear in the length of the number.
 *
 * <p>Handled badly: {@code 1.5 Million} with a capital reads as paragraph 1.5, and {@code A.} or
 * {@code I.} before a space is taken for an initial even where it numbers a section.
 *
 * @param printed the number as typed: {@code 12.}, {@code (a)}
 * @param end where the wording begins, zero-based UTF-16
 */
record TypedNumber(String printed, int end) {

  private static final String DIGITS = "\\d{1,3}(?:\\.\\d{1,3})*";
  private static final String LETTERS = "(?<letter>[A-Za-z])\\k<letter>{0,2}";
  private static final String ROMAN = Patterns.LOWER_ROMAN + "|" + Patterns.UPPER_ROMAN;
  private static final String BODY = "(?:\\d{1,3}|" + LETTERS + "|" + ROMAN + ")";
  private static final String LONG_ROMAN = "(?=[A-Za-z]{2})(?:" + ROMAN + ")";

  private static final String BLANKS = "[ \\t]+(?=\\S)";
  private static final String TAB = " *\\t[ \\t]*(?=[^\\d\\s])";

  private static final String ANYTHING = "[ \\t]*(?=\\S)";

  /** A space and then a capitalised word, as a sentence begins: not a unit, not an acronym. */
  private static final String SENTENCE = " +(?=[\\[{(\"“‘«]*(?:\\p{Lu}\\p{Ll}|\\p{Lu}{4}|A ))";

  /** 12. Oktober 2016: in many languages the day of a date is written like a paragraph number. */
  private static final String NO_MONTH =
      "(?! *(?i:jan|feb|mar|mär|apr|ma[ijy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])\\p{L}*\\.? \\d{4})";

  /** 12.10.24 is a date, 4.2.1 is none. */
  private static final String NO_DATE = "(?!\\d\\d\\.\\d\\d\\.\\d\\d\\b)";

  private static final List<Pattern> SHAPES =
      List.of(
          // (a), (iv), (a bis), (a) bis, a), 1)
          shape("\\(?" + BODY + Patterns.SUFFIX + "?\\)" + Patterns.SUFFIX + "?\\.?", BLANKS),
          // 12., 4.2., 5 bis.
          shape(NO_DATE + DIGITS + Patterns.SUFFIX + "?\\.", NO_MONTH + BLANKS),
          // 12, 1.2.3, 5 bis before a tab
          shape(NO_DATE + DIGITS + Patterns.SUFFIX + "?", TAB),
          // A., iv. before a tab
          shape(BODY + Patterns.SUFFIX + "?\\.", TAB),
          // II., iv. before a space
          shape(LONG_ROMAN + "\\.", BLANKS),
          // 4.2 Definitions, 5 bis Decides
          shape(NO_DATE + "\\d{1,3}(?:\\.\\d{1,3})+", SENTENCE),
          shape(DIGITS + Patterns.SUFFIX, SENTENCE),
          // PP3 and OP12 as typed into drafts by delegates
          shape("(?:PP|OP) ?\\d{1,3}" + Patterns.SUFFIX + "?[.:]", BLANKS),
          shape("(?:PP|OP) ?\\d{1,3}" + Patterns.SUFFIX + "?", "(?:" + TAB + "|" + SENTENCE + ")"),
          // （a）, (一), 一、, 1． and 1. before Chinese, which writes no space
          shape("（(?:" + BODY + ")）", ANYTHING),
          shape("[(（]" + Patterns.HAN_NUMBER + "[)）]", ANYTHING),
          shape(Patterns.HAN_NUMBER + "、", ANYTHING),
          shape("\\d{1,3}．", ANYTHING),
          shape("\\d{1,3}\\.", "(?=\\p{IsHan})"),
          // ١ -, 1 - and (أ) before Arabic
          shape("\\p{Nd}{1,3} ?[-–]", "[ \\t]*(?=\\p{IsArabic})"),
          shape("\\p{Nd}{1,3}\\.", "[ \\t]+(?=\\p{IsArabic})"),
          shape("\\((?:" + Patterns.ARABIC_LETTER + ")\\)", BLANKS));

  private static Pattern shape(String number, String behind) {
    return Pattern.compile("[ \\t]*(?<number>" + number + ")" + behind);
  }

  /** The number that {@code text} begins with, or null. */
  static @Nullable TypedNumber read(String text) {
    String plain = Patterns.plainBlanks(text);
    for (Pattern shape : SHAPES) {
      Matcher matcher = shape.matcher(plain);
      if (matcher.lookingAt()) {
        return new TypedNumber(matcher.group("number").strip(), matcher.end());
      }
    }
    return null;
  }
}
