package org.clausewise.model;

/**
 * What delegates call a clause.
 *
 * @param kind what kind of clause
 * @param text the label as printed: {@code PP7}, {@code OP12 (a)}, {@code Article 4}, {@code 4.2.1}
 * @param depth how deep it sits in the outline, 0 for the top
 */
public record ClauseLabel(ClauseKind kind, String text, int depth) {

  @Override
  public String toString() {
    return text;
  }
}
