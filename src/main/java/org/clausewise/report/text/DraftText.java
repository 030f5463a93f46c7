package org.clausewise.report.text;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.change.Passage;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;
import org.clausewise.report.Controls;
import org.clausewise.report.PrintedText;

/**
 * A draft as plain text, a paragraph a line under the number that is printed before it, for
 * programs that compare or search lines. Other stories than the body follow it under their names.
 */
public final class DraftText {

  private DraftText() {}

  /** The lines, without line ends. */
  public static List<String> lines(Draft draft) {
    List<String> lines = new ArrayList<>();
    for (Story story : draft.stories()) {
      if (!story.id().equals(StoryId.BODY)) {
        lines.add("");
        lines.add("[" + Controls.visible(story.id().name()) + "]");
      }
      story.paragraphs().forEach(paragraph -> lines.add(line(story, paragraph)));
    }
    return lines;
  }

  private static String line(Story story, Paragraph paragraph) {
    String wording = PrintedText.inOneLine(List.of(new Passage(story.id(), paragraph))).all();
    String number = paragraph.number();
    return number == null ? wording : Controls.visible(number) + " " + wording;
  }
}
