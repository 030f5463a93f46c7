package org.clausewise.benchmark.generator;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes one phrase edit at a place of a text: a replacement, a deletion or an insertion.
 *
 * <p>What goes begins and ends with a word of meaning (a deletion may begin with a word of
 * grammar), and what comes shares no word of meaning with it, so nothing is replaced by itself.
 * Handled badly: grammar.
 */
final class Phrasing {

  private static final double INSERTIONS = 0.2;
  private static final double DELETIONS = 0.2;

  /** Longer phrases may run over a comma. */
  private static final int WITHIN_COMMAS = 4;

  private static final int TRIES = 8;

  private final Lexis lexis;
  private final Composer composer;
  private final Figures figures;

  Phrasing(Lexis lexis, Composer composer) {
    this.lexis = lexis;
    this.composer = composer;
    this.figures = new Figures(lexis);
  }

  /**
   * An edit that begins at the place, or null where none can.
   *
   * @param length how many words it is to replace, at most
   * @param stop the first word that must stay
   */
  @Nullable PhraseEdit at(List<Word> words, int at, int length, int stop, Random random) {
    double dice = random.nextDouble();
    Word word = words.get(at);
    if (dice < INSERTIONS && at > 0 && words.get(at - 1).hasMeaning() && !word.isMark()) {
      return PhraseEdit.of(at, at, composer.insertion(random));
    }
    int end = end(words, at, length, stop);
    if (word.isMark() || end <= at) {
      return null;
    }
    if (dice < INSERTIONS + DELETIONS && at > 1) {
      return new PhraseEdit(at, end, List.of());
    }
    return word.hasMeaning() ? replacement(words, at, end, stop, random) : null;
  }

  /** Behind the last word of meaning that is near enough. */
  private static int end(List<Word> words, int at, int length, int stop) {
    int end = at;
    for (int k = at; k < Math.min(at + length, stop); k++) {
      Word word = words.get(k);
      boolean isBar = word.isMark() && (length <= WITHIN_COMMAS || !word.text().equals(","));
      if (isBar || word.isParagraphMark()) {
        break;
      }
      end = word.hasMeaning() ? k + 1 : end;
    }
    return end;
  }

  private @Nullable PhraseEdit replacement(
      List<Word> words, int at, int end, int stop, Random random) {
    boolean date = figures.isDate(words, at) && end > at + 1 && at + 3 <= stop;
    int to = date ? at + 3 : end;
    Set<String> going = meaning(words.subList(at, to));
    for (int k = 0; k < TRIES; k++) {
      String phrase = date ? composer.date(random) : phrase(words.get(at).text(), to - at, random);
      List<Word> coming = Words.of(phrase);
      if (meaning(coming).stream().noneMatch(going::contains)) {
        return new PhraseEdit(at, to, coming);
      }
    }
    return null;
  }

  private String phrase(String first, int length, Random random) {
    String figure = length == 1 ? figures.other(first, random) : "";
    String swap = length == 1 ? lexis.swapFor(first) : "";
    if (!figure.isEmpty()) {
      return figure;
    }
    return swap.isEmpty() ? composer.phrase(length + random.nextInt(2), random) : swap;
  }

  private static Set<String> meaning(List<Word> words) {
    return words.stream()
        .filter(Word::hasMeaning)
        .map(word -> word.text().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
