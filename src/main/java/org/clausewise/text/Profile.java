package org.clausewise.text;

/**
 * The weighted words and word pairs of a text, for similarity.
 *
 * <p>Similarity is a weighted Dice coefficient: twice the shared weight over the weight of both.
 * Words weigh by rarity, pairs of neighbouring words half the mean of their words; so the same
 * words in another order are like, but not equal. Cost of a comparison: linear in both lengths.
 * Handled badly: texts that share only a form (lists of names or numbers).
 */
public final class Profile {

  private final long[] features;
  private final double[] weights;
  private final double total;
  private final int meaningWords;

  Profile(long[] features, double[] weights, int meaningWords) {
    this.features = features;
    this.weights = weights;
    this.meaningWords = meaningWords;
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    this.total = sum;
  }

  /** The weight of everything in it. */
  public double total() {
    return total;
  }

  /** How many meaning-bearing words it has, repeated ones counted again. */
  public int meaningWords() {
    return meaningWords;
  }

  /** The weight of what both have. */
  public double shared(Profile other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < features.length && j < other.features.length) {
      long mine = features[i];
      long theirs = other.features[j];
      if (mine == theirs) {
        sum += weights[i];
      }
      i += mine <= theirs ? 1 : 0;
      j += theirs <= mine ? 1 : 0;
    }
    return sum;
  }

  /** How alike both are, 0 to 1; 0 where neither carries any weight. */
  public double similarity(Profile other) {
    double both = total + other.total;
    return both == 0 ? 0 : Math.min(1, 2 * shared(other) / both);
  }

  /** How much of this one the other holds, 0 to 1. */
  public double containedIn(Profile other) {
    return total == 0 ? 0 : Math.min(1, shared(other) / total);
  }

  /** The words and word pairs, ascending, repeated ones as often as they occur. */
  long[] features() {
    return features;
  }
}
