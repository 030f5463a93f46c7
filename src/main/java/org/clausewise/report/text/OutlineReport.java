package org.clausewise.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.clausewise.change.BracketTally;
import org.clausewise.change.Passage;
import org.clausewise.model.ClauseLabel;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;
import org.clausewise.report.Controls;
import org.clausewise.report.PrintedText;

/** The clauses of a draft as they were recognised: labels as a tree, each with its first words. */
public final class OutlineReport {

  private static final int STEP = 2;

  private static final Pattern OPENING = Pattern.compile("^[\\[{(\\s]+");

  private OutlineReport() {}

  /**
   * The lines, without line ends: the head, and one for each clause that was recognised.
   *
   * @param brackets the square brackets of the draft
   * @param openers the phrases that clauses of the body open with, by the index of the paragraph;
   *     they are put between asterisks
   * @param width columns of a line
   */
  public static List<String> lines(
      Draft draft, BracketTally brackets, Map<Integer, String> openers, int width) {
    List<String> lines = new ArrayList<>();
    OutlineHead.lines(draft, brackets).forEach(line -> lines.add(cut(line, width)));
    int head = lines.size();
    for (Story story : draft.stories()) {
      for (Paragraph paragraph : story.paragraphs()) {
        ClauseLabel label = paragraph.label();
        if (label != null) {
          Passage passage = new Passage(story.id(), paragraph);
          boolean inBody = story.id().equals(StoryId.BODY);
          String opener = inBody ? openers.getOrDefault(paragraph.index(), "") : "";
          lines.add(line(label, passage, opener, width));
        }
      }
    }
    if (lines.size() == head) {
      lines.add("No numbered or titled clauses were recognised.");
    }
    return lines;
  }

  private static String line(ClauseLabel label, Passage passage, String opener, int width) {
    String start = " ".repeat(STEP * label.depth());
    String words = marked(PrintedText.inOneLine(List.of(passage)).all().strip(), opener);
    String line = repeats(label, words) ? words : Controls.visible(label.text()) + "  " + words;
    return cut(start + line, width).stripTrailing();
  }

  private static String marked(String words, String opener) {
    int at = opener.isEmpty() ? -1 : words.indexOf(opener);
    return at < 0
        ? words
        : words.substring(0, at) + "*" + opener + "*" + words.substring(at + opener.length());
  }

  /** Whether the words say what the label does: {@code Article 4. Payment}, a mere heading. */
  private static boolean repeats(ClauseLabel label, String words) {
    return switch (label.kind()) {
      case HEADING -> label.isUnnamed() || beginsWithName(label, words);
      case ARTICLE, PART, SECTION, ANNEX, OPTION, ALTERNATIVE, DEFINITION ->
          beginsWithName(label, words);
      default -> false;
    };
  }

  private static boolean beginsWithName(ClauseLabel label, String words) {
    String name = label.text().substring(label.text().lastIndexOf(", ") + 1).strip();
    String start = OPENING.matcher(words).replaceFirst("");
    return start.startsWith(name)
        && (start.length() == name.length()
            || !Character.isLetterOrDigit(start.charAt(name.length())));
  }

  private static String cut(String line, int width) {
    if (TextWidth.columns(line) <= width) {
      return line;
    }
    StringBuilder cut = new StringBuilder();
    int columns = 0;
    for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
      String next = Character.toString(line.codePointAt(i));
      columns += TextWidth.columns(next);
      if (columns >= width) {
        break;
      }
      cut.append(next);
    }
    return cut + "…";
  }
}
