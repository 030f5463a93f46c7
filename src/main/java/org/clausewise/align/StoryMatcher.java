package org.clausewise.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.clausewise.change.Change;
import org.clausewise.change.SectionPair;
import org.clausewise.model.Draft;
import org.clausewise.model.Section;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;
import org.clausewise.model.StoryKind;
import org.clausewise.text.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the stories beside the body: notes by their references, headers and footers by their
 * sections, text boxes by their names.
 */
final class StoryMatcher {

  private StoryMatcher() {}

  /**
   * The pairs in the order of the revised draft, what was removed behind what it stood behind.
   *
   * @param body the changes of the body, which tell the notes' references apart
   */
  static List<StoryMatch> match(Draft original, Draft revised, List<Change> body, Lexicon lexicon) {
    Map<String, StoryMatch> notes = NoteMatcher.match(original, revised, body, lexicon);
    Map<StoryId, Story> others = counterparts(original, revised, body);
    Set<Story> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    List<StoryMatch> found = new ArrayList<>();
    for (Story story : beside(revised)) {
      StoryMatch pair =
          notes.getOrDefault(noteName(story), new StoryMatch(others.get(story.id()), story, false));
      if (pair.original() != null) {
        taken.add(pair.original());
      }
      found.add(pair);
    }
    insertRemoved(beside(original), taken, found);
    return found;
  }

  /**
   * The stories of the original by the revised ones that they belong to: headers and footers by the
   * sections that name them, everything else by its own name.
   */
  private static Map<StoryId, Story> counterparts(
      Draft original, Draft revised, List<Change> body) {
    Map<StoryId, Story> byName = new HashMap<>();
    beside(original).stream()
        .filter(story -> !NoteMatcher.isNote(story))
        .forEach(story -> byName.put(story.id(), story));
    Map<StoryId, Story> found = new HashMap<>();
    for (SectionPair pair : SectionPair.of(original, revised, body)) {
      if (pair.original() != null && pair.revised() != null) {
        addRunning(pair.original(), pair.revised(), byName, found);
      }
    }
    byName.values().stream()
        .filter(story -> !isRunning(story))
        .forEach(story -> found.put(story.id(), story));
    return found;
  }

  private static boolean isRunning(Story story) {
    return story.id().kind() == StoryKind.HEADER || story.id().kind() == StoryKind.FOOTER;
  }

  /** A story that several sections name belongs to the first counterpart met. */
  private static void addRunning(
      Section original, Section revised, Map<StoryId, Story> byName, Map<StoryId, Story> found) {
    for (String use : new TreeSet<>(revised.running().keySet())) {
      StoryId before = original.running().get(use);
      StoryId after = Objects.requireNonNull(revised.running().get(use));
      Story story = before == null ? null : byName.get(before);
      if (story != null && !found.containsKey(after) && !found.containsValue(story)) {
        found.put(after, story);
      }
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

  private static List<Story> beside(Draft draft) {
    return draft.stories().subList(1, draft.stories().size());
  }

  private static String noteName(Story story) {
    return NoteMatcher.isNote(story) ? story.id().name() : "";
  }
}
