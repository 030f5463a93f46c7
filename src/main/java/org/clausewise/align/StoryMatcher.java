package org.clausewise.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.clausewise.change.Change;
import org.clausewise.change.RunningPlace;
import org.clausewise.change.SectionPair;
import org.clausewise.model.Draft;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;
import org.clausewise.model.StoryKind;
import org.clausewise.text.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the stories beside the body: notes by their references, headers and footers by their
 * sections, text boxes by the drawings that hold them.
 */
final class StoryMatcher {

  private StoryMatcher() {}

  /**
   * The pairs of notes, headers and footers in the order of the revised draft, what was removed
   * behind what it stood behind.
   *
   * @param body the changes of the body, which tell the notes' references apart
   */
  static List<StoryMatch> match(Draft original, Draft revised, List<Change> body, Lexicon lexicon) {
    Map<String, StoryMatch> notes = NoteMatcher.match(original, revised, body, lexicon);
    Map<StoryId, Story> others = counterparts(original, revised, body);
    return inOrder(
        beside(original, false),
        beside(revised, false),
        story ->
            notes.getOrDefault(
                noteName(story), new StoryMatch(others.get(story.id()), story, false)));
  }

  /**
   * The pairs of text boxes in the same order.
   *
   * @param changes those of all other stories, which tell the drawings apart
   */
  static List<StoryMatch> matchBoxes(
      Draft original, Draft revised, List<Change> changes, Lexicon lexicon) {
    List<Story> before = beside(original, true);
    List<Story> after = beside(revised, true);
    Map<StoryId, StoryMatch> pairs = BoxMatcher.match(before, after, changes, lexicon);
    return inOrder(
        before, after, story -> pairs.getOrDefault(story.id(), new StoryMatch(null, story, false)));
  }

  private static List<StoryMatch> inOrder(
      List<Story> originals, List<Story> reviseds, Function<Story, StoryMatch> match) {
    Set<Story> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    List<StoryMatch> found = new ArrayList<>();
    for (Story story : reviseds) {
      StoryMatch pair = match.apply(story);
      if (pair.original() != null) {
        taken.add(pair.original());
      }
      found.add(pair);
    }
    insertRemoved(originals, taken, found);
    return found;
  }

  /**
   * The headers and footers of the original by the revised ones that they belong to: those that the
   * same sections name, then those that the same sections show.
   */
  private static Map<StoryId, Story> counterparts(
      Draft original, Draft revised, List<Change> body) {
    Map<StoryId, Story> byName = new HashMap<>();
    original.stories().forEach(story -> byName.put(story.id(), story));
    Map<StoryId, Story> found = new HashMap<>();
    List<RunningPlace> places =
        RunningPlace.of(original, revised, SectionPair.of(original, revised, body));
    for (RunningPlace place : places) {
      if (place.originalSection().running().containsKey(place.use())
          && place.revisedSection().running().containsKey(place.use())) {
        addRunning(place, byName, found);
      }
    }
    places.forEach(place -> addRunning(place, byName, found));
    return found;
  }

  /** A story that shows in several places belongs to the first counterpart met. */
  private static void addRunning(
      RunningPlace place, Map<StoryId, Story> byName, Map<StoryId, Story> found) {
    Story story = place.original() == null ? null : byName.get(place.original());
    StoryId after = place.revised();
    if (story != null
        && after != null
        && !found.containsKey(after)
        && !found.containsValue(story)) {
      found.put(after, story);
    }
  }

  private static void insertRemoved(
      List<Story> originals, Set<Story> taken, List<StoryMatch> into) {
    Map<StoryKind, Story> previous = new EnumMap<>(StoryKind.class);
    for (Story story : originals) {
      StoryKind kind = story.id().kind();
      if (!taken.contains(story)) {
        into.add(placeBehind(previous.get(kind), kind, into), new StoryMatch(story, null, false));
      }
      previous.put(kind, story);
    }
  }

  /** Behind that story of the original, or, where there is none, before all of its kind. */
  private static int placeBehind(
      @Nullable Story previous, StoryKind kind, List<StoryMatch> matches) {
    for (int k = 0; k < matches.size(); k++) {
      StoryMatch match = matches.get(k);
      if (previous == null ? match.present().id().kind() == kind : match.isOf(previous)) {
        return previous == null ? k : k + 1;
      }
    }
    return matches.size();
  }

  /** The stories beside the body: the text boxes, or the others. */
  private static List<Story> beside(Draft draft, boolean boxes) {
    return draft.stories().stream()
        .skip(1)
        .filter(story -> (story.id().kind() == StoryKind.TEXT_BOX) == boxes)
        .toList();
  }

  private static String noteName(Story story) {
    return NoteMatcher.isNote(story) ? story.id().name() : "";
  }
}
