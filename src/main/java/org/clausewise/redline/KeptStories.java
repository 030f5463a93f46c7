package org.clausewise.redline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausewise.change.Change;
import org.clausewise.change.Passage;
import org.clausewise.model.Atom;
import org.clausewise.model.AtomKind;
import org.clausewise.model.Paragraph;
import org.clausewise.ooxml.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the stories that hang on what a change keeps: the notes of its references, and the text
 * boxes of its drawings. They are woven by themselves, after the paragraph.
 */
final class KeptStories {

  private final StoryWeaver story;
  private final JoinedText original;
  private final JoinedText revised;
  private final Map<Integer, Atom> originalBoxes;
  private final Map<Integer, Atom> revisedBoxes;

  KeptStories(StoryWeaver story, Change change, JoinedText original, JoinedText revised) {
    this.story = story;
    this.original = original;
    this.revised = revised;
    this.originalBoxes = boxes(change.original());
    this.revisedBoxes = boxes(change.revised());
  }

  /** Whether a story may hang on something in {@code paragraph}. */
  static boolean mayHangOn(Paragraph paragraph) {
    return paragraph.atoms().stream()
        .anyMatch(atom -> isNote(atom.kind()) || !atom.boxes().isEmpty());
  }

  private static boolean isNote(@Nullable AtomKind kind) {
    return kind == AtomKind.FOOTNOTE_REFERENCE || kind == AtomKind.ENDNOTE_REFERENCE;
  }

  /** The atoms that hold text boxes, by their offsets into the joined whole texts. */
  private static Map<Integer, Atom> boxes(List<Passage> side) {
    Map<Integer, Atom> found = new HashMap<>();
    int base = 0;
    for (Passage passage : side) {
      for (Atom atom : passage.paragraph().atoms()) {
        if (!atom.boxes().isEmpty()) {
          found.put(base + atom.offset(), atom);
        }
      }
      base += passage.paragraph().text().length() + 1;
    }
    return found;
  }

  /** Pairs the notes of a segment that is kept. */
  void pairNotes(Segment segment) {
    for (int o = segment.originalStart(); o < segment.originalEnd(); o++) {
      Piece before = original.pieceAt(o);
      if (before == null) {
        continue;
      }
      if (isNote(before.atom())) {
        Piece after = revised.pieceAt(segment.revisedStart() + o - segment.originalStart());
        if (after != null && before.firstChild() != null && after.firstChild() != null) {
          story.pairNotes(before.firstChild(), after.firstChild());
        }
      }
      o = original.pieceEnd(before, o) - 1;
    }
  }

  /** Pairs the text boxes of a segment that is kept. */
  void pairBoxes(Segment segment) {
    originalBoxes.forEach(
        (offset, before) -> {
          Atom after = revisedBoxes.get(offset + segment.revisedStart() - segment.originalStart());
          if (segment.originalStart() <= offset
              && offset < segment.originalEnd()
              && after != null) {
            for (int i = 0; i < before.boxes().size(); i++) {
              story.pairBoxes(before.boxes().get(i).story(), after.boxes().get(i).story());
            }
          }
        });
  }
}
