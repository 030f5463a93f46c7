package org.clausewise.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One story: a region of content that flows by itself, such as the body or one footnote.
 *
 * @param id which story
 * @param blocks its paragraphs and tables in document order
 */
public record Story(StoryId id, List<Block> blocks) {

  public Story {
    blocks = List.copyOf(blocks);
  }

  /** All paragraphs in document order, those in tables included; {@code index} counts these. */
  public List<Paragraph> paragraphs() {
    List<Paragraph> found = new ArrayList<>();
    for (Block block : blocks) {
      block.collectParagraphs(found);
    }
    return List.copyOf(found);
  }

  /** Whether nothing can be seen of it: no paragraph says anything. */
  public boolean isBlank() {
    return paragraphs().stream().allMatch(paragraph -> paragraph.text().isEmpty());
  }
}
