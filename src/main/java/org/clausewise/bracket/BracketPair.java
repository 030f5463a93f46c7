package org.clausewise.bracket;

/**
 * An opening bracket and the closing one that belongs to it.
 *
 * @param open zero-based UTF-16 offset of {@code [}
 * @param close offset of {@code ]}, behind {@code open}
 */
public record BracketPair(int open, int close) {

  public BracketPair {
    if (open >= close) {
      throw new IllegalArgumentException("a bracket closes before it opens");
    }
  }

  /** What stands between the brackets. */
  public String content(String text) {
    return text.substring(open + 1, close);
  }

  /** Where the pair ends: the offset behind the closing bracket. */
  public int end() {
    return close + 1;
  }

  /** Whether another pair stands inside this one. */
  public boolean holds(BracketPair other) {
    return open < other.open && other.close < close;
  }
}
