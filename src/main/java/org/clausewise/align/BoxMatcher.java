package org.clausewise.align;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clausewise.change.Change;
import org.clausewise.change.Passage;
import org.clausewise.model.Atom;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;
import org.clausewise.text.Lexicon;

/**
 * Pairs the text boxes of both drafts.
 *
 * <p>The idea: a box is where its drawing stands. Drawings that were kept pair their boxes one by
 * one; boxes left over pair when they are equal word for word, first those of one paragraph, whose
 * drawing was altered, then any, which moved. Cost: linear in the boxes, and in the product of
 * those left over. Handled badly: a box that was reworded and whose drawing was altered as well; it
 * comes out as removed and added.
 */
final class BoxMatcher {

  private final Lexicon lexicon;
  private final Map<StoryId, Story> originals = new LinkedHashMap<>();
  private final Map<StoryId, Story> reviseds = new LinkedHashMap<>();
  private final Map<StoryId, Change> originalHosts = new HashMap<>();
  private final Map<StoryId, Change> revisedHosts = new HashMap<>();
  private final Map<StoryId, StoryMatch> ofRevised = new HashMap<>();

  private BoxMatcher(List<Story> original, List<Story> revised, Lexicon lexicon) {
    this.lexicon = lexicon;
    original.forEach(box -> originals.put(box.id(), box));
    revised.forEach(box -> reviseds.put(box.id(), box));
  }

  /**
   * The pairs by the name of the revised box.
   *
   * @param original the boxes of the original draft, in order
   * @param revised the boxes of the revised draft, in order
   * @param changes those of all stories in which boxes stand
   */
  static Map<StoryId, StoryMatch> match(
      List<Story> original, List<Story> revised, List<Change> changes, Lexicon lexicon) {
    BoxMatcher matcher = new BoxMatcher(original, revised, lexicon);
    changes.forEach(matcher::matchKept);
    matcher.matchEqualText(true);
    matcher.matchEqualText(false);
    return matcher.ofRevised;
  }

  private void matchKept(Change change) {
    noteHosts(change.original(), change, originalHosts);
    noteHosts(change.revised(), change, revisedHosts);
    KeptAtoms.visit(
        change,
        (before, after) -> {
          for (int i = 0; i < before.boxes().size(); i++) {
            pair(before.boxes().get(i).story(), after.boxes().get(i).story(), change.moved());
          }
        });
  }

  private static void noteHosts(List<Passage> side, Change change, Map<StoryId, Change> hosts) {
    for (Passage passage : side) {
      for (Atom atom : passage.paragraph().atoms()) {
        atom.boxes().forEach(box -> hosts.put(box.story(), change));
      }
    }
  }

  private void pair(StoryId original, StoryId revised, boolean moved) {
    Story before = originals.remove(original);
    Story after = reviseds.remove(revised);
    ofRevised.put(revised, new StoryMatch(before, after, moved));
  }

  private void matchEqualText(boolean withinChange) {
    for (Story revised : List.copyOf(reviseds.values())) {
      List<Integer> words = keys(revised);
      for (Story original : List.copyOf(originals.values())) {
        boolean sameHost =
            Objects.equals(originalHosts.get(original.id()), revisedHosts.get(revised.id()));
        if ((sameHost || !withinChange) && keys(original).equals(words)) {
          pair(original.id(), revised.id(), !sameHost);
          break;
        }
      }
    }
  }

  private List<Integer> keys(Story story) {
    return story.paragraphs().stream().map(lexicon::key).toList();
  }
}
