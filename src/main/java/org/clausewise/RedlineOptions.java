package org.clausewise;

import java.time.Instant;

/**
 * How a redline is made. The same inputs and options give the same bytes.
 *
 * @param author the author of every revision, as Word's review pane shows it; not blank and without
 *     control characters, which XML can't hold
 * @param date the time of every revision; written in whole seconds, UTC
 * @param formatting whether changes of formatting alone are tracked
 * @param authorPerClass whether routine edits have authors of their own, the author with the kind
 *     of change behind it: {@code Clausewise (technical)}
 */
public record RedlineOptions(
    String author, Instant date, FormattingChanges formatting, boolean authorPerClass) {

  public RedlineOptions {
    if (author.isBlank()) {
      throw new IllegalArgumentException("a revision needs an author");
    }
    if (author.codePoints().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("the author holds a control character");
    }
  }

  /** Options under which all revisions have one author. */
  public RedlineOptions(String author, Instant date, FormattingChanges formatting) {
    this(author, date, formatting, false);
  }

  /** Options under which formatting is tracked. */
  public RedlineOptions(String author, Instant date) {
    this(author, date, FormattingChanges.TRACK);
  }
}
