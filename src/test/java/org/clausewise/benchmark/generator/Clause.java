package org.clausewise.benchmark.generator;

/**
 * A paragraph of a draft.
 *
 * @param role decides its number
 * @param wording its text without the number
 */
record Clause(Role role, String wording) {

  Clause as(Role other, String otherWording) {
    return new Clause(other, otherWording);
  }

  /** What tells it from others, white space and number aside. */
  boolean isShort() {
    return Words.meaning(Words.of(wording)) < SHORT;
  }

  /** With fewer words of meaning a clause could be anybody's. */
  private static final int SHORT = 6;
}
