package org.clausewise.classify;

import org.clausewise.text.Token;

/**
 * Words that bind, soften or negate, at their place in a text.
 *
 * @param start zero-based UTF-16 offset, inclusive
 * @param end the same, exclusive
 * @param kind what they do
 * @param rank of a modal how much it binds, more for a higher one; else 0
 * @param words the words in small letters, as the table has them
 */
record Obligation(int start, int end, Kind kind, int rank, String words) {

  /** What such words do. */
  enum Kind {
    MODAL,
    QUALIFIER,
    NEGATION,
    /** Looks like one of the others and is none. */
    NOT
  }

  /** The same at a place of tokens. */
  Obligation at(Token first, Token last) {
    return new Obligation(first.start(), last.end(), kind, rank, words);
  }
}
