package org.clausewise.report.agreement;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads counts from the sentences of a summary: {@code 30 unchanged, 40 reworded; 6 moved}. */
final class SummarySentences {

  private static final Pattern COUNT = Pattern.compile("(\\d+) (of substance|[a-z-]+)");

  private static final Pattern KINDS =
      Pattern.compile("\\d+ unchanged, [0-9a-z,; ]*\\d+ renumbered(, \\d+ reformatted)?");

  private static final Pattern TAGS =
      Pattern.compile("\\d+ of substance, \\d+ routine(:( \\d+ [a-z-]+,?)*)?");

  private SummarySentences() {}

  static Map<String, Integer> kinds(String text) {
    return counts(KINDS, text);
  }

  static Map<String, Integer> tags(String text) {
    return counts(TAGS, text);
  }

  private static Map<String, Integer> counts(Pattern sentence, String text) {
    Map<String, Integer> counts = new TreeMap<>();
    Matcher found = sentence.matcher(text.replaceAll("\\s+", " "));
    if (found.find()) {
      Matcher count = COUNT.matcher(found.group());
      while (count.find()) {
        String word = count.group(2).equals("of substance") ? "substantive" : count.group(2);
        counts.put(word, Integer.parseInt(count.group(1)));
      }
    }
    counts.values().removeIf(number -> number == 0);
    return counts;
  }
}
