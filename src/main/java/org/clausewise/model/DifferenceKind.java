package org.clausewise.model;

/** A kind of difference between two texts that may be no matter to a reader. */
public enum DifferenceKind {
  /** Capital and small letters. */
  CASE,
  /**
   * Punctuation marks, dashes and hyphens; no quotation marks and brackets, and nothing that stands
   * between figures or is part of a number, as a decimal point.
   */
  PUNCTUATION,
  /** Straight and typographic quotation marks and apostrophes, not that there are any. */
  QUOTES,
  /** Spaces, no-break spaces included, and their number; not what parts or joins words. */
  SPACING
}
