package org.clausewise.classify;

import java.util.List;
import org.clausewise.change.BracketOutcome;
import org.clausewise.change.Change;
import org.clausewise.change.Comparison;
import org.clausewise.change.Passage;
import org.clausewise.classify.BracketFate.Kind;

/**
 * Counts what became of the brackets of a draft.
 *
 * <p>A bracket over several paragraphs counts where it opens. Brackets of a clause that was added
 * or removed were opened or dropped. Cost: as {@link BracketRule}, for changed clauses alone.
 *
 * <p>Handled badly: clauses that were parted and lie apart; brackets in the piece that was split
 * off count as dropped and opened.
 */
final class BracketChanges {

  private BracketChanges() {}

  /** The counts of body and text boxes. */
  static BracketOutcome of(Comparison comparison) {
    BracketOutcome sum = BracketOutcome.NONE;
    for (Change change : comparison.changes()) {
      if (counts(change.original()) || counts(change.revised())) {
        sum = sum.plus(of(change));
      }
    }
    return sum;
  }

  private static boolean counts(List<Passage> side) {
    return !side.isEmpty() && BracketTallies.counts(side.get(0).story());
  }

  private static BracketOutcome of(Change change) {
    String original = change.originalText();
    String revised = change.revisedText();
    if (change.original().isEmpty()) {
      int opened = open(revised);
      return new BracketOutcome(0, opened, 0, 0, 0, opened);
    }
    if (change.revised().isEmpty()) {
      int dropped = open(original);
      return new BracketOutcome(dropped, 0, 0, dropped, 0, 0);
    }
    return of(original, revised, BracketFates.of(original, revised, change.edits()));
  }

  /** The counts of one clause. */
  static BracketOutcome of(String original, String revised, List<BracketFate> fates) {
    return new BracketOutcome(
        open(original),
        open(revised),
        count(fates, Kind.LIFTED),
        count(fates, Kind.DROPPED),
        count(fates, Kind.CHOSEN),
        count(fates, Kind.OPENED));
  }

  private static int open(String text) {
    return ClauseBracket.in(text, KeptWords.words(text)).size();
  }

  private static int count(List<BracketFate> fates, Kind kind) {
    return fates.stream().filter(fate -> fate.kind() == kind).mapToInt(BracketFate::brackets).sum();
  }
}
