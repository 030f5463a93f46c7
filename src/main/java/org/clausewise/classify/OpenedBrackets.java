package org.clausewise.classify;

import java.util.List;
import org.clausewise.classify.BracketFate.Kind;
import org.clausewise.classify.BracketFate.Place;

/** Brackets that only the revised draft has: around words that were there, or around new ones. */
final class OpenedBrackets {

  private final ClauseBrackets clause;
  private final KeptWords turned;

  OpenedBrackets(ClauseBrackets clause) {
    this.clause = clause;
    this.turned = clause.kept.turned();
  }

  void tell(ClauseBracket bracket) {
    if (clause.matches.originalOf(bracket) != null) {
      return;
    }
    clause.tell(bracket.isPair() ? pair(bracket) : unclosed(bracket));
  }

  private BracketFate unclosed(ClauseBracket bracket) {
    String words =
        "bracket opened before " + ShortQuote.of(clause.revised.substring(bracket.open() + 1));
    Place place = come(bracket.from(), bracket.open(), bracket.open() + 1);
    return new BracketFate(Kind.OPENED, 1, List.of(place), words);
  }

  private BracketFate pair(ClauseBracket bracket) {
    String quote = ShortQuote.of(bracket.pair().content(clause.revised));
    if (turned.keptFrom(bracket.from()) == turned.keptFrom(bracket.to())) {
      Place all = come(bracket.from(), bracket.open(), bracket.pair().end());
      return new BracketFate(Kind.OPENED, 1, List.of(all), quote + " added in brackets");
    }
    Place open = come(bracket.from(), bracket.open(), bracket.open() + 1);
    Place close = come(bracket.to(), bracket.close(), bracket.close() + 1);
    return new BracketFate(Kind.OPENED, 1, List.of(open, close), "brackets opened around " + quote);
  }

  /** A place that is empty in the original, where a revised word would follow. */
  private Place come(int word, int start, int end) {
    int before = turned.keptBefore(word);
    int at = before < 0 ? 0 : clause.kept.original.get(before).end();
    return new Place(at, at, start, end);
  }
}
