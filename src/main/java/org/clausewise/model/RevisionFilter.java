package org.clausewise.model;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tracked changes of a document are meant.
 *
 * @param authors whose, as the document spells them; empty for anybody's
 * @param after only those made at that time or later; null for any time. A change without a date is
 *     none of them
 * @param before only those made earlier than that; null for any time
 */
public record RevisionFilter(
    Set<String> authors, @Nullable Instant after, @Nullable Instant before) {

  /** Every tracked change. */
  public static final RevisionFilter ALL = new RevisionFilter(Set.of(), null, null);

  public RevisionFilter {
    authors = Set.copyOf(authors);
    if (after != null && before != null && !after.isBefore(before)) {
      throw new IllegalArgumentException(
          "no time is both after " + after + " and before " + before);
    }
  }

  /** Whether every tracked change is meant. */
  public boolean isAll() {
    return authors.isEmpty() && after == null && before == null;
  }

  /**
   * Whether a change of that author and date is meant.
   *
   * @param author null where the change names none
   * @param date null where the change has none that can be read
   */
  public boolean selects(@Nullable String author, @Nullable Instant date) {
    return (authors.isEmpty() || (author != null && authors.contains(author)))
        && (after == null || (date != null && !date.isBefore(after)))
        && (before == null || (date != null && date.isBefore(before)));
  }
}
