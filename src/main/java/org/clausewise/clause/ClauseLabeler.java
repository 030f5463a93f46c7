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
import org.clausewise.model.Language;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Profile;
import org.clausewise.model.Story;
import org.clausewise.model.StoryKind;
import org.clausewise.model.Table;
import org.jspecify.annotations.Nullable;

/**
 * Recognises typed numbers and gives each clause the label that delegates use.
 *
 * <p>Typed numbers are looked for in all stories but headers and footers, whose numbers count
 * pages. Labels are given in the body ({@link ResolutionLabels}, {@link OutlineLabels}) and to the
 * first paragraph of each note. The heuristics are those of texts of the United Nations, of
 * treaties and of contracts, with the words of six languages ({@link StructureWords}). Cost: linear
 * in the text.
 */
public final class ClauseLabeler {

  private final Draft draft;
  private final @Nullable Profile forced;
  private final List<Line> lines;
  private final Language language;
  private final StructureWords words;
  private final Profile profile;

  private ClauseLabeler(Draft draft, @Nullable Profile forced) {
    this.draft = draft;
    this.forced = forced;
    this.lines = lines(draft.body());
    this.language = LanguageDetector.of(lines);
    this.words = StructureWords.of(language);
    this.profile = forced == null ? ProfileDetector.of(lines, words) : forced;
  }

  /**
   * The draft with typed numbers taken out of the wording, with clause labels, and with the
   * language and profile that were recognised.
   */
  public static Draft label(Draft draft) {
    return label(draft, null);
  }

  /**
   * The same, with the profile given.
   *
   * @param forced the profile; null where it is to be recognised. {@link Profile#PLAIN} leaves
   *     numbers in the wording
   */
  public static Draft label(Draft draft, @Nullable Profile forced) {
    return new ClauseLabeler(draft, forced).label();
  }

  private Draft label() {
    List<Story> stories = draft.stories().stream().map(this::label).toList();
    return new Draft(
        draft.name(), stories, draft.sections(), draft.diagnostics(), profile, language);
  }

  private Story label(Story story) {
    StoryKind kind = story.id().kind();
    if (kind == StoryKind.HEADER || kind == StoryKind.FOOTER) {
      return story;
    }
    List<Paragraph> numbered = numbered(story);
    List<Paragraph> labelled =
        switch (kind) {
          case BODY -> withBodyLabels(numbered);
          case FOOTNOTE, ENDNOTE -> withNoteLabel(numbered, story.id().name());
          default -> numbered;
        };
    return new Story(story.id(), replace(story.blocks(), labelled.iterator()));
  }

  private List<Paragraph> numbered(Story story) {
    return forced == Profile.PLAIN ? story.paragraphs() : withTypedNumbers(story);
  }

  private static List<Paragraph> withTypedNumbers(Story story) {
    return story.paragraphs().stream().map(ClauseLabeler::withTypedNumber).toList();
  }

  private static Paragraph withTypedNumber(Paragraph paragraph) {
    if (paragraph.number() != null) {
      return paragraph;
    }
    TypedNumber typed = TypedNumber.read(paragraph.text());
    return typed == null ? paragraph : paragraph.withTypedNumber(typed.printed(), typed.end());
  }

  private static List<Line> lines(Story story) {
    Set<Integer> topLevel = topLevel(story);
    List<Line> lines = new ArrayList<>();
    for (Paragraph paragraph : withTypedNumbers(story)) {
      lines.add(Line.of(paragraph, !topLevel.contains(paragraph.index())));
    }
    return lines;
  }

  private List<Paragraph> withBodyLabels(List<Paragraph> paragraphs) {
    List<@Nullable ClauseLabel> labels = BodyLabels.of(lines, words, language, profile);
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
