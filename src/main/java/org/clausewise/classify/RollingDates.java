package org.clausewise.classify;

import java.util.List;
import java.util.Optional;
import org.clausewise.change.Finding;
import org.clausewise.mention.Mention;
import org.clausewise.mention.MentionValue.Dates;
import org.clausewise.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Dates and years that move on with the draft: of a session that was held as every year, of a
 * report, of a yearly title.
 *
 * <p>The proof: the year moves by just the draft's shift, the date has the same shape, it is near
 * the draft's own year, and the words around it say what recurs. Figures and deadlines nearby
 * forbid. Handled badly: events that recur without a number, which stay substantive.
 */
final class RollingDates {

  private RollingDates() {}

  /** The rule that proves it to be routine, or null. */
  static @Nullable String rule(Spot spot, List<Finding> before) {
    if (!areDates(spot)
        || !moves(spot)
        || spot.hasNear("veto")
        || spot.hasNear("figures", 2)
        || spot.hasNear("source")) {
      return null;
    }
    boolean year = isYear(spot.original());
    boolean report = spot.isAfter("report_date") && isPlain(spot);
    if (!year && (report || isHeldWith(spot, before))) {
      return "date-rolled";
    }
    if (year && isHeldWith(spot, before)) {
      return "year-rolled";
    }
    return year && isYearly(spot) ? "year-rolled" : null;
  }

  private static boolean areDates(Spot spot) {
    return spot.original().kind() == MentionKind.DATE && spot.revised().kind() == MentionKind.DATE;
  }

  private static boolean isYear(Mention mention) {
    return mention.value() instanceof Dates dates && !dates.isSpan() && dates.from().month() == 0;
  }

  private static boolean moves(Spot spot) {
    Optional<Shift> shift = Shift.ofDates(spot.original(), spot.revised());
    int years = spot.roll().years();
    return years > 0
        && shift.isPresent()
        && shift.get().years() == years
        && spot.original().value() instanceof Dates dates
        && spot.roll().isRecentYear(dates.from().year());
  }

  /** Whether it says when the session before it, that moved on too, was held. */
  static boolean isHeldWith(Spot spot, List<Finding> before) {
    boolean event = spot.isAfter("event_date") || spot.isAfter("event_year");
    return event
        && !spot.hasBefore("decides")
        && before.stream()
            .filter(f -> f.rule().equals("session-ordinal") || f.rule().equals("annual-ordinal"))
            .anyMatch(f -> isOneEvent(spot, f));
  }

  /** Between an ordinal and its date stands neither another clause nor another number. */
  private static boolean isOneEvent(Spot spot, Finding ordinal) {
    if (ordinal.originalEnd() > spot.original().start()) {
      return false;
    }
    String between =
        spot.text().original().substring(ordinal.originalEnd(), spot.original().start());
    return !between.matches("(?s).*(?:[;:]|\\. |, and \\p{L}+ing ).*")
        && between.chars().noneMatch(Character::isDigit);
  }

  private static boolean isYearly(Spot spot) {
    boolean titled = spot.isAfter("titled_before") || spot.isBefore("titled_after");
    boolean instrument =
        spot.isBefore("instrument")
            || spot.afters().stream().anyMatch(RollingDates::namesInstrument);
    return ((titled && !instrument) || spot.isAfter("yearly_for")) && isPlain(spot);
  }

  /** Whether a report is named, neither ordered nor quoted for its figures. */
  static boolean isPlain(Spot spot) {
    return !spot.hasBefore("decides") && !spot.hasNear("counts", 2);
  }

  /** {@code 2030 Agenda}, {@code 2005 World Summit Outcome}. */
  private static boolean namesInstrument(String after) {
    return after.matches(
        "(?s)\\s(?:\\p{Lu}[\\p{L}-]*\\s){0,4}(?:Agenda|Outcome|Declaration|Convention|Protocol"
            + "|Agreement|Commitments?|Compact).*");
  }
}
