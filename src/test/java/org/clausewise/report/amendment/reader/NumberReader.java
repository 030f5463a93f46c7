package org.clausewise.report.amendment.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts the numbers of a story's paragraphs, in their new order. */
final class NumberReader {

  private static final Pattern FIGURE = Pattern.compile("([A-Za-z]+|\\d+)(?=[^A-Za-z\\d]*$)");
  private static final Pattern PARTS = Pattern.compile("\\{\\{|}}|\\{¶}");

  private final PlaceFinder original;
  private final boolean accordingly;
  private final Map<Node, String> outright;
  private final Map<String, String> last = new HashMap<>();

  NumberReader(PlaceFinder original, boolean accordingly, Map<Node, String> outright) {
    this.original = original;
    this.accordingly = accordingly;
    this.outright = outright;
  }

  /** The paragraphs that one of the original became, with their numbers. */
  List<String> print(Node node) {
    List<String> parts = parts(node.text);
    if (!node.numberGiven) {
      String number = number(node);
      parts.set(0, Flow.joined(number, parts.get(0)));
      note(number);
    }
    for (String part : node.numberGiven ? parts : parts.subList(1, parts.size())) {
      int end = part.indexOf("  ");
      note(end > 0 && end <= 12 ? part.substring(0, end) : null);
    }
    return parts;
  }

  private @Nullable String number(Node node) {
    String told = outright.get(node);
    if (told != null) {
      return told.isEmpty() ? null : told;
    }
    String own = node.oldNumber;
    if (!accordingly || own == null || kind(own) == null) {
      return own;
    }
    Node before = original.before(node, other -> kind(own).equals(kind(other.oldNumber)));
    boolean countedOn = before != null && own.equals(next(before.oldNumber));
    String previous = last.get(kind(own));
    String next = previous == null ? null : next(previous);
    return countedOn && next != null ? next : own;
  }

  private void note(@Nullable String number) {
    String kind = number == null ? null : kind(number);
    if (kind != null) {
      last.put(kind, number);
    }
  }

  /** How a number is written; null where it can't be counted on from. */
  static @Nullable String kind(@Nullable String number) {
    Matcher figure = FIGURE.matcher(number == null ? "" : number);
    if (!figure.find() || figure.group().matches("[A-Za-z]{2,}")) {
      return null;
    }
    String type =
        figure.group().replaceAll("\\d+", "1").replaceAll("[a-z]", "a").replaceAll("[A-Z]", "A");
    return number.substring(0, figure.start()) + "|" + type + "|" + number.substring(figure.end());
  }

  private static @Nullable String next(String number) {
    Matcher figure = FIGURE.matcher(number);
    if (!figure.find()) {
      return null;
    }
    String own = figure.group();
    String next =
        Character.isDigit(own.charAt(0))
            ? "" + (Long.parseLong(own) + 1)
            : own.equalsIgnoreCase("z") ? null : "" + (char) (own.charAt(0) + 1);
    return next == null
        ? null
        : number.substring(0, figure.start()) + next + number.substring(figure.end());
  }

  /** The text cut at the ends of paragraphs in it. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    Matcher marks = PARTS.matcher(text);
    while (marks.find()) {
      if (marks.group().equals("{¶}")) {
        parts.add(text.substring(at, marks.start()));
        at = marks.end();
      }
    }
    parts.add(text.substring(at));
    return parts;
  }
}
