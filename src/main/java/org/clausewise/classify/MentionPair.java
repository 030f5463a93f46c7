package org.clausewise.classify;

import java.util.Objects;
import org.clausewise.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What became of a mention.
 *
 * @param original null where it was added
 * @param revised null where it was dropped
 */
record MentionPair(@Nullable Mention original, @Nullable Mention revised) {

  /** The original one, where it is known that there is one. */
  Mention before() {
    return Objects.requireNonNull(original);
  }

  /** The revised one, where it is known that there is one. */
  Mention after() {
    return Objects.requireNonNull(revised);
  }

  /** Whether both drafts have one and they say different things. */
  boolean isChanged() {
    return original != null && revised != null && !original.saysTheSame(revised);
  }

  /** Whether both drafts have one and they say the same. */
  boolean isKept() {
    return original != null && revised != null && original.saysTheSame(revised);
  }
}
