package org.clausewise.report.amendment.reader;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** References to notes: those of the original are marked, so that they can be renumbered. */
final class Notes {

  private static final Pattern TOKEN =
      Pattern.compile("\\{\\{|}}|\\{((?:foot|end)note) (\\d+)(@?)}");

  private Notes() {}

  static String marked(String text) {
    return TOKEN
        .matcher(text)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    m.group(1) == null ? m.group() : "{" + m.group(1) + " " + m.group(2) + "@}"));
  }

  /** The text with the marks gone and the numbers as they are now. */
  static String renumbered(String text, Map<String, String> numbers) {
    return TOKEN
        .matcher(text)
        .replaceAll(
            m -> {
              String name = m.group(1) + " " + m.group(2);
              boolean isOld = m.group(1) != null && m.group(3).equals("@");
              return Matcher.quoteReplacement(
                  isOld ? "{" + numbers.getOrDefault(name, name) + "}" : m.group());
            });
  }
}
