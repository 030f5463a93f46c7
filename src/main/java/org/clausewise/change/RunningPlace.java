package org.clausewise.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clausewise.model.Draft;
import org.clausewise.model.Section;
import org.clausewise.model.StoryId;
import org.jspecify.annotations.Nullable;

/**
 * A place where a header or footer shows: one use in a section that both drafts have.
 *
 * @param originalSection the section in the original
 * @param revisedSection its counterpart
 * @param use what it is for: {@code header default}, {@code footer first}
 * @param original what the original shows there; null for nothing
 * @param revised what the revised draft shows there; null for nothing
 */
public record RunningPlace(
    Section originalSection,
    Section revisedSection,
    String use,
    @Nullable StoryId original,
    @Nullable StoryId revised) {

  /**
   * The places at which something begins to show: the revised draft names it there, or the original
   * names another than showed before. Everywhere else both drafts go on with what they show in the
   * section before (ECMA-376 Part 1, 17.10.1).
   *
   * @param sections the sections of both drafts
   */
  public static List<RunningPlace> of(Draft original, Draft revised, List<SectionPair> sections) {
    List<RunningPlace> places = new ArrayList<>();
    for (SectionPair pair : sections) {
      if (pair.original() != null && pair.revised() != null) {
        for (String use : uses(pair.original(), pair.revised())) {
          if (pair.revised().running().containsKey(use)
              || original.beginsToShow(pair.original(), use)) {
            places.add(
                new RunningPlace(
                    pair.original(),
                    pair.revised(),
                    use,
                    original.shown(pair.original(), use),
                    revised.shown(pair.revised(), use)));
          }
        }
      }
    }
    return places;
  }

  private static Set<String> uses(Section one, Section other) {
    Set<String> uses = new TreeSet<>(one.running().keySet());
    uses.addAll(other.running().keySet());
    return uses;
  }
}
