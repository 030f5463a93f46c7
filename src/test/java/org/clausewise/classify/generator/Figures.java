package org.clausewise.classify.generator;

import java.util.List;

/** Ordinals in English words, to ninety-nine. */
final class Figures {

  private static final List<String> SMALL =
      List.of(
          "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
              .concat(
                  " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
              .split(" "));
  private static final List<String> TENS =
      List.of("", "", "twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet");

  private Figures() {}

  static String ordinal(int number) {
    if (number < 20) {
      return SMALL.get(number);
    }
    String tens = TENS.get(number / 10);
    return number % 10 == 0 ? tens + "ieth" : tens + "y-" + SMALL.get(number % 10);
  }

  /** What {@link #ordinal} was given. */
  static int number(String ordinal) {
    for (int i = 1; i < 100; i++) {
      if (ordinal(i).equals(ordinal)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no ordinal: " + ordinal);
  }
}
