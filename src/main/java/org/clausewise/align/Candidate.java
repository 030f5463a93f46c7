package org.clausewise.align;

/**
 * A pair that could be linked.
 *
 * @param original position of the original unit in its list
 * @param revised position of the revised unit in its list
 * @param likeness how alike they are, above 0, up to 1
 * @param weight the mean weight of both
 */
record Candidate(int original, int revised, double likeness, double weight) {

  /** What a chain gains by it: shared weight, with a premium on likeness. */
  double gain() {
    return likeness * likeness * weight;
  }
}
