package org.clausewise.report.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of a draft as Markdown that shows just that text (CommonMark 0.31, and the tables and
 * strikethrough of GitHub's): no markup of the draft is obeyed. A bare address may still become a
 * link in a program that makes links of such; it leads where it says.
 */
final class MarkdownText {

  /** Marks that begin something wherever they stand. */
  private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>&~|]");

  /** Marks that begin something at the start of a line: headings, lists, rules, tables. */
  private static final Pattern AT_START = Pattern.compile("^(\\s*)([#+\\-=:]|\\d{1,9}(?=[.)]))");

  private static final Pattern LEADING = Pattern.compile("^[ \\t]+");

  private MarkdownText() {}

  /** The text escaped, as part of a line; line feeds are {@code <br>}. */
  static String inline(String text) {
    return ANYWHERE.matcher(text).replaceAll(found -> escaped(found.group())).replace("\n", "<br>");
  }

  /** The line escaped, with what means something at the start of a line only. */
  static String line(String text) {
    String line = inline(text);
    Matcher start = AT_START.matcher(line);
    if (start.find()) {
      line = start.group(1) + beginning(start.group(2)) + line.substring(start.end());
    }
    return LEADING
        .matcher(line)
        .replaceAll(found -> found.group().replace(" ", "&#32;").replace("\t", "&#9;"));
  }

  private static String beginning(String mark) {
    int first = mark.codePointAt(0);
    return "&#" + first + ";" + mark.substring(Character.charCount(first));
  }

  private static String escaped(String mark) {
    return switch (mark) {
      case "&" -> "&amp;";
      case "<" -> "&lt;";
      case ">" -> "&gt;";
      default -> Matcher.quoteReplacement("\\" + mark);
    };
  }
}
