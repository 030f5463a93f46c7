package org.clausewise.interop;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs' texts that LibreOffice holds after a job, in document order; a table's paragraphs
 * stand where the table stands.
 *
 * <p>A tab is {@code \t}, a line break {@code \n}, a note reference or an object U+FFFC.
 *
 * @param redlinesLeft the number of tracked changes that were not settled
 * @param boxes the texts of the text boxes, sorted, for their order is that of painting
 */
public record SettledTexts(
    int redlinesLeft,
    List<String> body,
    List<String> footnotes,
    List<String> endnotes,
    List<String> headers,
    List<String> footers,
    List<String> boxes) {

  static SettledTexts parse(List<String> lines) {
    for (String error : values(lines, "error")) {
      throw new IllegalStateException("LibreOffice failed: " + error);
    }
    return new SettledTexts(
        Integer.parseInt(values(lines, "redlines").get(0)),
        values(lines, "body"),
        values(lines, "footnote"),
        values(lines, "endnote"),
        values(lines, "header"),
        values(lines, "footer"),
        values(lines, "box").stream().sorted().toList());
  }

  private static List<String> values(List<String> lines, String kind) {
    String prefix = kind + "\t";
    List<String> values = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith(prefix)) {
        values.add(unescape(line.substring(prefix.length())));
      }
    }
    return List.copyOf(values);
  }

  private static String unescape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        i++;
        char escaped = text.charAt(i);
        out.append(escaped == 't' ? '\t' : escaped == 'n' ? '\n' : escaped);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
