package org.clausewise.mention;

import org.clausewise.model.MentionKind;

/**
 * One thing that a wording mentions.
 *
 * @param kind what it is
 * @param start where it begins, a zero-based UTF-16 offset into the wording
 * @param end where it ends, half-open
 * @param text how it is written, white space as single spaces
 * @param value what it says
 */
public record Mention(MentionKind kind, int start, int end, String text, MentionValue value) {

  public Mention {
    if (start >= end) {
      throw new IllegalArgumentException("a mention of nothing");
    }
  }

  /** Whether both say the same, though perhaps in another writing. */
  public boolean saysTheSame(Mention other) {
    return kind == other.kind && value.equals(other.value);
  }
}
