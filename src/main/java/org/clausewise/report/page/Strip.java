package org.clausewise.report.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where in the drafts the changes lie: a strip from the first paragraph to the last, on which each
 * paragraph has the same length. Where there are more paragraphs than can be told apart, several
 * share a bar, which shows the kinds of all of them.
 *
 * @param length how many bars there is room for, those that are empty included
 * @param bars those that show something
 */
public record Strip(int length, List<Bar> bars) {

  /** A bar of a strip as high as a screen is then still a few pixels long. */
  private static final int MOST_BARS = 240;

  /** How wide the strip is, in the units of its bars. */
  private static final int WIDTH = 60;

  /**
   * What is shown at one place.
   *
   * @param at its place, counted from 0
   * @param target the id of the first change there
   * @param name what that is called, and what became of it
   * @param marks one for each kind
   */
  public record Bar(int at, String target, String name, List<Mark> marks) {}

  /**
   * One kind at one place.
   *
   * @param look the kind
   * @param x where it begins across the strip
   * @param width how much of the strip it takes across
   */
  public record Mark(String look, int x, int width) {}

  public Strip {
    bars = List.copyOf(bars);
  }

  static Strip of(List<PageSection> sections) {
    List<PageRow> rows =
        sections.stream()
            .flatMap(section -> section.blocks().stream())
            .flatMap(block -> block.rows().stream())
            .toList();
    int length = Math.min(MOST_BARS, rows.size());
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      bar(i, rows.subList(start(i, length, rows), start(i + 1, length, rows)), bars);
    }
    return new Strip(length, bars);
  }

  private static int start(int bar, int length, List<PageRow> rows) {
    return (int) ((long) bar * rows.size() / length);
  }

  private static void bar(int at, List<PageRow> rows, List<Bar> bars) {
    List<PageRow> differing = rows.stream().filter(PageRow::differs).toList();
    if (!differing.isEmpty()) {
      PageRow first = differing.get(0);
      String name = first.change().name() + ", " + (first.left() ? "moved away" : first.what());
      bars.add(new Bar(at, first.id(), name, marks(differing)));
    }
  }

  private static List<Mark> marks(List<PageRow> rows) {
    Set<String> looks = new LinkedHashSet<>();
    rows.forEach(row -> looks.add(row.look()));
    int width = WIDTH / looks.size();
    List<Mark> marks = new ArrayList<>();
    for (String look : looks) {
      marks.add(new Mark(look, marks.size() * width, width));
    }
    return marks;
  }
}
