package org.clausewise.redline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who made the revisions of a redline, when, and of what kind they are. Both come from the caller:
 * the same stamp gives the same bytes.
 *
 * @param author the author as Word's review pane shows it; not blank
 * @param date the time of every revision; written in whole seconds, UTC
 * @param formatting whether changes of formatting and layout are tracked
 */
public record Stamp(String author, Instant date, boolean formatting) {

  public Stamp {
    if (author.isBlank()) {
      throw new IllegalArgumentException("a revision needs an author");
    }
  }

  String dateText() {
    return date.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
