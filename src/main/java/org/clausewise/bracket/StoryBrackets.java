package org.clausewise.bracket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clausewise.model.Block;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Story;
import org.clausewise.model.Table;

/**
 * The square brackets of a story.
 *
 * <p>The idea: brackets are paired within their paragraphs first. One that is left is paired over
 * paragraphs where the structure allows it ({@link OpenBrackets}), and those that it does not allow
 * are unbalanced. Brackets of a table's cell stay in the cell. Cost: linear in the text.
 *
 * @param opening how many {@code [} there are, those of automatic numbers too
 * @param closing how many {@code ]}
 * @param unbalanced those without a partner, in the order of the story
 */
public record StoryBrackets(int opening, int closing, List<BracketPlace> unbalanced) {

  public StoryBrackets {
    unbalanced = List.copyOf(unbalanced);
  }

  /** The brackets of a story whose clauses are labelled. */
  public static StoryBrackets of(Story story) {
    Count count = new Count();
    count.flow(story.blocks());
    count.unbalanced.sort(
        Comparator.<BracketPlace>comparingInt(place -> place.paragraph().index())
            .thenComparingInt(BracketPlace::offset));
    return new StoryBrackets(count.opening, count.closing, count.unbalanced);
  }

  private static final class Count {

    private final List<BracketPlace> unbalanced = new ArrayList<>();
    private int opening;
    private int closing;

    /** Blocks that follow one another: the story's, or those of a cell. */
    void flow(List<Block> blocks) {
      OpenBrackets open = new OpenBrackets();
      for (Block block : blocks) {
        if (block instanceof Paragraph paragraph) {
          paragraph(paragraph, open);
        } else if (block instanceof Table table) {
          table.rows().forEach(row -> row.cells().forEach(cell -> flow(cell.blocks())));
        }
      }
      unbalanced.addAll(open.unbalanced());
    }

    private void paragraph(Paragraph paragraph, OpenBrackets open) {
      String number = paragraph.number();
      String printed = number != null && paragraph.numberEnd() == 0 ? number : "";
      Brackets brackets = Brackets.in(printed + paragraph.text());
      opening += brackets.opening();
      closing += brackets.closing();
      open.pass(paragraph, printed, brackets);
    }
  }
}
