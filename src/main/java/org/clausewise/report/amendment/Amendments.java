package org.clausewise.report.amendment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.clausewise.change.Comparison;
import org.clausewise.change.StoryPair;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Story;
import org.clausewise.model.StoryKind;
import org.clausewise.model.Table;
import org.clausewise.report.Report;
import org.clausewise.report.amendment.Instruction.InsertStory;
import org.clausewise.report.amendment.Instruction.NewRow;

/**
 * The instructions of a report in the order of the text: story by story, then what is renumbered.
 * Cost: linear in the drafts, but for finding places that can't be mistaken ({@link WordEdits}).
 */
final class Amendments {

  private Amendments() {}

  static List<Instruction> of(Report report) {
    Comparison comparison = report.comparison();
    PlaceNames names = new PlaceNames(comparison.original());
    Set<Integer> shown = new HashSet<>();
    report.changes().forEach(change -> shown.add(change.id()));
    List<Instruction> instructions = new ArrayList<>();
    ParagraphInstructions paragraphs = new ParagraphInstructions(names, instructions);
    for (StoryPair pair : comparison.stories()) {
      story(pair, shown, paragraphs, instructions);
    }
    instructions.addAll(NoteNumbers.of(comparison.stories()));
    if (shown.size() == comparison.changes().size()) {
      instructions.addAll(ParagraphNumbers.of(comparison, names, paragraphs.replaced()));
    }
    return instructions;
  }

  private static void story(
      StoryPair pair,
      Set<Integer> shown,
      ParagraphInstructions paragraphs,
      List<Instruction> into) {
    Story original = pair.original();
    Story revised = pair.revised();
    if (original != null && revised != null) {
      new ContainerWalk(paragraphs, shown, PlaceNames.of(original.id())).walk(pair.steps());
    } else if (original == null && isTold(Objects.requireNonNull(revised))) {
      into.add(new InsertStory(revised.id().name(), content(revised)));
    } else if (revised == null && isTold(Objects.requireNonNull(original))) {
      into.add(new Instruction.Delete(List.of(original.id().name())));
    }
  }

  /** A header or box that says nothing is nothing to a reader; a note has a number to be seen. */
  private static boolean isTold(Story story) {
    StoryKind kind = story.id().kind();
    boolean hasNumber = story.paragraphs().stream().anyMatch(p -> p.number() != null);
    return !story.isBlank() || hasNumber || kind == StoryKind.FOOTNOTE || kind == StoryKind.ENDNOTE;
  }

  private static List<NewRow> content(Story story) {
    List<NewRow> lines = new ArrayList<>();
    for (var block : story.blocks()) {
      if (block instanceof Paragraph paragraph) {
        lines.add(new NewRow(List.of(ToldText.whole(paragraph))));
      } else {
        lines.addAll(NewText.rows(((Table) block).rows()));
      }
    }
    return lines;
  }
}
