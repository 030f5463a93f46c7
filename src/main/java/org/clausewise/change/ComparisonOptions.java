package org.clausewise.change;

import java.util.Set;
import org.clausewise.model.DifferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * How two drafts are compared.
 *
 * @param granularity what edits are made of
 * @param ignored the kinds of difference that are found and counted, but not marked
 * @param scale by which openers are called stronger or weaker, as a text in the form that {@code
 *     docs/openers.md} tells; null for the one that comes with the program
 */
public record ComparisonOptions(
    Granularity granularity, Set<DifferenceKind> ignored, @Nullable String scale) {

  /** Edits of whole words. */
  public static final ComparisonOptions DEFAULT = new ComparisonOptions(Granularity.WORD);

  public ComparisonOptions {
    ignored = Set.copyOf(ignored);
  }

  /** Options with the scale that comes with the program. */
  public ComparisonOptions(Granularity granularity, Set<DifferenceKind> ignored) {
    this(granularity, ignored, null);
  }

  /** Options under which nothing is ignored. */
  public ComparisonOptions(Granularity granularity) {
    this(granularity, Set.of());
  }
}
