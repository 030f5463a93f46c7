package org.clausewise.align;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.change.Edit;
import org.clausewise.model.Atom;
import org.clausewise.sequence.Match;
import org.clausewise.text.Token;
import org.clausewise.text.Tokenizer;

/**
 * Narrows replacements to the characters that differ.
 *
 * <p>The idea: where both sides have as many words, each is compared with its counterpart, else the
 * whole with the whole. Words that have half of the longer one in common are alike and marked where
 * they differ; unlike ones stay replaced, with what stands between two of them. Of a word fewer
 * than {@value #ISLAND} equal characters between two differences are not left standing. A character
 * is a grapheme cluster. Cost: that of the sequence difference over the characters of each
 * replacement. Handled badly: words whose letters changed places. Text that a tracked change of the
 * drafts' own files brought, atoms and paragraph marks are left as they are.
 */
final class CharacterEdits {

  private static final int ISLAND = 3;

  private final Wording original;
  private final Wording revised;
  private final List<Edit> edits = new ArrayList<>();

  private CharacterEdits(Wording original, Wording revised) {
    this.original = original;
    this.revised = revised;
  }

  /** The edits, narrowed; they stay ascending and apart. */
  static List<Edit> narrow(Wording original, Wording revised, List<Edit> edits) {
    CharacterEdits narrowed = new CharacterEdits(original, revised);
    for (Edit edit : edits) {
      if (narrowed.isPlainReplacement(edit)) {
        narrowed.addNarrowed(edit);
      } else {
        narrowed.add(edit);
      }
    }
    return narrowed.edits;
  }

  private boolean isPlainReplacement(Edit edit) {
    return !edit.isInsertion()
        && !edit.isDeletion()
        && isPlain(original, edit.originalStart(), edit.originalEnd())
        && isPlain(revised, edit.revisedStart(), edit.revisedEnd());
  }

  private static boolean isPlain(Wording wording, int start, int end) {
    int tracked = wording.tracked().nextSetBit(start);
    return (tracked < 0 || tracked >= end)
        && wording.text().substring(start, end).indexOf(Atom.CHARACTER) < 0
        && wording.marks().stream().noneMatch(mark -> start <= mark && mark < end);
  }

  private void addNarrowed(Edit edit) {
    List<Edit> pairs = pairs(edit);
    Edit unlike = null;
    for (Edit pair : pairs) {
      if (isKept(pair)) {
        continue;
      }
      List<Edit> inside = inside(pair);
      if (inside.isEmpty()) {
        unlike = unlike == null ? pair : through(unlike, pair);
        continue;
      }
      addAll(unlike == null ? List.of() : List.of(unlike));
      unlike = null;
      addAll(inside);
    }
    addAll(unlike == null ? List.of() : List.of(unlike));
  }

  private boolean isKept(Edit pair) {
    String before = original.text().substring(pair.originalStart(), pair.originalEnd());
    return before.contentEquals(revised.text().subSequence(pair.revisedStart(), pair.revisedEnd()));
  }

  /** Each word with its counterpart; the edit itself where they can't be told. */
  private List<Edit> pairs(Edit edit) {
    List<Token> before = tokens(original, edit.originalStart(), edit.originalEnd());
    List<Token> after = tokens(revised, edit.revisedStart(), edit.revisedEnd());
    if (before.size() != after.size() || before.isEmpty()) {
      return List.of(edit);
    }
    List<Edit> pairs = new ArrayList<>();
    int o = edit.originalStart();
    int r = edit.revisedStart();
    for (int k = 0; k < before.size(); k++) {
      Token mine = before.get(k);
      Token theirs = after.get(k);
      if (!sameText(o, mine.start(), r, theirs.start())) {
        return List.of(edit);
      }
      pairs.add(new Edit(mine.start(), mine.end(), theirs.start(), theirs.end()));
      o = mine.end();
      r = theirs.end();
    }
    return sameText(o, edit.originalEnd(), r, edit.revisedEnd()) ? pairs : List.of(edit);
  }

  private static List<Token> tokens(Wording wording, int start, int end) {
    return Tokenizer.tokenize(wording.text().substring(start, end)).stream()
        .map(token -> new Token(start + token.start(), start + token.end(), token.kind()))
        .toList();
  }

  private boolean sameText(int start, int end, int revisedStart, int revisedEnd) {
    return original
        .text()
        .substring(start, end)
        .equals(revised.text().substring(revisedStart, revisedEnd));
  }

  /** What differs inside a pair of like words; empty for unlike ones. */
  private List<Edit> inside(Edit pair) {
    Clusters before = Clusters.of(original.text(), pair.originalStart(), pair.originalEnd());
    Clusters after = Clusters.of(revised.text(), pair.revisedStart(), pair.revisedEnd());
    List<Edit> inside = new ArrayList<>();
    int kept = 0;
    int i = 0;
    int j = 0;
    for (Match match : before.matches(after)) {
      int length = match.originalEnd() - match.originalStart();
      boolean atStart = match.originalStart() == 0 && match.revisedStart() == 0;
      boolean atEnd = match.originalEnd() == before.size() && match.revisedEnd() == after.size();
      if (atStart || atEnd || length >= ISLAND) {
        addBetween(before, i, match.originalStart(), after, j, match.revisedStart(), inside);
        i = match.originalEnd();
        j = match.revisedEnd();
        kept += length;
      }
    }
    addBetween(before, i, before.size(), after, j, after.size(), inside);
    return 2 * kept >= Math.max(before.size(), after.size()) ? inside : List.of();
  }

  private static void addBetween(
      Clusters before, int i, int iEnd, Clusters after, int j, int jEnd, List<Edit> into) {
    if (i < iEnd || j < jEnd) {
      into.add(
          new Edit(before.startOf(i), before.startOf(iEnd), after.startOf(j), after.startOf(jEnd)));
    }
  }

  private void addAll(List<Edit> found) {
    found.forEach(this::add);
  }

  /** Adds an edit; one that touches the last on either side is part of it. */
  private void add(Edit edit) {
    int last = edits.size() - 1;
    boolean touches =
        last >= 0
            && edits.get(last).originalEnd() == edit.originalStart()
            && edits.get(last).revisedEnd() == edit.revisedStart();
    if (touches) {
      edits.set(last, through(edits.get(last), edit));
    } else {
      edits.add(edit);
    }
  }

  private static Edit through(Edit first, Edit last) {
    return new Edit(
        first.originalStart(), last.originalEnd(), first.revisedStart(), last.revisedEnd());
  }
}
