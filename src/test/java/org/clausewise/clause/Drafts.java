package org.clausewise.clause;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.model.Block;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;
import org.clausewise.model.StoryKind;
import org.clausewise.model.Table;
import org.jspecify.annotations.Nullable;

/** Builds small drafts paragraph by paragraph. */
final class Drafts {

  private final List<Block> blocks = new ArrayList<>();
  private int count;

  /** A draft whose body holds these paragraphs. */
  static Draft of(String... texts) {
    Drafts builder = new Drafts();
    for (String text : texts) {
      builder.add(text);
    }
    return builder.build();
  }

  /** A draft with an empty body and one more story. */
  static Draft withStory(StoryKind kind, String name, String... texts) {
    Drafts builder = new Drafts();
    for (String text : texts) {
      builder.add(text);
    }
    Story story = new Story(new StoryId(kind, name), builder.blocks);
    return new Draft("test.docx", List.of(new Story(StoryId.BODY, List.of()), story), List.of());
  }

  Drafts add(String text) {
    return add(null, null, text);
  }

  /** A paragraph with an automatic number. */
  Drafts numbered(String number, String text) {
    return add(null, number, text);
  }

  Drafts styled(String style, @Nullable String number, String text) {
    return add(style, number, text);
  }

  /** A table of one cell. */
  Drafts table(String... texts) {
    List<Block> cell = new ArrayList<>();
    for (String text : texts) {
      cell.add(paragraph(null, null, text));
    }
    blocks.add(new Table(List.of(new Table.Row(List.of(new Table.Cell("1/-", cell))))));
    return this;
  }

  private Drafts add(@Nullable String style, @Nullable String number, String text) {
    blocks.add(paragraph(style, number, text));
    return this;
  }

  private Paragraph paragraph(@Nullable String style, @Nullable String number, String text) {
    return new Paragraph(count++, text, List.of(), List.of(), "", style, number, 0, null);
  }

  Draft build() {
    return new Draft("test.docx", List.of(new Story(StoryId.BODY, blocks)), List.of());
  }
}
