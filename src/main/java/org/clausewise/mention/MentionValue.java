package org.clausewise.mention;

import java.math.BigDecimal;
import java.util.List;

/** What a mention says, whatever way it is written: {@code twelve} and {@code 12} are equal. */
public sealed interface MentionValue {

  /**
   * A number of something.
   *
   * @param number without trailing zeros
   * @param unit {@code %}, or the currency and all else that is written beside the number, folded;
   *     empty for none
   */
  record Quantity(BigDecimal number, String unit) implements MentionValue {}

  /** The place in a count: 72 for {@code seventy-second}. */
  record Ordinal(int number) implements MentionValue {}

  /**
   * A day, month, year or a span of them.
   *
   * @param from its first day
   * @param to its last; the same where it is no span
   */
  record Dates(Day from, Day to) implements MentionValue {

    /** Whether it has two ends. */
    public boolean isSpan() {
      return !from.equals(to);
    }
  }

  /** A date of the calendar; 0 for what is not said. Months count from 1. */
  record Day(int year, int month, int day) implements Comparable<Day> {

    @Override
    public int compareTo(Day other) {
      int years = Integer.compare(year, other.year);
      int months = years != 0 ? years : Integer.compare(month, other.month);
      return months != 0 ? months : Integer.compare(day, other.day);
    }
  }

  /**
   * A resolution or decision.
   *
   * @param series who counts so: {@link Series}
   * @param session the session, or the year where that counts
   * @param number with its letter: {@code 270 B}
   */
  record Resolution(Series series, int session, String number) implements MentionValue {}

  /** How resolutions are counted. */
  enum Series {
    /** By session: 72/200, 217 A (III). */
    SESSION,
    /** By year: 2016/22. */
    YEAR,
    /** Through all years, the year added: 2030 (2011). */
    RUNNING
  }

  /** The symbol of a document in its parts: A, 72, 64, -, E, 2017, 12. */
  record Symbol(List<String> parts) implements MentionValue {

    public Symbol {
      parts = List.copyOf(parts);
    }
  }

  /** A name, or a reference to a clause; lower case, single spaces. */
  record Words(String words) implements MentionValue {}
}
