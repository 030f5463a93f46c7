package org.clausewise.classify;

import org.clausewise.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Agenda items, which have another number every session.
 *
 * <p>The proof: the title behind the number is the same. Cost: nothing much. Handled badly: items
 * that are named by their number alone, which stay substantive.
 */
final class RollingItems {

  /** Words of the title that must be the same. */
  private static final int TITLE_WORDS = 6;

  private RollingItems() {}

  /** The rule that proves it to be routine, or null. */
  static @Nullable String rule(Spot spot) {
    boolean items =
        spot.original().kind() == MentionKind.REFERENCE
            && spot.cues().begins("agenda_item", spot.original().text())
            && spot.cues().begins("agenda_item", spot.revised().text());
    return items && spot.isBefore("titled") && spot.hasSameWordsBehind(TITLE_WORDS)
        ? "agenda-item"
        : null;
  }
}
