package org.clausewise.align;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.clausewise.change.Comparison;
import org.clausewise.change.ComparisonOptions;
import org.clausewise.model.Draft;

/**
 * The alignment with one threshold at a time moved, for benchmarks that tell how much it matters.
 */
public final class ThresholdVariants {

  /** So far each is moved, down and up. */
  private static final double STEP = 0.2;

  /** Compares two drafts. */
  public interface Comparer {

    /** What became of each paragraph of {@code original} and {@code revised}. */
    Comparison compare(Draft original, Draft revised);
  }

  /**
   * One setting.
   *
   * @param name the threshold that was moved and its value
   * @param comparer compares drafts with it
   */
  public record Variant(String name, Comparer comparer) {}

  private ThresholdVariants() {}

  /** Each threshold a fifth lower and a fifth higher, the others as they are. */
  public static List<Variant> all() {
    List<Variant> variants = new ArrayList<>();
    RecordComponent[] thresholds = Thresholds.class.getRecordComponents();
    for (int at = 0; at < thresholds.length; at++) {
      for (double factor : new double[] {1 - STEP, 1 + STEP}) {
        variants.add(variant(thresholds[at].getName(), at, factor));
      }
    }
    return variants;
  }

  private static Variant variant(String name, int at, double factor) {
    double[] values = values();
    values[at] *= factor;
    Thresholds moved = of(values);
    return new Variant(
        String.format(Locale.ROOT, "%s %.3f", name, values[at]),
        (original, revised) ->
            DraftAligner.compare(original, revised, ComparisonOptions.DEFAULT, moved));
  }

  private static double[] values() {
    return Arrays.stream(Thresholds.class.getRecordComponents())
        .mapToDouble(ThresholdVariants::value)
        .toArray();
  }

  private static double value(RecordComponent threshold) {
    try {
      return (double) threshold.getAccessor().invoke(Thresholds.DEFAULT);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Thresholds of(double[] values) {
    try {
      return (Thresholds)
          Thresholds.class.getDeclaredConstructors()[0].newInstance(
              Arrays.stream(values).boxed().toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
