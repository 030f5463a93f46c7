package org.clausewise.change;

/**
 * A pair of ranges: the original range was replaced by the revised one. Half-open, zero-based
 * UTF-16 offsets into the joined wording of the change's two sides ({@link Change#originalText()},
 * {@link Change#revisedText()}); one of the two may be empty, never both.
 */
public record Edit(int originalStart, int originalEnd, int revisedStart, int revisedEnd) {

  public Edit {
    if (originalStart > originalEnd || revisedStart > revisedEnd) {
      throw new IllegalArgumentException("a range ends before it begins");
    }
    if (originalStart == originalEnd && revisedStart == revisedEnd) {
      throw new IllegalArgumentException("an edit without content");
    }
  }

  /** Whether nothing of the original is replaced. */
  public boolean isInsertion() {
    return originalStart == originalEnd;
  }

  /** Whether nothing of the revised draft takes the place. */
  public boolean isDeletion() {
    return revisedStart == revisedEnd;
  }
}
