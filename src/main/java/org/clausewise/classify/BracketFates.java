package org.clausewise.classify;

import java.util.List;
import org.clausewise.change.Edit;
import org.clausewise.classify.BracketFate.Kind;
import org.clausewise.classify.BracketFate.Place;

/**
 * What became of each bracket of a clause.
 *
 * <p>The idea: a bracket that has no match in the other draft was resolved or opened. Of
 * alternatives one may have been chosen ({@link ChosenAlternatives}); of any other bracket the
 * words tell: kept, and it was lifted; gone, and it was dropped with them. Every bracket is counted
 * once: of chosen alternatives in brackets of their own one is chosen, and the others are dropped.
 * Cost: quadratic in the brackets of the clause, times its words.
 *
 * <p>Handled badly: a bracket whose words were half kept is called by the greater half; clauses of
 * more than {@link #MOST} brackets are not looked into.
 */
final class BracketFates {

  /** No clause that is read has as many; a damaged or hostile file may. */
  private static final int MOST = 300;

  private final ClauseBrackets clause;
  private final KeptWords kept;
  private final ChosenAlternatives alternatives;

  private BracketFates(ClauseBrackets clause) {
    this.clause = clause;
    kept = clause.kept;
    alternatives = new ChosenAlternatives(clause);
  }

  static List<BracketFate> of(String original, String revised, List<Edit> edits) {
    long before = count(original);
    long after = count(revised);
    if (edits.isEmpty() || Math.max(before, after) > MOST || before + after == 0) {
      return List.of();
    }
    BracketFates fates = new BracketFates(new ClauseBrackets(original, revised, edits));
    fates.alternatives.besideOneAnother();
    fates.clause.before.forEach(fates::resolve);
    fates.clause.after.forEach(new OpenedBrackets(fates.clause)::tell);
    return fates.clause.fates();
  }

  private static long count(String text) {
    return text.chars().filter(c -> c == '[').count();
  }

  private void resolve(ClauseBracket bracket) {
    ClauseBracket match = clause.matches.revisedOf(bracket);
    if (match != null) {
      narrowed(bracket, match);
    } else if (clause.isDone(bracket)) {
      return;
    } else if (!bracket.isPair()) {
      clause.tell(bracket, unclosed(bracket));
    } else if (!alternatives.within(bracket)) {
      liftedOrDropped(bracket);
    }
  }

  private BracketFate unclosed(ClauseBracket bracket) {
    boolean stays = bracket.from() < kept.original.size() && kept.revisedOf(bracket.from()) >= 0;
    Place place = clause.gone(bracket.open(), bracket.open() + 1, bracket.from());
    return new BracketFate(
        stays ? Kind.LIFTED : Kind.DROPPED,
        1,
        List.of(place),
        (stays ? "bracket lifted before " : "bracket dropped before ")
            + ShortQuote.of(clause.original.substring(bracket.open() + 1)));
  }

  private void liftedOrDropped(ClauseBracket bracket) {
    String quote = ShortQuote.of(bracket.pair().content(clause.original));
    if (clause.keptShare(bracket) >= 0.5) {
      Place open = clause.gone(bracket.open(), bracket.open() + 1, bracket.from());
      Place close = clause.gone(bracket.close(), bracket.close() + 1, bracket.to());
      String words = "brackets lifted around " + quote;
      clause.tell(bracket, new BracketFate(Kind.LIFTED, 1, List.of(open, close), words));
      return;
    }
    Place all = clause.gone(bracket.open(), bracket.pair().end(), bracket.from());
    String words = quote + " dropped with its brackets";
    clause.tell(bracket, new BracketFate(Kind.DROPPED, 1, List.of(all), words));
    clause.dropInner(bracket);
  }

  /** A bracket that both drafts have may hold less or more than it did. */
  private void narrowed(ClauseBracket bracket, ClauseBracket match) {
    if (!bracket.isPair() || !match.isPair()) {
      return;
    }
    for (int i = bracket.from(); i < bracket.to(); i++) {
      int at = kept.revisedOf(i);
      if (at >= 0 && (at < match.from() || at >= match.to())) {
        moved(Kind.LIFTED, "brackets narrowed to ", bracket, match);
        return;
      }
    }
    for (int j = match.from(); j < match.to(); j++) {
      int at = kept.originalOf(j);
      if (at >= 0 && (at < bracket.from() || at >= bracket.to())) {
        moved(Kind.OPENED, "brackets widened to ", bracket, match);
        return;
      }
    }
  }

  private void moved(Kind kind, String what, ClauseBracket bracket, ClauseBracket match) {
    List<Place> places =
        List.of(
            new Place(bracket.open(), bracket.open() + 1, match.open(), match.open() + 1),
            new Place(bracket.close(), bracket.close() + 1, match.close(), match.close() + 1));
    String quote = ShortQuote.of(match.pair().content(clause.revised));
    clause.tell(new BracketFate(kind, 0, places, what + quote));
  }
}
