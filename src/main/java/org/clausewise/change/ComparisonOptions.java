package org.clausewise.change;

/**
 * How two drafts are compared.
 *
 * @param granularity what edits are made of
 */
public record ComparisonOptions(Granularity granularity) {

  /** Edits of whole words. */
  public static final ComparisonOptions DEFAULT = new ComparisonOptions(Granularity.WORD);
}
