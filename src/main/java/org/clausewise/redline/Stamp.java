package org.clausewise.redline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.clausewise.change.Tag;
import org.clausewise.ooxml.Signature;
import org.jspecify.annotations.Nullable;

/**
 * Who made the revisions of a redline, when, and of what kind they are. Both come from the caller:
 * the same stamp gives the same bytes.
 *
 * @param author the author as Word's review pane shows it; not blank
 * @param date the time of every revision; written in whole seconds, UTC
 * @param formatting whether changes of formatting and layout are tracked
 * @param perClass whether routine edits have authors of their own
 */
public record Stamp(String author, Instant date, boolean formatting, boolean perClass) {

  public Stamp {
    if (author.isBlank()) {
      throw new IllegalArgumentException("a revision needs an author");
    }
  }

  /** Who makes a revision of that kind; null where it is nobody but the author. */
  @Nullable Signature of(Tag tag, boolean deletion) {
    return perClass && tag.isRoutine()
        ? new Signature(author + " (" + tag.word() + ")", dateText(), deletion)
        : null;
  }

  String dateText() {
    return date.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
