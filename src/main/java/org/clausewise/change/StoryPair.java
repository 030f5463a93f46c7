package org.clausewise.change;

import java.util.List;
import org.clausewise.model.Story;
import org.jspecify.annotations.Nullable;

/**
 * A story of the original beside its counterpart of the revised draft.
 *
 * @param original null where the story was added
 * @param revised null where the story was removed
 * @param steps through the blocks of both
 */
public record StoryPair(@Nullable Story original, @Nullable Story revised, List<Step> steps) {

  public StoryPair {
    steps = List.copyOf(steps);
    if (original == null && revised == null) {
      throw new IllegalArgumentException("a pair of no story");
    }
  }
}
