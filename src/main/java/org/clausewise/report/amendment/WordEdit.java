package org.clausewise.report.amendment;

import org.jspecify.annotations.Nullable;

/** One edit within a paragraph. All places are sought in its original words. */
sealed interface WordEdit {

  /**
   * Words that stand in the paragraph.
   *
   * @param occurrence which of several, counted from 1; 0 where they stand there once
   */
  record Place(String words, int occurrence) {}

  /** Other words in the place of these; spaces as quoted. */
  record Replace(Place place, String words) implements WordEdit {}

  /** Words put beside others. */
  record Insert(boolean after, Place place, String words) implements WordEdit {}

  /** These words go, with a space beside them. */
  record Delete(Place place) implements WordEdit {}

  /** The words go that stand behind others, of which there is one such place. */
  record DeleteAfter(String context, String words) implements WordEdit {}

  /** A long stretch by its first and last words goes, or is replaced. */
  record Stretch(String from, String to, @Nullable String words) implements WordEdit {}

  /** A new paragraph begins at these words. */
  record Begin(Place place, @Nullable String number) implements WordEdit {}
}
