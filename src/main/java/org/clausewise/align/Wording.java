package org.clausewise.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewise.change.Change;
import org.clausewise.change.Passage;
import org.clausewise.model.Atom;
import org.clausewise.model.Paragraph;
import org.clausewise.model.TextRun;

/**
 * One side of a change: the wordings of its paragraphs, joined.
 *
 * @param text the joined text, as {@link Change#originalText()} gives it
 * @param atoms the atoms by their offset into the text
 * @param marks the offsets of the paragraph marks that join the paragraphs
 * @param runs the formatting, with offsets into the text; the marks lie in no run
 */
record Wording(String text, Map<Integer, Atom> atoms, Set<Integer> marks, List<TextRun> runs) {

  static Wording of(List<Passage> side) {
    StringBuilder text = new StringBuilder();
    Map<Integer, Atom> atoms = new HashMap<>();
    Set<Integer> marks = new HashSet<>();
    List<TextRun> runs = new ArrayList<>();
    for (int k = 0; k < side.size(); k++) {
      if (k > 0) {
        marks.add(text.length());
        text.append(Change.PARAGRAPH_MARK);
      }
      Paragraph paragraph = side.get(k).paragraph();
      int start = text.length();
      for (Atom atom : paragraph.wordingAtoms()) {
        atoms.put(start + atom.offset(), atom);
      }
      addRuns(paragraph, start, runs);
      text.append(paragraph.wording());
    }
    return new Wording(text.toString(), atoms, marks, runs);
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

  /** The format of the run that holds {@code offset}; empty where none does. */
  String formatAt(int offset) {
    return runs.stream()
        .filter(run -> run.start() <= offset && offset < run.end())
        .map(TextRun::format)
        .findFirst()
        .orElse("");
  }
}
