package org.clausewise.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewise.change.Change;
import org.clausewise.model.Atom;
import org.clausewise.model.AtomKind;
import org.clausewise.model.Draft;
import org.clausewise.model.Story;
import org.clausewise.model.StoryKind;
import org.clausewise.text.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the footnotes and endnotes of both drafts.
 *
 * <p>The idea: a note is where its reference is. References at corresponding places of text that
 * was kept pair their notes, and the first such pair wins; notes left over pair when they are equal
 * word for word, and count as moved. Cost: linear in the references. Handled badly: a note that was
 * reworded while its host was rewritten around it; it comes out as removed and added.
 */
final class NoteMatcher {

  private final Lexicon lexicon;
  private final Map<String, Story> originals;
  private final Map<String, Story> reviseds;
  private final Map<String, StoryMatch> ofRevised = new HashMap<>();
  private final Set<String> takenOriginals = new HashSet<>();

  private NoteMatcher(Draft original, Draft revised, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.originals = notes(original);
    this.reviseds = notes(revised);
  }

  private static Map<String, Story> notes(Draft draft) {
    Map<String, Story> notes = new LinkedHashMap<>();
    for (Story story : draft.stories()) {
      if (isNote(story)) {
        notes.put(story.id().name(), story);
      }
    }
    return notes;
  }

  static boolean isNote(Story story) {
    return story.id().kind() == StoryKind.FOOTNOTE || story.id().kind() == StoryKind.ENDNOTE;
  }

  /** The pairs of notes by the name of the revised one, given the changes of the body. */
  static Map<String, StoryMatch> match(
      Draft original, Draft revised, List<Change> body, Lexicon lexicon) {
    NoteMatcher matcher = new NoteMatcher(original, revised, lexicon);
    for (Change change : body) {
      KeptAtoms.visit(change, (before, after) -> matcher.pair(before, after, change.moved()));
    }
    matcher.matchEqualText();
    return matcher.ofRevised;
  }

  private void pair(Atom original, Atom revised, boolean moved) {
    pair(noteOf(original, originals), noteOf(revised, reviseds), moved);
  }

  private static @Nullable Story noteOf(Atom atom, Map<String, Story> notes) {
    if (atom.display().length() < 3) {
      return null;
    }
    String number = atom.display().substring(1, atom.display().length() - 1);
    if (atom.kind() == AtomKind.FOOTNOTE_REFERENCE) {
      return notes.get("footnote " + number);
    }
    return atom.kind() == AtomKind.ENDNOTE_REFERENCE ? notes.get("endnote " + number) : null;
  }

  private void pair(@Nullable Story original, @Nullable Story revised, boolean moved) {
    if (original == null
        || revised == null
        || original.id().kind() != revised.id().kind()
        || takenOriginals.contains(original.id().name())
        || ofRevised.containsKey(revised.id().name())) {
      return;
    }
    takenOriginals.add(original.id().name());
    ofRevised.put(revised.id().name(), new StoryMatch(original, revised, moved));
  }

  private void matchEqualText() {
    Map<List<Integer>, List<Story>> free = new HashMap<>();
    for (Story original : originals.values()) {
      if (!takenOriginals.contains(original.id().name())) {
        free.computeIfAbsent(keys(original), unseen -> new ArrayList<>()).add(original);
      }
    }
    for (Story revised : reviseds.values()) {
      List<Story> equal = free.getOrDefault(keys(revised), new ArrayList<>());
      if (!equal.isEmpty() && !ofRevised.containsKey(revised.id().name())) {
        pair(equal.remove(0), revised, true);
      }
    }
  }

  private List<Integer> keys(Story story) {
    List<Integer> keys = new ArrayList<>();
    keys.add(story.id().kind() == StoryKind.FOOTNOTE ? 0 : 1);
    story.paragraphs().forEach(paragraph -> keys.add(lexicon.key(paragraph)));
    return keys;
  }
}
