package org.clausewise.classify;

import java.util.Optional;
import org.clausewise.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Ordinals that move on with the draft: of a session that was held, or at which to report again,
 * and of what is annual.
 *
 * <p>The proof: it moves by just the draft's own shift, and the words around it say that this
 * happens every year. Sessions at which something new is to be done are none. Cost: that of some
 * patterns on a few lines. Handled badly: sessions named otherwise, which stay substantive.
 */
final class RollingOrdinals {

  /** Behind {@code session of}: what is in session must be the same. */
  private static final int NAME_WORDS = 6;

  private RollingOrdinals() {}

  /** The rule that proves it to be routine, or null. */
  static @Nullable String rule(Spot spot) {
    if (spot.original().kind() != MentionKind.ORDINAL
        || spot.revised().kind() != MentionKind.ORDINAL
        || spot.hasNear("veto")) {
      return null;
    }
    if (spot.isBefore("annual") && spot.hasSameWordsBehind(NAME_WORDS)) {
      boolean told = spot.isAfter("held") || spot.isAfter("annual_before");
      return told && moves(spot, spot.roll().years()) && !spot.hasBefore("decides")
          ? "annual-ordinal"
          : null;
    }
    boolean session = spot.isBefore("session") && saysTheSameBehind(spot);
    return session && movesWithDraft(spot) && isYearly(spot) ? "session-ordinal" : null;
  }

  static boolean isYearly(Spot spot) {
    boolean held = spot.isAfter("held") && !spot.hasBefore("decides");
    return held || isYearlyReport(spot);
  }

  private static boolean isYearlyReport(Spot spot) {
    return spot.isAfter("at_its")
        && spot.isNearer("report", "give")
        && spot.has("reporting")
        && !spot.hasNear("onetime");
  }

  /** {@code session of the Commission on …} must go on alike. */
  private static boolean saysTheSameBehind(Spot spot) {
    boolean named = spot.afters().stream().anyMatch(after -> after.matches("(?s)\\s\\p{L}+ of .*"));
    return spot.hasSameWordsBehind(named ? NAME_WORDS : 1);
  }

  private static boolean movesWithDraft(Spot spot) {
    return moves(spot, spot.roll().sessions()) || moves(spot, spot.roll().years());
  }

  private static boolean moves(Spot spot, int by) {
    Optional<Integer> moved = Shift.ofOrdinals(spot.original(), spot.revised());
    return by > 0 && moved.isPresent() && moved.get() == by;
  }
}
