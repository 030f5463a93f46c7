package org.clausewise.clause;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.clausewise.model.Block;
import org.clausewise.model.ClauseKind;
import org.clausewise.model.ClauseLabel;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Story;
import org.clausewise.model.StoryKind;
import org.clausewise.model.Table;
import org.jspecify.annotations.Nullable;

/**
 * Recognises typed numbers and gives each clause the label that delegates use.
 *
 * <p>Typed numbers are looked for in all stories but headers and footers, whose numbers count
 * pages. Labels are given in the body ({@link ResolutionLabels}, {@link OutlineLabels}) and to the
 * first paragraph of each note. The heuristics are those of English texts of the United Nations, of
 * treaties and of contracts. Cost: linear in the text.
 */
public final class ClauseLabeler {

  private ClauseLabeler() {}

  /** The draft with typed numbers taken out of the wording and with clause labels. */
  public static Draft label(Draft draft) {
    List<Story> stories = draft.stories().stream().map(ClauseLabeler::label).toList();
    return new Draft(draft.name(), stories, draft.sections(), draft.diagnostics());
  }

  private static Story label(Story story) {
    StoryKind kind = story.id().kind();
    if (kind == StoryKind.HEADER || kind == StoryKind.FOOTER) {
      return story;
    }
    List<Paragraph> numbered =
        story.paragraphs().stream().map(ClauseLabeler::withTypedNumber).toList();
    List<Paragraph> labelled =
        switch (kind) {
          case BODY -> withBodyLabels(numbered, topLevel(story));
          case FOOTNOTE, ENDNOTE -> withNoteLabel(numbered, story.id().name());
          default -> numbered;
        };
    return new Story(story.id(), replace(story.blocks(), labelled.iterator()));
  }

  private static Paragraph withTypedNumber(Paragraph paragraph) {
    if (paragraph.number() != null) {
      return paragraph;
    }
    TypedNumber typed = TypedNumber.read(paragraph.text());
    return typed == null ? paragraph : paragraph.withTypedNumber(typed.printed(), typed.end());
  }

  private static List<Paragraph> withBodyLabels(List<Paragraph> paragraphs, Set<Integer> topLevel) {
    List<Line> lines = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      lines.add(Line.of(paragraph, !topLevel.contains(paragraph.index())));
    }
    List<@Nullable ClauseLabel> labels = BodyLabels.of(lines);
    List<Paragraph> labelled = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      labelled.add(paragraphs.get(i).withLabel(labels.get(i)));
    }
    return labelled;
  }

  private static List<Paragraph> withNoteLabel(List<Paragraph> paragraphs, String name) {
    List<Paragraph> labelled = new ArrayList<>(paragraphs);
    if (!labelled.isEmpty()) {
      labelled.set(0, labelled.get(0).withLabel(new ClauseLabel(ClauseKind.NOTE, name, 0)));
    }
    return labelled;
  }

  /** The indexes of the paragraphs that stand in no table. */
  private static Set<Integer> topLevel(Story story) {
    Set<Integer> found = new HashSet<>();
    for (Block block : story.blocks()) {
      if (block instanceof Paragraph paragraph) {
        found.add(paragraph.index());
      }
    }
    return found;
  }

  /** The same blocks with each paragraph replaced by the next of {@code paragraphs}. */
  private static List<Block> replace(List<Block> blocks, Iterator<Paragraph> paragraphs) {
    List<Block> replaced = new ArrayList<>();
    for (Block block : blocks) {
      replaced.add(block instanceof Table table ? replace(table, paragraphs) : paragraphs.next());
    }
    return replaced;
  }

  private static Table replace(Table table, Iterator<Paragraph> paragraphs) {
    List<Table.Row> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      List<Table.Cell> cells = new ArrayList<>();
      for (Table.Cell cell : row.cells()) {
        cells.add(new Table.Cell(cell.shape(), cell.format(), replace(cell.blocks(), paragraphs)));
      }
      rows.add(row.with(cells));
    }
    return new Table(table.format(), rows);
  }
}
