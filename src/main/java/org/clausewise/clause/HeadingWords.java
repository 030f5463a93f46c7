package org.clausewise.clause;

/**
 * A heading in words at the start of a paragraph: Article 4, Section 2, ANNEX I.
 *
 * @param rank what the word heads
 * @param label the word and its number, as printed
 * @param rest what stands behind them
 */
record HeadingWords(Rank rank, String label, String rest) {

  /** What a heading word heads. */
  enum Rank {
    ARTICLE,
    PART,
    SECTION,
    ANNEX
  }

  /** Whether nothing but brackets stands behind the number: the title may follow in a line. */
  boolean isBare() {
    return rest.chars().noneMatch(Character::isLetterOrDigit);
  }
}
