package org.clausewise.report.amendment;

import org.clausewise.report.amendment.WordEdit.Begin;
import org.clausewise.report.amendment.WordEdit.Delete;
import org.clausewise.report.amendment.WordEdit.DeleteAfter;
import org.clausewise.report.amendment.WordEdit.Insert;
import org.clausewise.report.amendment.WordEdit.Place;
import org.clausewise.report.amendment.WordEdit.Replace;
import org.clausewise.report.amendment.WordEdit.Stretch;

/** Edits within a paragraph in words: {@code replace “of the” with “by the”}. */
final class EditWords {

  private EditWords() {}

  static String of(WordEdit edit) {
    if (edit instanceof Replace replace) {
      return replace(replace);
    }
    if (edit instanceof Insert insert) {
      return (insert.after() ? "after " : "before ")
          + place(insert.place())
          + ", insert "
          + Quotation.of(insert.words());
    }
    if (edit instanceof Delete delete) {
      return "delete " + place(delete.place());
    }
    if (edit instanceof DeleteAfter delete) {
      return "after " + Quotation.of(delete.context()) + ", delete " + Quotation.of(delete.words());
    }
    if (edit instanceof Stretch stretch) {
      return stretch(stretch);
    }
    Begin begin = (Begin) edit;
    String number =
        begin.number() == null ? "" : ", numbered " + Quotation.of(begin.number()) + ",";
    return "begin a new paragraph" + number + " with " + place(begin.place());
  }

  private static String replace(Replace edit) {
    String old = edit.place().words();
    boolean lookAlike = Quotation.look(old).equals(Quotation.look(edit.words()));
    return "replace "
        + occurrence(edit.place())
        + (lookAlike ? Quotation.spelled(old) : Quotation.of(old))
        + " with "
        + (lookAlike ? Quotation.spelled(edit.words()) : Quotation.of(edit.words()));
  }

  private static String stretch(Stretch edit) {
    String words = "the words from " + Quotation.of(edit.from()) + " to " + Quotation.of(edit.to());
    return edit.words() == null
        ? "delete " + words
        : "replace " + words + " with " + Quotation.of(edit.words());
  }

  private static String place(Place place) {
    return occurrence(place) + Quotation.of(place.words());
  }

  private static String occurrence(Place place) {
    return place.occurrence() == 0
        ? ""
        : "the " + Ordinals.of(place.occurrence()) + " occurrence of ";
  }
}
