package org.clausewise;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewise.change.IgnoredText;
import org.clausewise.change.IgnoredText.Place;
import org.clausewise.model.Atom;
import org.clausewise.model.DifferenceKind;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Story;
import org.clausewise.model.TextRun;
import org.clausewise.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Proves that an original that took the revised draft's text where differences are ignored is the
 * original but for these: every paragraph has exactly the texts that are told, folds to the same,
 * and has the formatting of what it kept.
 */
final class IgnoredProof {

  private final Map<Place, List<IgnoredText>> ignored;
  private final Folding folding;

  private IgnoredProof(List<IgnoredText> ignored, Set<DifferenceKind> kinds) {
    this.ignored = IgnoredText.byParagraph(ignored);
    this.folding = new Folding(kinds);
  }

  /** The first difference that is not among those told, as a sentence; null where there is none. */
  static @Nullable String firstDifference(
      Draft original, Draft taken, List<IgnoredText> ignored, Set<DifferenceKind> kinds) {
    IgnoredProof proof = new IgnoredProof(ignored, kinds);
    for (Story story : original.stories()) {
      Story other = taken.story(story.id());
      String difference = other == null ? "is missing" : proof.inStory(story, other);
      if (difference != null) {
        return "the original but for what is ignored: " + story.id() + " " + difference;
      }
    }
    return null;
  }

  private @Nullable String inStory(Story story, Story other) {
    List<Paragraph> before = story.paragraphs();
    List<Paragraph> after = other.paragraphs();
    if (before.size() != after.size()) {
      return "has another number of paragraphs";
    }
    for (int k = 0; k < before.size(); k++) {
      List<IgnoredText> own = ignored.getOrDefault(new Place(story.id(), k), List.of());
      if (!holds(before.get(k), after.get(k), own)) {
        return "differs otherwise in paragraph " + (k + 1);
      }
    }
    return null;
  }

  private boolean holds(Paragraph before, Paragraph after, List<IgnoredText> own) {
    if (own.isEmpty()) {
      return before.text().equals(after.text()) && before.runs().equals(after.runs());
    }
    return IgnoredText.applied(before.text(), own).equals(after.text())
        && folding.fold(before.wording()).equals(folding.fold(after.wording()))
        && atoms(before).equals(atoms(after))
        && before.format().equals(after.format())
        && keptLooksTheSame(before, after, own);
  }

  private static List<String> atoms(Paragraph paragraph) {
    return paragraph.atoms().stream().map(Atom::identity).toList();
  }

  private static boolean keptLooksTheSame(
      Paragraph before, Paragraph after, List<IgnoredText> own) {
    int at = 0;
    int shift = 0;
    for (IgnoredText text : own) {
      int end = text.start();
      if (!stretch(before, at, end).equals(stretch(after, at + shift, end + shift))) {
        return false;
      }
      at = text.end();
      shift += text.growth();
    }
    int end = before.text().length();
    return stretch(before, at, end).equals(stretch(after, at + shift, end + shift));
  }

  /** The formatting of a stretch, its offsets counted from where it begins. */
  private static List<TextRun> stretch(Paragraph paragraph, int start, int end) {
    return paragraph.runs().stream()
        .filter(run -> start < run.end() && run.start() < end)
        .map(
            run ->
                new TextRun(
                    Math.max(run.start(), start) - start,
                    Math.min(run.end(), end) - start,
                    run.format()))
        .toList();
  }
}
