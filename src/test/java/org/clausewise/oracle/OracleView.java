package org.clausewise.oracle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says once its tracked changes are settled.
 *
 * @param stories the body, then section by section its settings and the headers and footers that it
 *     shows
 */
public record OracleView(List<Section> stories) {

  private static final int CONTEXT = 3;

  /** The body, a header or a footer. */
  public record Section(String name, List<OracleBlock> blocks) {}

  /** The texts of the body's paragraphs in document order, those in tables in their place. */
  public List<String> bodyTexts() {
    List<String> texts = new ArrayList<>();
    collect(stories.get(0).blocks(), texts);
    return texts;
  }

  /**
   * The texts of the body's paragraphs in document order, those of notes and boxes in their place.
   */
  public List<String> bodyTextsInDepth() {
    List<String> texts = new ArrayList<>();
    TextParting.collect(stories.get(0).blocks(), texts);
    return texts;
  }

  /** The same blocks and things without a word: what stays where only texts differ. */
  public OracleView withoutText() {
    return new OracleView(
        stories.stream()
            .map(story -> new Section(story.name(), TextParting.withoutText(story.blocks())))
            .toList());
  }

  /** Where the other view first differs and how, with what stands before; null when they agree. */
  public @Nullable String firstDifference(OracleView other) {
    if (equals(other)) {
      return null;
    }
    List<ViewLines.Line> mine = ViewLines.of(this);
    List<ViewLines.Line> theirs = ViewLines.of(other);
    int at = 0;
    while (line(mine, at).equals(line(theirs, at))) {
      at++;
    }
    StringBuilder message = new StringBuilder("the views differ");
    if (at < Math.max(mine.size(), theirs.size())) {
      message.append(" in ").append((at < mine.size() ? mine : theirs).get(at).where());
    }
    for (int i = Math.max(0, at - CONTEXT); i < at; i++) {
      message.append("\n  both:  ").append(line(mine, i));
    }
    message.append("\n  this:  ").append(line(mine, at));
    message.append("\n  other: ").append(line(theirs, at));
    return message.toString();
  }

  private static String line(List<ViewLines.Line> lines, int index) {
    return index < lines.size() ? lines.get(index).text() : "(end)";
  }

  private static void collect(List<OracleBlock> blocks, List<String> texts) {
    for (OracleBlock block : blocks) {
      if (block instanceof OracleParagraph paragraph) {
        texts.add(paragraph.text());
      } else if (block instanceof OracleTable table) {
        for (OracleTable.Row row : table.rows()) {
          for (OracleTable.Cell cell : row.cells()) {
            collect(cell.blocks(), texts);
          }
        }
      }
    }
  }
}
