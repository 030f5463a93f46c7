package org.clausewise.align;

/**
 * Knows a date of which only the month stayed: {@code 4 December 2024} became {@code 11 December
 * 2025}.
 *
 * <p>Between two numbers that were both replaced, a day and a year, stand up to three words; in
 * scripts without spaces also numbers ({@code 2024年12月4日}). Cost: that of looking at them. Handled
 * badly: dates that begin with the month, whose day and year have a comma between them.
 */
final class DateParts {

  /** {@code December}, {@code de diciembre de}, {@code 年12月}. */
  private static final int LONGEST_MONTH = 3;

  private final TokenSide original;
  private final TokenSide revised;

  DateParts(TokenSide original, TokenSide revised) {
    this.original = original;
    this.revised = revised;
  }

  /** Whether the edits end and begin with the parts of one date on both sides. */
  boolean join(TokenEdit before, TokenEdit after) {
    return !before.isOneSided()
        && !after.isOneSided()
        && isMonth(original, before.originalEnd(), after.originalStart())
        && isMonth(revised, before.revisedEnd(), after.revisedStart());
  }

  private static boolean isMonth(TokenSide side, int start, int end) {
    if (end - start > LONGEST_MONTH || !side.isDigits(start - 1) || !side.isDigits(end)) {
      return false;
    }
    return isDayAndYear(side.length(start - 1, start), side.length(end, end + 1))
        ? areWords(side, start, end)
        : side.isUnspaced(start) && side.isUnspaced(end - 1);
  }

  private static boolean isDayAndYear(int digits, int moreDigits) {
    return digits <= 2 && moreDigits == 4;
  }

  private static boolean areWords(TokenSide side, int start, int end) {
    for (int k = start; k < end; k++) {
      if (!side.isWord(k) || side.isDigits(k)) {
        return false;
      }
    }
    return true;
  }
}
