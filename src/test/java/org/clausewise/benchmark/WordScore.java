package org.clausewise.benchmark;

import java.util.List;
import java.util.Locale;
import org.clausewise.benchmark.generator.TrueChange;
import org.clausewise.benchmark.generator.Words;
import org.clausewise.change.Change;
import org.clausewise.change.Edit;

/**
 * How word edits compare with the true ones, over clauses that were paired rightly.
 *
 * @param clauses how many
 * @param marked UTF-16 units shown as deleted or inserted
 * @param truth those that truly were
 * @param edits how many edits were found
 * @param trueEdits how many there are
 * @param inside how many found edits begin or end inside a word, number or symbol
 */
record WordScore(int clauses, long marked, long truth, long edits, long trueEdits, long inside) {

  static final WordScore NONE = new WordScore(0, 0, 0, 0, 0, 0);

  static WordScore of(Change found, TrueChange truth) {
    List<Edit> edits = found.edits();
    return new WordScore(
        1,
        characters(edits),
        truth.characters(),
        edits.size(),
        truth.edits().size(),
        edits.stream().filter(edit -> cutsWord(found, edit)).count());
  }

  static long characters(List<Edit> edits) {
    return edits.stream()
        .mapToLong(
            e -> (long) e.originalEnd() - e.originalStart() + e.revisedEnd() - e.revisedStart())
        .sum();
  }

  static boolean cutsWord(Change change, Edit edit) {
    return Words.isInside(change.originalText(), edit.originalStart())
        || Words.isInside(change.originalText(), edit.originalEnd())
        || Words.isInside(change.revisedText(), edit.revisedStart())
        || Words.isInside(change.revisedText(), edit.revisedEnd());
  }

  WordScore plus(WordScore other) {
    return new WordScore(
        clauses + other.clauses,
        marked + other.marked,
        truth + other.truth,
        edits + other.edits,
        trueEdits + other.trueEdits,
        inside + other.inside);
  }

  /** Marked characters for each true one; 1 where there is nothing to mark. */
  double ratio() {
    return truth == 0 ? 1 : (double) marked / truth;
  }

  /** How many more edits a clause has than it truly has, in the mean. */
  double surplus() {
    return clauses == 0 ? 0 : (double) (edits - trueEdits) / clauses;
  }

  @Override
  public String toString() {
    return clauses == 0
        ? "– | – | –"
        : String.format(Locale.ROOT, "%.3f | %+.2f | %d", ratio(), surplus(), inside);
  }
}
