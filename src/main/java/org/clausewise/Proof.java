package org.clausewise;

import org.jspecify.annotations.Nullable;

/**
 * Whether a redline gives back both drafts.
 *
 * @param firstDifference what is wrong, as a sentence for people; null where the proof holds
 */
public record Proof(@Nullable String firstDifference) {

  /** Whether accepting all gives the revised draft and rejecting all the original. */
  public boolean holds() {
    return firstDifference == null;
  }
}
