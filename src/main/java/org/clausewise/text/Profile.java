package org.clausewise.text;

/**
 * The weighted words, stems and word pairs of a text, for similarity.
 *
 * <p>Similarity is a weighted Dice coefficient: twice the shared weight over the weight of both (L.
 * R. Dice, Measures of the amount of ecologic association between species, 1945). Words weigh by
 * rarity, and pairs of neighbours add a part of their mean, so the same words in another order are
 * like, but not equal. Cost of a comparison: linear in both lengths. Handled badly: texts that
 * share only a form (lists of names or numbers).
 */
public final class Profile {

  /**
   * A text shorter than this part of the other is a piece of it, not the same cut down or grown.
   */
  private static final double LEAST_PART = 0.25;

  /** What is held wholly is this much like its holder: clearly the same, clearly reworded. */
  private static final double HELD_WHOLLY = 0.7;

  /** Texts of this weight, some four rare words, prove half as much by being held. */
  private static final double HALF_PROOF = 2;

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
    return similarity(other, shared(other));
  }

  private double similarity(Profile other, double shared) {
    double both = total + other.total;
    return both == 0 ? 0 : Math.min(1, 2 * shared / both);
  }

  /**
   * How far both can be the same text, 0 to 1: their similarity, or more where one holds most of
   * the other, which was then cut to as little as a third of itself, or grown threefold.
   */
  public double likeness(Profile other) {
    double shared = shared(other);
    double less = Math.min(total, other.total);
    boolean isPart = less < LEAST_PART * Math.max(total, other.total);
    double held = less == 0 || isPart ? 0 : Math.min(1, shared / less);
    double proof = less / (less + HALF_PROOF);
    return Math.max(similarity(other, shared), HELD_WHOLLY * held * held * proof);
  }

  /** The words, stems and word pairs, ascending, repeated ones as often as they occur. */
  long[] features() {
    return features;
  }
}
