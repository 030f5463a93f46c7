package org.clausewise.change;

/**
 * What a rule found in a change: what these two ranges, as a whole, are.
 *
 * <p>Of a routine tag it is a proof: whoever takes the revised range for the original one changes
 * nothing of substance. Of any other tag it names what changed. Half-open, zero-based UTF-16
 * offsets into {@link Change#originalText()} and {@link Change#revisedText()}; one range may be
 * empty.
 *
 * @param tag what kind
 * @param rule the rule that found it, a stable word for scripts: {@code session-ordinal}
 * @param words what it found, for people: {@code deadline 2025 → 2030}
 */
public record Finding(
    Tag tag,
    String rule,
    String words,
    int originalStart,
    int originalEnd,
    int revisedStart,
    int revisedEnd) {

  public Finding {
    if (originalStart > originalEnd || revisedStart > revisedEnd) {
      throw new IllegalArgumentException("a range ends before it begins");
    }
  }
}
