package org.clausewise.text;

/**
 * A token of a text: a word or whole symbol, a punctuation mark, or an atom. White space is none.
 *
 * @param start zero-based UTF-16 offset, inclusive
 * @param end the same, exclusive
 * @param kind what it is
 */
public record Token(int start, int end, Kind kind) {

  /** The kinds of token. */
  public enum Kind {
    WORD,
    PUNCTUATION,
    ATOM
  }

  /** The token's text. */
  public String in(String text) {
    return text.substring(start, end);
  }
}
