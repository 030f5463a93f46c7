package org.clausewise.report.amendment;

/** The letters of points: (a) to (z), then (aa). */
final class Letters {

  private Letters() {}

  /** The letter of the point, counted from 0. */
  static String of(int index) {
    String letter = String.valueOf((char) ('a' + index % 26));
    return "(" + letter.repeat(1 + index / 26) + ")";
  }
}
