package org.clausewise.change;

import org.clausewise.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * What became of one thing that a clause mentions: a number, a date, a symbol.
 *
 * @param kind what it is; of one that changed its kind, the revised one
 * @param original as the original writes it; null where it was added
 * @param revised as the revised draft writes it; null where it was dropped
 */
public record LedgerEntry(MentionKind kind, @Nullable String original, @Nullable String revised) {

  /** What became of it. */
  public enum Status {
    KEPT,
    CHANGED,
    ADDED,
    DROPPED
  }

  public LedgerEntry {
    if (original == null && revised == null) {
      throw new IllegalArgumentException("an entry of nothing");
    }
  }

  /** What became of it. */
  public Status status() {
    if (original == null) {
      return Status.ADDED;
    }
    if (revised == null) {
      return Status.DROPPED;
    }
    return original.equals(revised) ? Status.KEPT : Status.CHANGED;
  }
}
