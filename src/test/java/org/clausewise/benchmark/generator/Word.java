package org.clausewise.benchmark.generator;

/**
 * A word, number, whole symbol or mark of a text.
 *
 * @param text itself
 * @param spaced whether white space stands before it
 */
record Word(String text, boolean spaced) {

  boolean isMark() {
    return !Character.isLetterOrDigit(text.codePointAt(0));
  }

  /** Neither a mark nor a word of grammar. */
  boolean hasMeaning() {
    return !isMark() && !Words.isGrammar(text);
  }

  boolean isParagraphMark() {
    return text.equals(Words.PARAGRAPH_MARK);
  }
}
