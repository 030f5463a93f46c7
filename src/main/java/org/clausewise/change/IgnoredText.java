package org.clausewise.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewise.model.DifferenceKind;
import org.clausewise.model.StoryId;

/**
 * A stretch of the original for which the revised draft's text is taken, because both differ only
 * in kinds that are ignored.
 *
 * @param story the story of the paragraph
 * @param paragraph its index there
 * @param start zero-based UTF-16 offset into the paragraph's whole text, inclusive
 * @param end the same, exclusive; equal to {@code start} where the revised draft has more
 * @param text what the revised draft says there; empty where it has nothing
 * @param kinds the kinds of the difference; never empty
 */
public record IgnoredText(
    StoryId story, int paragraph, int start, int end, String text, Set<DifferenceKind> kinds) {

  public IgnoredText {
    kinds = Set.copyOf(kinds);
  }

  /** The paragraph of a story that takes texts, by its index there. */
  public record Place(StoryId story, int paragraph) {}

  /** The texts of each paragraph that takes some, in the order given. */
  public static Map<Place, List<IgnoredText>> byParagraph(List<IgnoredText> texts) {
    Map<Place, List<IgnoredText>> places = new HashMap<>();
    for (IgnoredText text : texts) {
      places
          .computeIfAbsent(new Place(text.story, text.paragraph), unseen -> new ArrayList<>())
          .add(text);
    }
    return places;
  }

  /**
   * The text of a paragraph after it took these.
   *
   * @param texts those of the paragraph, ascending and apart
   */
  public static String applied(String text, List<IgnoredText> texts) {
    StringBuilder applied = new StringBuilder();
    int at = 0;
    for (IgnoredText taken : texts) {
      applied.append(text, at, taken.start).append(taken.text);
      at = taken.end;
    }
    return applied.append(text, at, text.length()).toString();
  }

  /** By how much the paragraph's text becomes longer. */
  public int growth() {
    return text.length() - (end - start);
  }
}
