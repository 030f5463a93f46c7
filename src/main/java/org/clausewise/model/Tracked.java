package org.clausewise.model;

import java.util.List;

/**
 * What of a paragraph is there by tracked changes that its file came with. It is no content and
 * never compared.
 *
 * @param inserted whether it was inserted, in a draft that is read as accepted; else it was
 *     deleted, in one that is read as rejected
 * @param ranges stretches of the text, ascending and apart
 * @param mark whether the paragraph mark is one of them
 */
public record Tracked(boolean inserted, List<Range> ranges, boolean mark) {

  /** Nothing is, or nothing is known. */
  public static final Tracked NONE = new Tracked(true, List.of(), false);

  /** A stretch: zero-based UTF-16 offsets into {@link Paragraph#text()}, half-open. */
  public record Range(int start, int end) {}

  public Tracked {
    ranges = List.copyOf(ranges);
  }

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return ranges.isEmpty() && !mark;
  }

  /** What counts in a revised draft: what was inserted. */
  public Tracked ofRevised() {
    return inserted ? this : NONE;
  }

  /** What counts in an original: what was deleted. */
  public Tracked ofOriginal() {
    return inserted ? NONE : this;
  }
}
