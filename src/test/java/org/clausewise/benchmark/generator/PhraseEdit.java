package org.clausewise.benchmark.generator;

import java.util.List;

/**
 * A phrase that takes the place of another.
 *
 * @param start the first word that goes
 * @param end behind the last one; the start for an insertion
 * @param phrase what comes; empty for a deletion
 */
record PhraseEdit(int start, int end, List<Word> phrase) {

  PhraseEdit {
    phrase = List.copyOf(phrase);
    if (start == end && phrase.isEmpty()) {
      throw new IllegalArgumentException("an edit without words");
    }
  }

  static PhraseEdit of(int start, int end, String phrase) {
    return new PhraseEdit(start, end, Words.of(phrase));
  }
}
