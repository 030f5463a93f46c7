package org.clausewise.model;

/**
 * What delegates call a clause.
 *
 * @param kind what kind of clause
 * @param text the label as printed: {@code PP7}, {@code OP12 (a)}, {@code Article 4}, {@code
 *     4.2.1}; of a line that has none, the {@linkplain ClauseKind#word() word} of its kind
 * @param depth how deep it sits in the outline, 0 for the top
 */
public record ClauseLabel(ClauseKind kind, String text, int depth) {

  /** The label of a line that has neither number nor name. */
  public static ClauseLabel unnamed(ClauseKind kind, int depth) {
    return new ClauseLabel(kind, kind.word(), depth);
  }

  /** Whether the line has neither number nor name, and goes by its kind. */
  public boolean isUnnamed() {
    return text.equals(kind.word());
  }

  @Override
  public String toString() {
    return text;
  }
}
