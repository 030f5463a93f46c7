package org.clausewise.benchmark.generator;

import java.util.Locale;
import java.util.Random;

/**
 * Invented words, pronounceable and another one for each number. They are drawn with the
 * frequencies of natural text, few frequent ones and many rare ones, so that rarity tells clauses
 * apart as it does in real drafts.
 */
final class Vocabulary {

  private static final String CONSONANTS = "bdfgklmnprstvz";
  private static final String VOWELS = "aeiou";

  private final int size;
  private final int first;

  /**
   * @param size how many words there are
   * @param first the number of the first; vocabularies apart by their size share no word
   */
  Vocabulary(int size, int first) {
    this.size = size;
    this.first = first;
  }

  String any(Random random) {
    // As Zipf's law has it, the logarithm of the rank is uniform.
    int rank = (int) Math.exp(random.nextDouble() * Math.log(size));
    return word(first + Math.min(rank, size - 1));
  }

  String anyName(Random random) {
    String word = any(random);
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    int rest = number + CONSONANTS.length() * VOWELS.length();
    while (rest > 0) {
      word.append(CONSONANTS.charAt(rest % CONSONANTS.length()));
      rest /= CONSONANTS.length();
      word.append(VOWELS.charAt(rest % VOWELS.length()));
      rest /= VOWELS.length();
    }
    return word.append('n').toString();
  }
}
