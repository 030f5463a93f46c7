package org.clausewise.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewise.change.Change;
import org.clausewise.model.Draft;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;
import org.clausewise.model.StoryKind;
import org.clausewise.text.Lexicon;

/** Pairs the stories beside the body: notes by their references, all others by their names. */
final class StoryMatcher {

  private StoryMatcher() {}

  /**
   * The pairs in the order of the revised draft, what was removed at the end of its kind.
   *
   * @param body the changes of the body, which tell the notes' references apart
   */
  static List<StoryMatch> match(Draft original, Draft revised, List<Change> body, Lexicon lexicon) {
    Map<String, StoryMatch> notes = NoteMatcher.match(original, revised, body, lexicon);
    Map<StoryId, Story> others = new HashMap<>();
    beside(original).stream()
        .filter(story -> !NoteMatcher.isNote(story))
        .forEach(story -> others.put(story.id(), story));
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
    for (Story story : beside(original)) {
      if (!taken.contains(story)) {
        found.add(endOfKind(found, story.id().kind()), new StoryMatch(story, null, false));
      }
    }
    return found;
  }

  private static List<Story> beside(Draft draft) {
    return draft.stories().subList(1, draft.stories().size());
  }

  private static String noteName(Story story) {
    return NoteMatcher.isNote(story) ? story.id().name() : "";
  }

  private static int endOfKind(List<StoryMatch> matches, StoryKind kind) {
    for (int k = matches.size(); k > 0; k--) {
      if (matches.get(k - 1).present().id().kind() == kind) {
        return k;
      }
    }
    return matches.size();
  }
}
