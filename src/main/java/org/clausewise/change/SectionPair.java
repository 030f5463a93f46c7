package org.clausewise.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewise.model.Draft;
import org.clausewise.model.Section;
import org.clausewise.model.StoryId;
import org.jspecify.annotations.Nullable;

/**
 * A section of the original beside its counterpart of the revised draft.
 *
 * @param original null where the section break was added
 * @param revised null where the section break was removed
 */
public record SectionPair(@Nullable Section original, @Nullable Section revised) {

  /** Whether the break was added or removed, or the settings differ. */
  public boolean differs() {
    return original == null || revised == null || !original.format().equals(revised.format());
  }

  /**
   * The sections of both drafts, each once. Two belong together when the paragraphs that end them
   * do and stayed in their place; the last ones always do.
   *
   * @param body the changes of the body
   * @return the revised draft's sections in order, then those that were removed
   */
  public static List<SectionPair> of(Draft original, Draft revised, List<Change> body) {
    Map<Integer, Section> ends = new HashMap<>();
    original.sections().forEach(section -> ends.putIfAbsent(section.lastParagraph(), section));
    Map<Integer, Integer> paragraphs = pairedEnds(body);
    paragraphs.put(Section.LAST, Section.LAST);
    List<SectionPair> pairs = new ArrayList<>();
    Set<Section> paired = new HashSet<>();
    for (Section section : revised.sections()) {
      Integer end = paragraphs.get(section.lastParagraph());
      Section before = end == null ? null : ends.remove(end);
      if (before != null) {
        paired.add(before);
      }
      pairs.add(new SectionPair(before, section));
    }
    for (Section section : original.sections()) {
      if (!paired.contains(section)) {
        pairs.add(new SectionPair(section, null));
      }
    }
    return pairs;
  }

  /** The last original paragraph of each change that stayed, by its last revised one. */
  private static Map<Integer, Integer> pairedEnds(List<Change> body) {
    Map<Integer, Integer> ends = new HashMap<>();
    for (Change change : body) {
      if (!change.moved() && !change.original().isEmpty() && !change.revised().isEmpty()) {
        Passage before = change.original().get(change.original().size() - 1);
        Passage after = change.revised().get(change.revised().size() - 1);
        if (before.story().equals(StoryId.BODY) && after.story().equals(StoryId.BODY)) {
          ends.put(after.paragraph().index(), before.paragraph().index());
        }
      }
    }
    return ends;
  }
}
