package org.clausewise.change;

import java.util.List;

/**
 * The square brackets of a draft: the true state of the talks.
 *
 * @param opening how many {@code [} there are
 * @param closing how many {@code ]}
 * @param unbalanced those without a partner
 */
public record BracketTally(int opening, int closing, List<Place> unbalanced) {

  /** Of a draft without brackets. */
  public static final BracketTally NONE = new BracketTally(0, 0, List.of());

  /** Where a bracket stands: a zero-based UTF-16 offset into the paragraph's text. */
  public record Place(Passage passage, int offset) {}

  public BracketTally {
    unbalanced = List.copyOf(unbalanced);
  }

  /** How many pairs there are. */
  public int pairs() {
    return (opening + closing - unbalanced.size()) / 2;
  }
}
