package org.clausewise.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewise.mention.MentionValue.Dates;
import org.clausewise.mention.MentionValue.Day;
import org.jspecify.annotations.Nullable;

/**
 * Reads days, months and years out of a date in any order: a number of four figures is a year, a
 * name of a month a month, a small number a day.
 *
 * <p>In a span the earlier end takes what it lacks from the later: {@code 8 to 12 May 2017}. Cost:
 * one pass. Handled badly: dates in figures only, such as 08/05/2017.
 */
final class DateReader {

  private static final int FIRST_YEAR = 1000;

  private final Map<String, Integer> months;
  private final Pattern parts;

  DateReader(Map<String, Integer> months) {
    this.months = Map.copyOf(months);
    this.parts =
        Pattern.compile("\\p{Nd}+(?:年|月)?|[\\p{L}\\p{M}/]+(?: الأول| الثاني)?(?:/\\p{L}+)?");
  }

  /** The dates in {@code text}; null where there is neither a month nor a year. */
  @Nullable Dates read(String text) {
    List<Day> days = new ArrayList<>();
    int year = 0;
    int month = 0;
    int day = 0;
    boolean monthFirst = false;
    for (Part part : parts(text)) {
      boolean full =
          switch (part.kind()) {
            case 'y' -> year != 0;
            case 'm' -> month != 0;
            default -> day != 0;
          };
      if (full) {
        days.add(new Day(year, month, day));
        year = 0;
        month = part.kind() == 'm' ? 0 : (monthFirst ? month : 0);
        day = 0;
      }
      switch (part.kind()) {
        case 'y' -> year = part.number();
        case 'm' -> {
          month = part.number();
          monthFirst |= day == 0;
        }
        default -> day = part.number();
      }
    }
    days.add(new Day(year, month, day));
    return span(days);
  }

  private static @Nullable Dates span(List<Day> days) {
    Day to = days.get(days.size() - 1);
    Day from = days.get(0);
    int year = to.year() == 0 ? from.year() : to.year();
    int month = to.month() == 0 ? from.month() : to.month();
    Day last = new Day(year, month, to.day());
    Day first =
        new Day(
            from.year() == 0 ? year : from.year(),
            from.month() == 0 && from.day() != 0 ? month : from.month(),
            from.day());
    return year == 0 && month == 0 ? null : new Dates(first, last);
  }

  private List<Part> parts(String text) {
    List<Part> found = new ArrayList<>();
    Matcher matcher = parts.matcher(text);
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT);
      Integer month = months.get(word);
      if (month != null) {
        found.add(new Part('m', month));
      } else if (Character.isDigit(word.charAt(0))) {
        addFigures(word, found);
      }
    }
    return found;
  }

  private static void addFigures(String word, List<Part> found) {
    char unit = word.charAt(word.length() - 1);
    int number = figures(word);
    if (unit == '月') {
      found.add(new Part('m', number));
    } else if (number >= FIRST_YEAR || unit == '年') {
      found.add(new Part('y', number));
    } else if (!found.isEmpty() && isYear(found.get(found.size() - 1)) && follows(found, number)) {
      found.add(new Part('y', found.get(found.size() - 1).number() / 100 * 100 + number));
    } else {
      found.add(new Part('d', number));
    }
  }

  private static boolean isYear(Part part) {
    return part.kind() == 'y';
  }

  /** The 18 of 2017/18: more than the year's last two figures. */
  private static boolean follows(List<Part> found, int number) {
    return found.size() == 1 && number > found.get(0).number() % 100;
  }

  private static int figures(String word) {
    int number = 0;
    for (int i = 0; i < word.length() && i < 9 && Character.isDigit(word.charAt(i)); i++) {
      number = number * 10 + Character.digit(word.charAt(i), 10);
    }
    return number;
  }

  private record Part(char kind, int number) {}
}
