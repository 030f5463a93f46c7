package org.clausewise.classify;

import java.util.Optional;
import org.clausewise.mention.MentionValue.Symbol;
import org.clausewise.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Symbols that move on with the draft: last year's report gave way to this year's.
 *
 * <p>The proof: the symbols differ only in the session or year, by just the draft's shift, and in
 * the running number; and nothing is approved or adopted with them. Handled badly: another document
 * of the same series in the next year.
 */
final class RollingSymbols {

  private RollingSymbols() {}

  /** The rule that proves it to be routine, or null. */
  static @Nullable String rule(Spot spot) {
    return spot.original().kind() == MentionKind.SYMBOL
            && moves(spot)
            && !spot.hasBefore("decides")
            && !spot.hasNear("decides")
            && !spot.hasNear("veto")
        ? "symbol-rolled"
        : null;
  }

  private static boolean moves(Spot spot) {
    Optional<Shift> shift = Shift.ofSymbols(spot.original(), spot.revised());
    return shift.isPresent()
        && fits(shift.get(), spot.roll())
        && isRecent((Symbol) spot.original().value(), spot.roll());
  }

  /** The first number of a symbol is its session or year. */
  private static boolean isRecent(Symbol symbol, RollForward roll) {
    int first =
        symbol.parts().stream()
            .filter(part -> part.matches("\\d{1,4}"))
            .mapToInt(Integer::parseInt)
            .findFirst()
            .orElse(0);
    return Shift.isYear(first) ? roll.isRecentYear(first) : roll.isRecentSession(first);
  }

  /** A symbol that holds both must move by both. */
  private static boolean fits(Shift shift, RollForward roll) {
    boolean sessions = shift.sessions() == 0 || shift.sessions() == roll.sessions();
    boolean years = shift.years() == 0 || shift.years() == roll.years();
    return sessions && years && (shift.sessions() > 0 || shift.years() > 0);
  }
}
