package org.clausewise.change;

import java.util.Locale;

/**
 * What kind of change it is. {@code docs/change-classes.md} explains each with an example. Those up
 * to {@link #EDITORIAL} say that what they stand for is routine; the others name what it is about.
 */
public enum Tag {
  /** A date, ordinal or symbol rolled forward as every year. */
  TECHNICAL,
  /** Also or further that follows from the order of the paragraphs. */
  CHAIN_WORD,
  /** The printed number differs. */
  RENUMBERED,
  /** A number or cross-reference that follows from clauses that came or went. */
  CONSEQUENTIAL,
  /** Spelling, punctuation, typography, formatting. */
  EDITORIAL,
  /** The opening phrase differs. */
  OPENER,
  /** What binds and how strongly: shall, should, may, not, as appropriate. */
  OBLIGATION,
  /** A number, percentage or amount. */
  NUMBER,
  /** A date or deadline. */
  DATE,
  /** A symbol, resolution, document or clause that is referred to. */
  REFERENCE,
  /** Square brackets, options and alternatives. */
  BRACKET,
  /** What no rule proves to be routine. */
  SUBSTANTIVE;

  /** Whether what it stands for changes nothing of substance. */
  public boolean isRoutine() {
    return compareTo(EDITORIAL) <= 0;
  }

  /** As reports and options write it: {@code chain-word}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
