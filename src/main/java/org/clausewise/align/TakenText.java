package org.clausewise.align;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.change.Change;
import org.clausewise.change.Edit;
import org.clausewise.change.IgnoredEdit;
import org.clausewise.change.IgnoredText;
import org.clausewise.change.Passage;
import org.clausewise.model.Paragraph;

/**
 * The original side of a change whose paragraphs took the revised draft's text where a difference
 * is ignored, and where each such text stood.
 */
final class TakenText {

  /** A text that was taken: where it is now, and what it stands for in the original. */
  private record Place(int start, int end, int originalStart, int originalEnd, IgnoredText text) {

    int growth() {
      return end - start - (originalEnd - originalStart);
    }

    /** Whether the edit, counted in the text as it is now, holds some of it. */
    boolean isIn(Edit edit) {
      return start < edit.originalEnd() && edit.originalStart() < end;
    }

    boolean isBehind(Edit edit) {
      return edit.originalEnd() < start
          || (edit.originalEnd() == start && (start < end || !edit.isInsertion()));
    }
  }

  private final Change change;
  private final List<Passage> original = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();

  TakenText(Change change, IgnoredTexts ignored) {
    this.change = change;
    int base = 0;
    int originalBase = 0;
    for (Passage passage : change.original()) {
      Paragraph now = passage.paragraph();
      Paragraph before = ignored.original(passage);
      int at = base - now.numberEnd();
      int originalAt = originalBase - before.numberEnd();
      for (IgnoredText text : ignored.in(passage)) {
        places.add(
            new Place(
                at + text.start(),
                at + text.start() + text.text().length(),
                originalAt + text.start(),
                originalAt + text.end(),
                text));
        at += text.growth();
      }
      original.add(new Passage(passage.story(), before));
      base += now.wording().length() + 1;
      originalBase += before.wording().length() + 1;
    }
  }

  /** The texts that are part of no edit. */
  List<IgnoredText> kept() {
    return places.stream()
        .filter(place -> change.edits().stream().noneMatch(place::isIn))
        .map(Place::text)
        .toList();
  }

  /** The change as of the original itself, with what was ignored told. */
  Change told() {
    return new Change(
        change.id(),
        change.type(),
        change.moved(),
        change.renumbered(),
        change.reformatted(),
        change.similarity(),
        original,
        change.revised(),
        change.edits().stream().map(this::ofOriginal).toList(),
        change.partOf(),
        change.only(),
        places.stream().map(this::ignored).toList());
  }

  private Edit ofOriginal(Edit edit) {
    int start = edit.originalStart();
    int end = edit.originalEnd();
    int startShift = 0;
    int endShift = 0;
    for (Place place : places) {
      startShift += place.end <= start ? place.growth() : 0;
      boolean before = place.end <= end && (place.start < end || edit.isInsertion());
      endShift += before ? place.growth() : 0;
    }
    return new Edit(start - startShift, end - endShift, edit.revisedStart(), edit.revisedEnd());
  }

  private IgnoredEdit ignored(Place place) {
    int shift = 0;
    for (Edit edit : change.edits()) {
      if (place.isBehind(edit)) {
        shift = edit.revisedEnd() - edit.originalEnd();
      }
    }
    return new IgnoredEdit(
        new Edit(place.originalStart, place.originalEnd, place.start + shift, place.end + shift),
        place.text.kinds());
  }
}
