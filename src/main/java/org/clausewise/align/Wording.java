package org.clausewise.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.clausewise.change.Change;
import org.clausewise.change.Passage;
import org.clausewise.model.Atom;
import org.clausewise.model.Paragraph;
import org.clausewise.model.TextRun;
import org.clausewise.model.Tracked;

/**
 * One side of a change: the wordings of its paragraphs, joined.
 *
 * @param text the joined text, as {@link Change#originalText()} gives it
 * @param atoms the atoms by their offset into the text
 * @param marks the offsets of the paragraph marks that join the paragraphs
 * @param runs the formatting, with offsets into the text; the marks lie in no run
 * @param tracked the offsets of what tracked changes of the draft's own file brought
 */
record Wording(
    String text, Map<Integer, Atom> atoms, Set<Integer> marks, List<TextRun> runs, BitSet tracked) {

  /** A side of which nothing counts as tracked. */
  static Wording of(List<Passage> side) {
    return of(side, paragraph -> Tracked.NONE);
  }

  /** The original side, of which deleted text counts as tracked. */
  static Wording ofOriginal(List<Passage> side) {
    return of(side, paragraph -> paragraph.tracked().ofOriginal());
  }

  /** The revised side, of which inserted text counts as tracked. */
  static Wording ofRevised(List<Passage> side) {
    return of(side, paragraph -> paragraph.tracked().ofRevised());
  }

  private static Wording of(List<Passage> side, Function<Paragraph, Tracked> trackedOf) {
    StringBuilder text = new StringBuilder();
    Map<Integer, Atom> atoms = new HashMap<>();
    Set<Integer> marks = new HashSet<>();
    List<TextRun> runs = new ArrayList<>();
    BitSet tracked = new BitSet();
    for (int k = 0; k < side.size(); k++) {
      if (k > 0) {
        marks.add(text.length());
        tracked.set(text.length(), trackedOf.apply(side.get(k - 1).paragraph()).mark());
        text.append(Change.PARAGRAPH_MARK);
      }
      Paragraph paragraph = side.get(k).paragraph();
      int start = text.length();
      for (Atom atom : paragraph.wordingAtoms()) {
        atoms.put(start + atom.offset(), atom);
      }
      addRuns(paragraph, start, runs);
      addTracked(trackedOf.apply(paragraph), start - paragraph.numberEnd(), start, tracked);
      text.append(paragraph.wording());
    }
    return new Wording(text.toString(), atoms, marks, runs, tracked);
  }

  private static void addRuns(Paragraph paragraph, int start, List<TextRun> into) {
    int shift = start - paragraph.numberEnd();
    for (TextRun run : paragraph.runs()) {
      if (run.end() > paragraph.numberEnd()) {
        int from = Math.max(run.start(), paragraph.numberEnd());
        into.add(new TextRun(from + shift, run.end() + shift, run.format()));
      }
    }
  }

  /** The stretches, shifted by so much, as far as they lie at {@code start} or behind. */
  private static void addTracked(Tracked tracked, int shift, int start, BitSet into) {
    for (Tracked.Range range : tracked.ranges()) {
      if (range.end() + shift > start) {
        into.set(Math.max(range.start() + shift, start), range.end() + shift);
      }
    }
  }

  /** The format of the run that holds {@code offset}; empty where none does. */
  String formatAt(int offset) {
    return runs.stream()
        .filter(run -> run.start() <= offset && offset < run.end())
        .map(TextRun::format)
        .findFirst()
        .orElse("");
  }
}
