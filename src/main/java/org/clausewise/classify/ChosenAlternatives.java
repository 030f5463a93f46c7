package org.clausewise.classify;

import java.util.List;
import org.clausewise.bracket.Alternatives;
import org.clausewise.bracket.BracketPair;
import org.clausewise.classify.BracketFate.Kind;
import org.clausewise.classify.BracketFate.Place;
import org.clausewise.classify.KeptWords.Word;

/**
 * Alternatives of which one was chosen.
 *
 * <p>The idea: all words of one were kept, and none of the others'. Where the words beside the
 * alternatives were kept, what stands between them is compared word for word. Cost: linear in the
 * words of the alternatives.
 */
final class ChosenAlternatives {

  private final ClauseBrackets clause;
  private final KeptWords kept;

  ChosenAlternatives(ClauseBrackets clause) {
    this.clause = clause;
    this.kept = clause.kept;
  }

  /** Tells of chosen ones that have brackets of their own. */
  void besideOneAnother() {
    List<BracketPair> pairs =
        clause.before.stream().filter(ClauseBracket::isPair).map(ClauseBracket::pair).toList();
    for (List<BracketPair> group : Alternatives.beside(clause.original, pairs)) {
      List<ClauseBracket> members =
          clause.before.stream().filter(b -> b.isPair() && group.contains(b.pair())).toList();
      if (members.stream().noneMatch(clause::isDone)) {
        chosen(members);
      }
    }
  }

  /** If just one member was kept, tells so. */
  private void chosen(List<ClauseBracket> members) {
    ClauseBracket first = members.get(0);
    ClauseBracket last = members.get(members.size() - 1);
    int from = kept.keptBefore(first.from()) + 1;
    int to = kept.keptFrom(last.to());
    List<ClauseBracket> winners =
        members.stream().filter(member -> isAll(member.from(), member.to(), from, to)).toList();
    if (winners.isEmpty()) {
      winners = members.stream().filter(member -> clause.keptShare(member) == 1).toList();
      boolean othersGone =
          members.stream().filter(member -> clause.keptShare(member) > 0).count() == 1;
      winners = othersGone ? winners : List.of();
    }
    if (winners.size() == 1) {
      tellChosen(members, winners.get(0), from, to);
    }
  }

  private void tellChosen(List<ClauseBracket> members, ClauseBracket winner, int from, int to) {
    int start = members.get(0).open();
    int end = members.get(members.size() - 1).pair().end();
    String words =
        ShortQuote.of(winner.pair().content(clause.original))
            + " chosen of "
            + ShortQuote.bare(clause.original.substring(start, end));
    Place place = clause.place(start, end, from, to);
    clause.tell(winner, new BracketFate(Kind.CHOSEN, 1, List.of(place), words));
    for (ClauseBracket member : members) {
      if (!member.equals(winner)) {
        clause.tell(member, BracketFate.DROPPED_WITH_OTHERS);
        clause.dropInner(member);
      }
    }
  }

  /** Whether the words of an original range are just the words of a revised one. */
  private boolean isAll(int from, int to, int otherFrom, int otherTo) {
    List<Word> one = kept.original.subList(from, to);
    List<Word> other =
        kept.revised.subList(Math.min(otherFrom, otherTo), Math.max(otherFrom, otherTo));
    if (one.isEmpty() || one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).text().equalsIgnoreCase(other.get(i).text())) {
        return false;
      }
    }
    return true;
  }

  /** Tells of a chosen one of those that slashes part; whether there is. */
  boolean within(ClauseBracket bracket) {
    List<Alternatives.Part> parts = Alternatives.slashed(clause.original, bracket.pair());
    List<Alternatives.Part> winners = parts.stream().filter(this::isKept).toList();
    boolean othersGone = parts.stream().filter(this::isTouched).count() == 1;
    if (winners.size() != 1 || !othersGone) {
      return false;
    }
    Alternatives.Part winner = winners.get(0);
    int from = kept.revisedOf(KeptWords.indexAt(kept.original, winner.start()));
    int to = kept.revisedOf(KeptWords.indexAt(kept.original, winner.end()) - 1) + 1;
    String words =
        ShortQuote.of(clause.original.substring(winner.start(), winner.end()))
            + " chosen of "
            + ShortQuote.bare(clause.original.substring(bracket.open(), bracket.pair().end()));
    Place place = clause.place(bracket.open(), bracket.pair().end(), from, to);
    clause.tell(bracket, new BracketFate(Kind.CHOSEN, 1, List.of(place), words));
    return true;
  }

  private boolean isKept(Alternatives.Part part) {
    int from = KeptWords.indexAt(kept.original, part.start());
    int to = KeptWords.indexAt(kept.original, part.end());
    for (int i = from; i < to; i++) {
      if (kept.revisedOf(i) < 0) {
        return false;
      }
    }
    return from < to;
  }

  private boolean isTouched(Alternatives.Part part) {
    int to = KeptWords.indexAt(kept.original, part.end());
    for (int i = KeptWords.indexAt(kept.original, part.start()); i < to; i++) {
      if (kept.revisedOf(i) >= 0) {
        return true;
      }
    }
    return false;
  }
}
