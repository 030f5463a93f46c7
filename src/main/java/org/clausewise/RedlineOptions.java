package org.clausewise;

import java.time.Instant;

/**
 * How a redline is made. The same inputs and options give the same bytes.
 *
 * @param author the author of every revision, as Word's review pane shows it; not blank
 * @param date the time of every revision; written in whole seconds, UTC
 */
public record RedlineOptions(String author, Instant date) {

  public RedlineOptions {
    if (author.isBlank()) {
      throw new IllegalArgumentException("a revision needs an author");
    }
  }
}
