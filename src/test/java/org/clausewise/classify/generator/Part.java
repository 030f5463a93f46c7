package org.clausewise.classify.generator;

import java.util.Locale;

/** Where a clause stands, which decides how its opener takes a chain word. */
enum Part {
  /** Session, title and the like, before the text and after it. */
  FRAME,
  PREAMBULAR,
  OPERATIVE;

  /** The opener with the chain word of its place among neighbours with the same one. */
  String chained(String opener, int place) {
    String word =
        switch (place % 3) {
          case 1 -> "also";
          case 2 -> "further";
          default -> "";
        };
    if (word.isEmpty()) {
      return opener;
    }
    return this == PREAMBULAR
        ? opener + " " + word
        : capital(word)
            + " "
            + opener.substring(0, 1).toLowerCase(Locale.ROOT)
            + opener.substring(1);
  }

  /** Where the verb stands within an opener that has a chain word. */
  int verbStart(String chained, String opener) {
    return this == PREAMBULAR ? 0 : chained.length() - opener.length();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
