package org.clausewise.benchmark.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Rewords texts by phrases, as far as they are still known.
 *
 * <p>The idea: it walks through the words; phrases of some words change, and what is kept between
 * two is as long as the share asks for. Between two edits at least two words stay, one of them with
 * meaning: who changes both sides of a mere "of the" has changed one phrase. The share counts the
 * words that go and come among those of both sides. Where a text would no longer be known, it is
 * reworded by half as much. Cost: linear for each of a few tries. Handled badly: short texts, which
 * are seldom reworded by as much as was asked.
 */
final class Reworder {

  private static final double MOST = 0.7;
  private static final int TRIES = 4;

  /** How many more words a phrase has, in the mean, where all is reworded. */
  private static final double LENGTHENING = 5;

  private final Phrasing phrasing;
  private final Recognition recognition;

  Reworder(Phrasing phrasing, Recognition recognition) {
    this.phrasing = phrasing;
    this.recognition = recognition;
  }

  @Nullable Rewording reword(
      String text, double share, List<Integer> own, double margin, Random random) {
    return reword(text, List.of(), share, own, margin, random);
  }

  /**
   * A text reworded, or null where it would not be known.
   *
   * @param fixed edits that are made in any case
   * @param share 0 for no others
   * @param own the clauses of the original that each paragraph of it must be known for
   * @param margin how well it must be known
   */
  @Nullable Rewording reword(
      String text,
      List<PhraseEdit> fixed,
      double share,
      List<Integer> own,
      double margin,
      Random random) {
    List<Word> words = Words.of(text);
    Predicate<Rewording> isKnown =
        rewording ->
            List.of(rewording.text().split(Words.PARAGRAPH_MARK)).stream()
                .allMatch(paragraph -> recognition.knows(paragraph, own, margin));
    double now = share;
    for (int k = 0; k < TRIES; k++) {
      List<PhraseEdit> edits = new ArrayList<>(fixed);
      edits.addAll(
          now == 0 ? List.of() : thinned(phrases(words, fixed, now, random), words, now, random));
      Rewording rewording = Rewording.of(text, edits);
      boolean asAsked = share == 0 || edits.size() > fixed.size();
      if (asAsked && share(words.size(), edits) <= MOST && isKnown.test(rewording)) {
        return rewording;
      }
      now /= 2;
    }
    return null;
  }

  /** Without as many edits, at random, as are beyond the share; one is left. */
  private static List<PhraseEdit> thinned(
      List<PhraseEdit> edits, List<Word> words, double share, Random random) {
    List<PhraseEdit> left = new ArrayList<>(edits);
    while (left.size() > 1 && share(words.size(), left) > share) {
      left.remove(random.nextInt(left.size()));
    }
    return left;
  }

  private List<PhraseEdit> phrases(
      List<Word> words, List<PhraseEdit> fixed, double share, Random random) {
    double length = 1 + LENGTHENING * share;
    double gap = length * (1 - share) / share;
    int stop = words.size() - 1;
    List<PhraseEdit> edits = new ArrayList<>();
    int at = random.nextInt(1 + (int) Math.min(gap, stop / 2.0));
    while (at < stop) {
      int longest = 1 + random.nextInt((int) Math.round(2 * length - 1));
      PhraseEdit edit = phrasing.at(words, at, longest, stop, random);
      if (edit == null || !isApart(words, edit, fixed) || !isApart(words, edit, edits)) {
        at++;
      } else {
        edits.add(edit);
        at = edit.end() + 2 + random.nextInt((int) Math.max(1, Math.round(2 * gap - 3)));
      }
    }
    return edits;
  }

  private static boolean isApart(List<Word> words, PhraseEdit edit, List<PhraseEdit> others) {
    return others.stream()
        .allMatch(
            other ->
                other.end() <= edit.start()
                    ? keepsEnough(words.subList(other.end(), edit.start()))
                    : edit.end() <= other.start()
                        && keepsEnough(words.subList(edit.end(), other.start())));
  }

  private static boolean keepsEnough(List<Word> between) {
    return between.size() >= 2 && Words.meaning(between) >= 1;
  }

  private static double share(int words, List<PhraseEdit> edits) {
    int gone = edits.stream().mapToInt(edit -> edit.end() - edit.start()).sum();
    int come = edits.stream().mapToInt(edit -> edit.phrase().size()).sum();
    return (gone + come) / (2.0 * words - gone + come);
  }
}
