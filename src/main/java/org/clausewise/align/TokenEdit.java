package org.clausewise.align;

/** An edit counted in tokens: half-open positions in the token lists of both sides. */
record TokenEdit(int originalStart, int originalEnd, int revisedStart, int revisedEnd) {

  int originalLength() {
    return originalEnd - originalStart;
  }

  int revisedLength() {
    return revisedEnd - revisedStart;
  }

  int longerLength() {
    return Math.max(originalLength(), revisedLength());
  }

  /** Whether it only adds or only removes. */
  boolean isOneSided() {
    return originalLength() == 0 || revisedLength() == 0;
  }

  TokenEdit through(TokenEdit later) {
    return new TokenEdit(originalStart, later.originalEnd, revisedStart, later.revisedEnd);
  }

  /** The same edit moved by so many tokens on both sides. */
  TokenEdit shifted(int by) {
    return new TokenEdit(originalStart + by, originalEnd + by, revisedStart + by, revisedEnd + by);
  }

  /** The same edit with so many more tokens of both sides before and behind it. */
  TokenEdit grown(int before, int behind) {
    return new TokenEdit(
        originalStart - before, originalEnd + behind, revisedStart - before, revisedEnd + behind);
  }
}
