package org.clausewise.align;

/**
 * Knows dates of which only the month stayed, and numbers that are equal by chance.
 *
 * <p>{@code 4 December 2024} became {@code 11 December 2025}: between two numbers that were both
 * replaced, a day and a year, stand up to three words; in scripts without spaces also numbers
 * ({@code 2024年12月4日}). {@code 7 to 11} became {@code 3 to 7}: one number was added before the
 * equal one, and one removed behind it. Cost: that of looking at them. Handled badly: dates that
 * begin with the month, whose day and year have a comma between them.
 */
final class NumberPhrases {

  /** {@code December}, {@code de diciembre de}, {@code 年12月}. */
  private static final int LONGEST_MONTH = 3;

  private final TokenSide original;
  private final TokenSide revised;

  NumberPhrases(TokenSide original, TokenSide revised) {
    this.original = original;
    this.revised = revised;
  }

  /** Whether two edits and what was kept between them are one date, or other numbers. */
  boolean belongTogether(TokenEdit before, TokenEdit after) {
    return (before.isOneSided() || after.isOneSided())
        ? areOtherNumbers(before, after)
        : isMonth(original, before.originalEnd(), after.originalStart())
            && isMonth(revised, before.revisedEnd(), after.revisedStart());
  }

  private boolean areOtherNumbers(TokenEdit before, TokenEdit after) {
    boolean opposite =
        (before.originalLength() == 0 && after.revisedLength() == 0)
            || (before.revisedLength() == 0 && after.originalLength() == 0);
    return opposite
        && holdsDigits(before)
        && holdsDigits(after)
        && areNumbers(before.originalEnd(), after.originalStart());
  }

  private boolean holdsDigits(TokenEdit edit) {
    return original.holdsDigits(edit.originalStart(), edit.originalEnd())
        || revised.holdsDigits(edit.revisedStart(), edit.revisedEnd());
  }

  private boolean areNumbers(int start, int end) {
    for (int k = start; k < end; k++) {
      if (original.hasMeaning(k) && !original.isDigits(k)) {
        return false;
      }
    }
    return true;
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
