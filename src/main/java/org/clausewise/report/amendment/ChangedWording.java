package org.clausewise.report.amendment;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.change.Change;
import org.clausewise.report.Piece;
import org.clausewise.report.Piece.Op;

/**
 * Both wordings of a change and what differs in them, in whole words.
 *
 * <p>What is ignored is no difference: there the new wording is the original's. Differences that
 * cut a word are widened to it; those that meet become one. Cost: linear in the wordings.
 *
 * @param original the original wording
 * @param revised what is to come of it
 * @param spans what differs, ascending and apart
 */
record ChangedWording(ToldText original, ToldText revised, List<Span> spans) {

  static ChangedWording of(Change change) {
    ToldText original = ToldText.of(change.original());
    ToldText revised = ToldText.of(change.revised());
    ToldText.Builder wanted = new ToldText.Builder();
    List<Span> spans = new ArrayList<>();
    int length = 0;
    for (Piece piece : Piece.of(change)) {
      boolean isIgnored = !piece.ignored().isEmpty();
      int old = piece.originalEnd() - piece.originalStart();
      int now = piece.revisedEnd() - piece.revisedStart();
      if (piece.op() == Op.EQUAL) {
        wanted.add(revised, piece.revisedStart(), piece.revisedEnd());
        length += now;
      } else if (isIgnored) {
        wanted.add(original, piece.originalStart(), piece.originalEnd());
        length += old;
      } else {
        wanted.add(revised, piece.revisedStart(), piece.revisedEnd());
        Span span = new Span(piece.originalStart(), piece.originalEnd(), length, length + now);
        length += now;
        add(span, spans);
      }
    }
    ToldText target = wanted.build();
    return new ChangedWording(original, target, wholeWords(original, target, spans));
  }

  private static void add(Span span, List<Span> into) {
    int last = into.size() - 1;
    if (last >= 0
        && into.get(last).end() == span.start()
        && into.get(last).newEnd() == span.newStart()) {
      into.set(last, into.get(last).with(span));
    } else {
      into.add(span);
    }
  }

  private static List<Span> wholeWords(ToldText original, ToldText revised, List<Span> spans) {
    Words old = new Words(original.text());
    Words now = new Words(revised.text());
    List<Span> whole = new ArrayList<>();
    for (Span span : spans) {
      Span wide = span;
      while (wide.start() > 0
          && wide.newStart() > 0
          && !(old.isCut(original.start(wide.start()))
              && now.isCut(revised.start(wide.newStart())))) {
        wide = wide.widened(1, 0);
      }
      while (wide.end() < original.length()
          && wide.newEnd() < revised.length()
          && !(old.isCut(original.start(wide.end())) && now.isCut(revised.start(wide.newEnd())))) {
        wide = wide.widened(0, 1);
      }
      int last = whole.size() - 1;
      while (last >= 0 && whole.get(last).end() >= wide.start()) {
        wide = whole.remove(last).with(wide);
        last--;
      }
      whole.add(wide);
    }
    return whole;
  }

  /** The words that go. */
  String old(Span span) {
    return original.of(span.start(), span.end());
  }

  /** The words that come. */
  String now(Span span) {
    return revised.of(span.newStart(), span.newEnd());
  }
}
