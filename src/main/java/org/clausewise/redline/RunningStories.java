package org.clausewise.redline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clausewise.change.Comparison;
import org.clausewise.change.SectionPair;
import org.clausewise.model.Draft;
import org.clausewise.model.Section;
import org.clausewise.model.StoryId;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of a header or footer that only one draft has.
 *
 * <p>One that belongs to a section that was itself added or removed goes with the break of that
 * section. Where the other draft has none at that place, its content is inserted or deleted; what
 * is left on the other side is an empty one, which shows nothing. Where the other draft has another
 * one there, shared with further sections, no markup can say both, and the difference is told.
 */
final class RunningStories {

  /** A place in the other draft that has no such header or footer. */
  record Gap(String use, Section original, Section revised) {}

  /**
   * What becomes of one.
   *
   * @param gaps where its content is inserted or deleted
   * @param told whether it can't be tracked in full
   */
  record Fate(List<Gap> gaps, boolean told) {}

  private final Comparison comparison;
  private final List<SectionPair> pairs;

  RunningStories(Comparison comparison) {
    this.comparison = comparison;
    this.pairs = comparison.sections();
  }

  /** What becomes of {@code story}, which only the revised draft has, or only the original. */
  Fate fate(StoryId story, boolean added) {
    List<Gap> gaps = new ArrayList<>();
    boolean told = false;
    for (SectionPair pair : pairs) {
      Section own = added ? pair.revised() : pair.original();
      Section other = added ? pair.original() : pair.revised();
      String use = own == null ? null : useOf(story, own);
      if (use == null || other == null) {
        continue;
      }
      if (effective(added ? comparison.original() : comparison.revised(), other, use) != null) {
        told = true;
      } else {
        gaps.add(new Gap(use, requireNonNull(pair.original()), requireNonNull(pair.revised())));
      }
    }
    return new Fate(gaps, told);
  }

  private static @Nullable String useOf(StoryId story, Section section) {
    return section.running().entrySet().stream()
        .filter(entry -> entry.getValue().equals(story))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst()
        .orElse(null);
  }

  /** The one that a section shows: its own, or that of the nearest section before (17.10.1). */
  private static @Nullable StoryId effective(Draft draft, Section section, String use) {
    for (int i = draft.sections().indexOf(section); i >= 0; i--) {
      StoryId found = draft.sections().get(i).running().get(use);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
