package org.clausewise.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewise.change.Change;
import org.clausewise.change.Comparison;
import org.clausewise.change.IgnoredEdit;
import org.clausewise.change.IgnoredText;
import org.clausewise.change.IgnoredText.Place;
import org.clausewise.change.Passage;
import org.clausewise.model.DifferenceKind;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;
import org.clausewise.model.StoryKind;
import org.clausewise.text.Folding;

/**
 * Where two drafts differ only in kinds that are ignored.
 *
 * <p>The original takes the revised draft's text there, and is compared anew. What is part of an
 * edit then after all, because its paragraph found another counterpart, is no longer ignored.
 */
public final class IgnoredTexts {

  private final Draft original;
  private final List<IgnoredText> texts;
  private final Map<Place, List<IgnoredText>> places;
  private final Map<StoryId, List<Paragraph>> paragraphs = new HashMap<>();

  private IgnoredTexts(Draft original, List<IgnoredText> texts) {
    this.original = original;
    this.texts = List.copyOf(texts);
    this.places = IgnoredText.byParagraph(texts);
    for (Story story : original.stories()) {
      paragraphs.put(story.id(), story.paragraphs());
    }
  }

  /** What differs in those kinds only in the changes of {@code comparison}. */
  public static IgnoredTexts find(Comparison comparison, Set<DifferenceKind> kinds) {
    List<IgnoredText> found = new ArrayList<>();
    for (Change change : comparison.changes()) {
      if (!change.edits().isEmpty()
          && !change.original().isEmpty()
          && !change.revised().isEmpty()
          && change.original().get(0).story().kind() != StoryKind.TEXT_BOX) {
        addFound(change, kinds, found);
      }
    }
    return new IgnoredTexts(comparison.original(), found);
  }

  private static void addFound(Change change, Set<DifferenceKind> kinds, List<IgnoredText> into) {
    List<IgnoredEdit> found =
        IgnoredFinder.find(Wording.of(change.original()), Wording.of(change.revised()), kinds);
    String revised = change.revisedText();
    int base = 0;
    for (Passage passage : change.original()) {
      Paragraph paragraph = passage.paragraph();
      int shift = paragraph.numberEnd() - base;
      int end = base + paragraph.wording().length();
      List<IgnoredText> own = new ArrayList<>();
      for (IgnoredEdit ignored : found) {
        int start = ignored.edit().originalStart();
        if (base <= start && ignored.edit().originalEnd() <= end) {
          own.add(
              new IgnoredText(
                  passage.story(),
                  paragraph.index(),
                  start + shift,
                  ignored.edit().originalEnd() + shift,
                  revised.substring(ignored.edit().revisedStart(), ignored.edit().revisedEnd()),
                  ignored.kinds()));
        }
      }
      into.addAll(staysTheSame(paragraph, own, new Folding(kinds)) ? own : List.of());
      base = end + 1;
    }
  }

  private static boolean staysTheSame(
      Paragraph paragraph, List<IgnoredText> texts, Folding folding) {
    String taken = IgnoredText.applied(paragraph.text(), texts).substring(paragraph.numberEnd());
    return folding.fold(taken).equals(folding.fold(paragraph.wording()));
  }

  /** What is ignored, by paragraphs, ascending in each. */
  public List<IgnoredText> all() {
    return texts;
  }

  /** Those that are part of no edit of a comparison in which the original took these texts. */
  public IgnoredTexts kept(Comparison taken) {
    List<IgnoredText> kept = new ArrayList<>();
    for (Change change : taken.changes()) {
      kept.addAll(new TakenText(change, this).kept());
    }
    return new IgnoredTexts(original, kept);
  }

  /** The comparison in which the original took these texts, as one of the original itself. */
  public Comparison told(Comparison taken) {
    return new Comparison(
        original,
        taken.revised(),
        taken.stories(),
        taken.shared(),
        taken.changes().stream().map(change -> new TakenText(change, this).told()).toList(),
        taken.diagnostics());
  }

  /** The paragraph as the original has it. */
  Paragraph original(Passage passage) {
    List<Paragraph> story = paragraphs.get(passage.story());
    if (story == null) {
      throw new IllegalArgumentException("no story " + passage.story());
    }
    return story.get(passage.paragraph().index());
  }

  List<IgnoredText> in(Passage passage) {
    return places.getOrDefault(new Place(passage.story(), passage.paragraph().index()), List.of());
  }
}
