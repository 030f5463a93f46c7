package org.clausewise.redline;

import org.clausewise.model.StoryKind;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Stories;
import org.clausewise.ooxml.StoryElement;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Compares where the notes of two packages repeat their own number. The mark that does so (ECMA-376
 * Part 1, 17.11.13 and 17.11.6) is no text, so the drafts do not hold it.
 */
public final class NoteNumbers {

  private NoteNumbers() {}

  /**
   * The first note whose number stands elsewhere, as a sentence for people, or null.
   *
   * @param expected one of the inputs, its revisions settled
   * @param found the redline, its revisions settled
   */
  public static @Nullable String firstDifference(DocxPackage expected, DocxPackage found) {
    Stories others = Stories.of(found);
    for (StoryElement note : Stories.of(expected).all()) {
      StoryElement twin = others.find(note.id());
      if (twin != null && isNote(note)) {
        if (!textBefore(note).equals(textBefore(twin))) {
          return note.id() + ", its own number stands at another place";
        }
        int wanted = RunMarkup.countNoteNumbers(note.container());
        int there = RunMarkup.countNoteNumbers(twin.container());
        if (wanted != there) {
          return note.id() + " repeats its own number %d times, not %d".formatted(there, wanted);
        }
      }
    }
    return null;
  }

  private static boolean isNote(StoryElement story) {
    return story.id().kind() == StoryKind.FOOTNOTE || story.id().kind() == StoryKind.ENDNOTE;
  }

  /** What stands before the number; the whole note where it has none. */
  private static String textBefore(StoryElement note) {
    StringBuilder text = new StringBuilder();
    boolean found = read(note.container(), text);
    return found ? text.toString() : text.append(" without a number").toString();
  }

  /** Reads in document order; true as soon as the number is met. */
  private static boolean read(Element element, StringBuilder text) {
    if (Dom.isW(element, "footnoteRef") || Dom.isW(element, "endnoteRef")) {
      return true;
    }
    if (Dom.isW(element, "t")) {
      text.append(element.getTextContent());
    } else if (Dom.isW(element, "tab")) {
      text.append('\t');
    }
    for (Element child : Dom.children(element)) {
      if (!Dom.isW(child, "pPr") && read(child, text)) {
        return true;
      }
    }
    return false;
  }
}
