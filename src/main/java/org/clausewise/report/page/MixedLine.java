package org.clausewise.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the report that may quote words of a draft written from right to left. Each part is
 * shown as a unit of its own: else the arrow between two Arabic words would be read the wrong way,
 * from the revised to the original, and a year would leave its date. Parts are what arrows and
 * semicolons part, and in those that hold words from right to left, the quoted and the rest. Where
 * a quoted text has arrows itself it is parted too much; that does no harm.
 *
 * @param parts in order
 */
public record MixedLine(List<Part> parts) {

  private static final Pattern BETWEEN = Pattern.compile(" → |; ");

  /** The blocks of Hebrew and Arabic; text without any is not searched. */
  private static final int FIRST_RIGHT_TO_LEFT = 0x0590;

  private static final int LAST_RIGHT_TO_LEFT = 0x08FF;

  private static final String RIGHT_TO_LEFT = "\\p{IsArabic}\\p{IsHebrew}";

  /** The report's own words, then what they quote, from right to left, then its own again. */
  private static final Pattern QUOTING =
      Pattern.compile(
          "([^\\d"
              + RIGHT_TO_LEFT
              + "]*)(.*["
              + RIGHT_TO_LEFT
              + "][^\\p{IsLatin}]*?)( ?[\\p{IsLatin} ]*)");

  /**
   * One part.
   *
   * @param text its text
   * @param after what stands between it and the next; empty behind the last
   */
  public record Part(String text, String after) {}

  public MixedLine {
    parts = List.copyOf(parts);
  }

  static MixedLine of(String line) {
    List<Part> parts = new ArrayList<>();
    Matcher between = BETWEEN.matcher(line);
    int start = 0;
    while (between.find()) {
      add(line.substring(start, between.start()), between.group(), parts);
      start = between.end();
    }
    add(line.substring(start), "", parts);
    return new MixedLine(parts);
  }

  private static boolean hasRightToLeft(String text) {
    return text.chars().anyMatch(c -> c >= FIRST_RIGHT_TO_LEFT && c <= LAST_RIGHT_TO_LEFT);
  }

  private static void add(String text, String after, List<Part> parts) {
    Matcher quoting = QUOTING.matcher(text);
    if (!hasRightToLeft(text) || !quoting.matches()) {
      parts.add(new Part(text, after));
      return;
    }
    for (int group = 1; group <= 3; group++) {
      parts.add(new Part(quoting.group(group), group == 3 ? after : ""));
    }
  }
}
