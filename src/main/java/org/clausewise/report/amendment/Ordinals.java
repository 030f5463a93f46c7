package org.clausewise.report.amendment;

import java.util.List;

/** Ordinal numbers: {@code second}, {@code 21st}. */
final class Ordinals {

  private static final List<String> WORDS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  private Ordinals() {}

  /** The ordinal of a number from 1. */
  static String of(int number) {
    if (number <= WORDS.size()) {
      return WORDS.get(number - 1);
    }
    boolean isTeen = number / 10 % 10 == 1;
    return number
        + switch (isTeen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }
}
