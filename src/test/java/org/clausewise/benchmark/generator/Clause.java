package org.clausewise.benchmark.generator;

/**
 * A paragraph of a draft.
 *
 * @param role decides its number
 * @param wording its text without the number
 */
record Clause(Role role, String wording) {

  /** With fewer words of meaning a clause could be anybody's. */
  private static final int SHORT = 6;

  /** Whether it has too little that tells it from others. */
  boolean isShort() {
    return Words.meaning(Words.of(wording)) < SHORT;
  }
}
