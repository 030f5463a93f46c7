package org.clausewise.align;

import org.clausewise.model.Story;
import org.jspecify.annotations.Nullable;

/**
 * Two stories to be compared, or one without a counterpart.
 *
 * @param original null where the story was added
 * @param revised null where the story was removed
 * @param moved whether the story as a whole stands somewhere else
 */
record StoryMatch(@Nullable Story original, @Nullable Story revised, boolean moved) {

  Story present() {
    Story story = revised != null ? revised : original;
    if (story == null) {
      throw new IllegalStateException("a match of no story");
    }
    return story;
  }

  /** Whether that very story of the original is in this match. */
  @SuppressWarnings("ReferenceEquality") // equal stories are different notes
  boolean isOf(Story story) {
    return original == story;
  }
}
