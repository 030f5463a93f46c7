package org.clausewise.sequence;

/**
 * Equal stretches of two sequences.
 *
 * @param originalStart zero-based index of the first item in the original sequence
 * @param revisedStart the same in the revised sequence
 * @param length how many items match, at least one
 */
public record Match(int originalStart, int revisedStart, int length) {

  /** The index behind the last matched item of the original sequence. */
  public int originalEnd() {
    return originalStart + length;
  }

  /** The index behind the last matched item of the revised sequence. */
  public int revisedEnd() {
    return revisedStart + length;
  }
}
