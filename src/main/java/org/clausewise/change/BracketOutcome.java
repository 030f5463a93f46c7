package org.clausewise.change;

/**
 * How far the talks came from one draft to the next, counted in opening brackets of the body; every
 * one is counted once, so {@code before - lifted - dropped - chosen + opened} is {@code after}.
 *
 * @param before brackets that were open in the original, editorial ones such as {@code [sic]} and
 *     status words left out
 * @param after those of the revised draft
 * @param lifted removed, their words kept
 * @param dropped removed with their words, those of alternatives that lost too
 * @param chosen alternatives that won
 * @param opened new ones
 */
public record BracketOutcome(
    int before, int after, int lifted, int dropped, int chosen, int opened) {

  /** Of drafts without brackets. */
  public static final BracketOutcome NONE = new BracketOutcome(0, 0, 0, 0, 0, 0);

  /** The sum of two. */
  public BracketOutcome plus(BracketOutcome other) {
    return new BracketOutcome(
        before + other.before,
        after + other.after,
        lifted + other.lifted,
        dropped + other.dropped,
        chosen + other.chosen,
        opened + other.opened);
  }
}
