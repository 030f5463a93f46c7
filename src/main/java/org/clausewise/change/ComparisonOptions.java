package org.clausewise.change;

import java.util.Set;
import org.clausewise.model.DifferenceKind;

/**
 * How two drafts are compared.
 *
 * @param granularity what edits are made of
 * @param ignored the kinds of difference that are found and counted, but not marked
 */
public record ComparisonOptions(Granularity granularity, Set<DifferenceKind> ignored) {

  /** Edits of whole words. */
  public static final ComparisonOptions DEFAULT = new ComparisonOptions(Granularity.WORD);

  public ComparisonOptions {
    ignored = Set.copyOf(ignored);
  }

  /** Options under which nothing is ignored. */
  public ComparisonOptions(Granularity granularity) {
    this(granularity, Set.of());
  }
}
