package org.clausewise.report.amendment.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the items of a plain text: what is indented goes on, and a blank line parts quotations. */
final class PlainTextItems {

  private static final Pattern NUMBER = Pattern.compile("(\\d+)\\. {1,3}(.*)");
  private static final Pattern POINT = Pattern.compile(" {5}\\([a-z]+\\) {1,2}(.*)");

  private final List<Item> items = new ArrayList<>();
  private List<StringBuilder> parts = new ArrayList<>();
  private int points;

  private PlainTextItems() {}

  static List<Item> of(String text) {
    PlainTextItems reader = new PlainTextItems();
    boolean afterBlank = false;
    for (String line : text.split("\n", -1)) {
      if (line.equals("Notes")) {
        break;
      }
      if (line.isEmpty()) {
        afterBlank = true;
      } else {
        reader.line(line, afterBlank);
        afterBlank = false;
      }
    }
    reader.close();
    return reader.items;
  }

  private void line(String line, boolean afterBlank) {
    Matcher number = NUMBER.matcher(line);
    if (afterBlank
        && number.matches()
        && number.group(1).equals("" + (items.size() + 1 + open()))) {
      close();
      parts.add(new StringBuilder(number.group(2)));
    } else if (!parts.isEmpty()) {
      Matcher point = POINT.matcher(line);
      StringBuilder last = parts.get(parts.size() - 1);
      if (afterBlank) {
        parts.add(new StringBuilder(line.substring(10)));
      } else if (point.matches() && Masked.isClosed(last.toString())) {
        points++;
        parts.add(new StringBuilder(point.group(1)));
      } else {
        last.append(' ').append(line.substring(points > 0 || parts.size() > 1 ? 10 : 5));
      }
    }
  }

  private int open() {
    return parts.isEmpty() ? 0 : 1;
  }

  private void close() {
    if (!parts.isEmpty()) {
      List<String> texts = parts.stream().map(StringBuilder::toString).toList();
      items.add(
          new Item(
              texts.get(0), texts.subList(1, 1 + points), texts.subList(1 + points, texts.size())));
    }
    parts = new ArrayList<>();
    points = 0;
  }
}
