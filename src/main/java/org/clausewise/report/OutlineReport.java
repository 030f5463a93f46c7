package org.clausewise.report;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.change.Passage;
import org.clausewise.model.ClauseLabel;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Story;

/** The clauses of a draft as they were recognised: labels as a tree, each with its first words. */
public final class OutlineReport {

  private static final int STEP = 2;

  private OutlineReport() {}

  /**
   * The lines, without line ends; none where no clause was recognised.
   *
   * @param width columns of a line
   */
  public static List<String> lines(Draft draft, int width) {
    List<String> lines = new ArrayList<>();
    for (Story story : draft.stories()) {
      for (Paragraph paragraph : story.paragraphs()) {
        ClauseLabel label = paragraph.label();
        if (label != null) {
          lines.add(line(label, new Passage(story.id(), paragraph), width));
        }
      }
    }
    return lines;
  }

  private static String line(ClauseLabel label, Passage passage, int width) {
    String start = " ".repeat(STEP * label.depth()) + Terminal.escape(label.text());
    String words = new PrintedText(List.of(passage)).all().strip();
    return cut(start + "  " + words, width).stripTrailing();
  }

  private static String cut(String line, int width) {
    if (Terminal.width(line) <= width) {
      return line;
    }
    StringBuilder cut = new StringBuilder();
    int columns = 0;
    for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
      String next = Character.toString(line.codePointAt(i));
      columns += Terminal.width(next);
      if (columns >= width) {
        break;
      }
      cut.append(next);
    }
    return cut + "…";
  }
}
