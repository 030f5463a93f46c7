package org.clausewise.bracket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Alternatives that are still open in a text.
 *
 * <p>Two ways to write them: brackets beside one another, {@code [shall][should]} or {@code [shall]
 * / [should]}, and a slash within brackets, {@code [shall/should]}. A slash without blanks parts
 * the two words beside it, one with blanks all that stands before and behind it. No alternatives
 * are and/or, his/her, and slashes of symbols, dates and addresses. Cost: linear.
 *
 * <p>Handled badly: optional words beside one another, {@code [enhanced] [timely] action}, look
 * like alternatives; only what became of them tells.
 */
public final class Alternatives {

  private static final Pattern WIDE = Pattern.compile("[\\s\\p{Z}]/[\\s\\p{Z}]");
  private static final Pattern TIGHT =
      Pattern.compile("(?<![^\\s\\p{Z}])[\\p{L}'’-]+(?:/[\\p{L}'’-]+)+(?![^\\s\\p{Z},;.:])");
  private static final Pattern ONE_NOTION =
      Pattern.compile(
          "(?i:and/or|or/and|et/ou|y/o|и/или|s/he|he/she|she/he|his/her|her/his|him/her|n/a)");

  private Alternatives() {}

  /** A range of the text, half-open. */
  public record Part(int start, int end) {}

  /**
   * The groups of two and more pairs that stand beside one another on one level.
   *
   * @param text the text
   * @param pairs its pairs in the order of their openings
   */
  public static List<List<BracketPair>> beside(String text, List<BracketPair> pairs) {
    Map<Integer, List<BracketPair>> byEnd = new HashMap<>();
    List<List<BracketPair>> groups = new ArrayList<>();
    for (BracketPair pair : pairs) {
      List<BracketPair> group = byEnd.remove(endBefore(text, pair.open()));
      if (group == null) {
        group = new ArrayList<>();
        groups.add(group);
      }
      group.add(pair);
      byEnd.put(pair.end(), group);
    }
    return groups.stream().filter(group -> group.size() > 1).map(List::copyOf).toList();
  }

  /** Where the text ends before an offset, blanks and one slash left aside. */
  private static int endBefore(String text, int offset) {
    int end = blanksBefore(text, offset);
    return end > 0 && text.charAt(end - 1) == '/' ? blanksBefore(text, end - 1) : end;
  }

  private static int blanksBefore(String text, int offset) {
    int end = offset;
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return c != '\u2029' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** The alternatives that slashes part within a pair; empty for none. */
  public static List<Part> slashed(String text, BracketPair pair) {
    String content = pair.content(text);
    if (content.indexOf('/') < 0 || content.indexOf('[') >= 0 || content.indexOf(']') >= 0) {
      return List.of();
    }
    int from = pair.open() + 1;
    Matcher tight = TIGHT.matcher(content);
    while (tight.find()) {
      if (!ONE_NOTION.matcher(tight.group()).matches() && !isSymbol(tight.group())) {
        return parts(from + tight.start(), tight.group(), Pattern.compile("/"));
      }
    }
    List<Part> wide = parts(from, content, WIDE);
    return wide.size() > 1 ? wide : List.of();
  }

  /** A/HRC, E/HLPF: capitals alone are parts of a symbol. */
  private static boolean isSymbol(String words) {
    return words.matches("\\p{Lu}(?:/\\p{Lu}+)+");
  }

  private static List<Part> parts(int from, String words, Pattern slash) {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = slash.matcher(words);
    int start = 0;
    while (matcher.find()) {
      parts.add(new Part(from + start, from + matcher.start()));
      start = matcher.end();
    }
    parts.add(new Part(from + start, from + words.length()));
    return parts;
  }
}
