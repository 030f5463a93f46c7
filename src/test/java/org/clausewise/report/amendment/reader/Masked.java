package org.clausewise.report.amendment.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence whose quotations are taken out and stand as ⟦0⟧, ⟦1⟧, so that its own words can be
 * parsed.
 */
record Masked(String skeleton, List<String> quotes) {

  private static final Pattern CODE = Pattern.compile("\\{U\\+([0-9A-F]{4,6})}");

  static Masked of(String sentence) {
    StringBuilder skeleton = new StringBuilder();
    List<String> quotes = new ArrayList<>();
    int i = 0;
    while (i < sentence.length()) {
      char c = sentence.charAt(i);
      int mark = "“«⟪".indexOf(c);
      if (mark < 0) {
        skeleton.append(c);
        i++;
        continue;
      }
      int end = sentence.indexOf("”»⟫".charAt(mark), i + 1);
      if (end < 0) {
        throw new AssertionError("a quotation without an end: " + sentence);
      }
      skeleton.append('⟦').append(quotes.size()).append('⟧');
      quotes.add(decoded(sentence.substring(i + 1, end)));
      i = end + 1;
    }
    return new Masked(skeleton.toString(), quotes);
  }

  /** Whether every quotation that begins in the text ends there. */
  static boolean isClosed(String text) {
    int i = 0;
    while (i < text.length()) {
      int mark = "“«⟪".indexOf(text.charAt(i));
      i = mark < 0 ? i : text.indexOf("”»⟫".charAt(mark), i + 1);
      if (i < 0) {
        return false;
      }
      i++;
    }
    return true;
  }

  private static String decoded(String quoted) {
    // {{U+0041}} is text in doubled braces and no code.
    Matcher pairs = Pattern.compile("\\{\\{|}}|" + CODE.pattern()).matcher(quoted);
    return pairs.replaceAll(
        found ->
            Matcher.quoteReplacement(
                found.group(1) == null
                    ? found.group()
                    : codeUnit(Integer.parseInt(found.group(1), 16))));
  }

  private static String codeUnit(int code) {
    return code <= 0xFFFF ? String.valueOf((char) code) : Character.toString(code);
  }

  /** The quotation that a ⟦n⟧ stands for. */
  String quote(String place) {
    return quotes.get(Integer.parseInt(place.substring(1, place.length() - 1)));
  }
}
