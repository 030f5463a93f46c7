package org.clausewise.report.amendment.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the items of a Markdown text: numbered, with lists and block quotations below them. */
final class MarkdownItems {

  private static final Pattern NUMBER = Pattern.compile("(\\d+)\\. (.*)");
  private static final Pattern POINT = Pattern.compile(" +- \\([a-z]+\\) (.*)");
  private static final Pattern QUOTED = Pattern.compile(" +> (.*)");

  private MarkdownItems() {}

  static List<Item> of(String text) {
    List<Item> items = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (line.equals("## Notes")) {
        break;
      }
      Matcher number = NUMBER.matcher(line);
      Matcher point = POINT.matcher(line);
      Matcher quoted = QUOTED.matcher(line);
      if (number.matches()) {
        items.add(new Item(plain(number.group(2)), new ArrayList<>(), new ArrayList<>()));
      } else if (point.matches()) {
        items.get(items.size() - 1).points().add(plain(point.group(1)));
      } else if (quoted.matches()) {
        items.get(items.size() - 1).quoted().add(plain(quoted.group(1)));
      }
    }
    return items;
  }

  private static String plain(String markdown) {
    return markdown.replaceAll("\\\\([!-/:-@\\[-`{-~])", "$1");
  }
}
