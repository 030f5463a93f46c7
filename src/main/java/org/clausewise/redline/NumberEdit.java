package org.clausewise.redline;

import java.util.List;
import org.clausewise.change.Edit;
import org.clausewise.model.Atom;
import org.clausewise.model.Paragraph;
import org.jspecify.annotations.Nullable;

/** What differs in the typed numbers of two paragraphs, which are no part of their wordings. */
final class NumberEdit {

  private NumberEdit() {}

  /**
   * The edit, with offsets into the whole texts: of {@code 14.⇥} and {@code 16.⇥} just the digits.
   * Null where the numbers are the same.
   */
  static @Nullable Edit between(Paragraph original, Paragraph revised) {
    String before = original.text().substring(0, original.numberEnd());
    String after = revised.text().substring(0, revised.numberEnd());
    if (before.equals(after)) {
      return null;
    }
    boolean parts = isTrackedInNumber(original) || isTrackedInNumber(revised);
    int end = 0;
    while (end < Math.min(before.length(), after.length())
        && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)
        && (parts || !Character.isLetterOrDigit(before.charAt(before.length() - 1 - end)))) {
      end++;
    }
    int start = 0;
    while (start < Math.min(before.length(), after.length()) - end
        && before.charAt(start) == after.charAt(start)
        && (parts || !Character.isLetterOrDigit(before.charAt(start)))) {
      start++;
    }
    return new Edit(start, before.length() - end, start, after.length() - end);
  }

  /** Then a digit alone may be somebody's. */
  private static boolean isTrackedInNumber(Paragraph paragraph) {
    return paragraph.tracked().ranges().stream()
        .anyMatch(range -> range.start() < paragraph.numberEnd());
  }

  /**
   * Takes a number out of the first edit that both drafts have, but one of them in its wording,
   * because a page break stands before it. Only the break is then added or removed.
   *
   * @param edits with offsets into the whole texts, that of the numbers first; changed
   */
  static void keepHiddenNumber(List<Edit> edits, Paragraph original, Paragraph revised) {
    Edit edit = edits.get(0);
    if (edit.originalEnd() > original.text().length()
        || edit.revisedEnd() > revised.text().length()) {
      return;
    }
    String before = original.text().substring(edit.originalStart(), edit.originalEnd());
    String after = revised.text().substring(edit.revisedStart(), edit.revisedEnd());
    String number = before.length() < after.length() ? before : after;
    String longer = before.length() < after.length() ? after : before;
    if (longer.endsWith(Atom.CHARACTER + number) && number.indexOf(Atom.CHARACTER) < 0) {
      edits.set(
          0,
          new Edit(
              edit.originalStart(),
              edit.originalEnd() - number.length(),
              edit.revisedStart(),
              edit.revisedEnd() - number.length()));
    }
  }
}
