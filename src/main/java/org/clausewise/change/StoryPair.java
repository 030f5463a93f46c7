package org.clausewise.change;

import java.util.List;
import java.util.Objects;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;
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

  /** Whether it is of these two stories; null for a missing one. */
  public boolean isOf(@Nullable StoryId originalId, @Nullable StoryId revisedId) {
    return Objects.equals(original == null ? null : original.id(), originalId)
        && Objects.equals(revised == null ? null : revised.id(), revisedId);
  }
}
