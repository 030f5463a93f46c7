package org.clausewise.classify;

import java.util.List;
import java.util.Optional;
import org.clausewise.mention.Mention;
import org.clausewise.mention.MentionValue;
import org.clausewise.mention.MentionValue.Dates;
import org.clausewise.mention.MentionValue.Ordinal;
import org.clausewise.mention.MentionValue.Resolution;
import org.clausewise.mention.MentionValue.Symbol;

/**
 * By how much one mention is later than another of its series.
 *
 * @param sessions by how many sessions; 0 where it holds none
 * @param years by how many years; 0 where it holds none
 */
record Shift(int sessions, int years) {

  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 2999;

  /** Between two dates of one shape: their years differ by as much, spans are spans. */
  static Optional<Shift> ofDates(Mention original, Mention revised) {
    if (!(original.value() instanceof Dates before) || !(revised.value() instanceof Dates after)) {
      return Optional.empty();
    }
    int years = after.from().year() - before.from().year();
    boolean sameShape =
        before.isSpan() == after.isSpan()
            && (before.from().day() == 0) == (after.from().day() == 0)
            && (before.from().month() == 0) == (after.from().month() == 0)
            && before.from().year() != 0
            && after.to().year() - before.to().year() == years
            && before.from().compareTo(before.to()) <= 0
            && after.from().compareTo(after.to()) <= 0;
    return sameShape ? Optional.of(new Shift(0, years)) : Optional.empty();
  }

  static Optional<Integer> ofOrdinals(Mention original, Mention revised) {
    return original.value() instanceof Ordinal before && revised.value() instanceof Ordinal after
        ? Optional.of(after.number() - before.number())
        : Optional.empty();
  }

  static Optional<Shift> ofResolutions(MentionValue original, MentionValue revised) {
    if (!(original instanceof Resolution before)
        || !(revised instanceof Resolution after)
        || before.series() != after.series()) {
      return Optional.empty();
    }
    int by = after.session() - before.session();
    return switch (before.series()) {
      case SESSION -> Optional.of(new Shift(by, 0));
      case YEAR -> Optional.of(new Shift(0, by));
      case RUNNING -> Optional.empty();
    };
  }

  /**
   * Between two symbols that differ only in the session or year, and in the number behind it:
   * A/72/64-E/2017/12 and A/73/66-E/2018/10.
   */
  static Optional<Shift> ofSymbols(Mention original, Mention revised) {
    if (!(original.value() instanceof Symbol before)
        || !(revised.value() instanceof Symbol after)
        || before.parts().size() != after.parts().size()) {
      return Optional.empty();
    }
    return new SymbolShift(before.parts(), after.parts()).shift();
  }

  static boolean isYear(int number) {
    return FIRST_YEAR <= number && number <= LAST_YEAR;
  }

  /** Walks two symbols part by part. */
  private static final class SymbolShift {
    private final List<String> before;
    private final List<String> after;
    private int sessions;
    private int years;
    private boolean counted;

    SymbolShift(List<String> before, List<String> after) {
      this.before = before;
      this.after = after;
    }

    Optional<Shift> shift() {
      for (int i = 0; i < before.size(); i++) {
        if (before.get(i).equals("-")) {
          counted = false;
        }
        if (!before.get(i).equals(after.get(i)) && !fits(i)) {
          return Optional.empty();
        }
        counted |= isFigures(before.get(i));
      }
      return Optional.of(new Shift(sessions, years));
    }

    /** The first number is the session or year; behind it stands the number of the document. */
    private boolean fits(int i) {
      String one = before.get(i);
      String other = after.get(i);
      if (!isFigures(one) || !isFigures(other)) {
        return counted
            && prefix(one).equals(prefix(other))
            && !prefix(one).startsWith("Re")
            && !prefix(one).startsWith("Add")
            && !prefix(one).startsWith("Corr");
      }
      return counted || rolls(Integer.parseInt(one), Integer.parseInt(other));
    }

    private boolean rolls(int one, int other) {
      int by = other - one;
      if (isYear(one) != isYear(other)) {
        return false;
      }
      int known = isYear(one) ? years : sessions;
      if (known != 0 && known != by) {
        return false;
      }
      years = isYear(one) ? by : years;
      sessions = isYear(one) ? sessions : by;
      return true;
    }

    private static String prefix(String part) {
      return part.replaceAll("\\d+$", "");
    }

    private static boolean isFigures(String part) {
      return part.length() <= 6 && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }
  }
}
