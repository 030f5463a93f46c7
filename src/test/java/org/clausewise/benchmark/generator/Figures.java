package org.clausewise.benchmark.generator;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts other numbers, years, ordinals and symbols in the place of those in a text. */
final class Figures {

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern SYMBOL = Pattern.compile("([A-Z0-9].*/)(\\d+)");

  private final Lexis lexis;

  Figures(Lexis lexis) {
    this.lexis = lexis;
  }

  /** Another one of the same kind; empty where the word is no number or symbol. */
  String other(String word, Random random) {
    Matcher symbol = SYMBOL.matcher(word);
    if (YEAR.matcher(word).matches()) {
      return Composer.year(random);
    } else if (NUMBER.matcher(word).matches()) {
      return String.valueOf(1 + random.nextInt(99));
    } else if (symbol.matches()) {
      return symbol.group(1) + (1 + random.nextInt(400));
    }
    return lexis.all("ordinal").contains(List.of(word)) ? lexis.any("ordinal", random) : "";
  }

  /** Whether a date of day, month and year begins at this word. */
  boolean isDate(List<Word> words, int at) {
    return at + 2 < words.size()
        && NUMBER.matcher(words.get(at).text()).matches()
        && lexis.all("month").contains(List.of(words.get(at + 1).text()))
        && YEAR.matcher(words.get(at + 2).text()).matches();
  }
}
