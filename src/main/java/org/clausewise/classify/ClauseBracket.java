package org.clausewise.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clausewise.bracket.BracketPair;
import org.clausewise.bracket.Brackets;
import org.clausewise.bracket.EditorialBrackets;
import org.clausewise.bracket.Status;
import org.clausewise.classify.KeptWords.Word;

/**
 * A bracket of the negotiation in one clause.
 *
 * @param open offset of {@code [}
 * @param close offset of {@code ]}; -1 where it is closed in another clause or nowhere
 * @param from the first word behind {@code [}, counted from 0
 * @param to the first word behind {@code ]}; {@code from} where it is not closed
 */
record ClauseBracket(int open, int close, int from, int to) {

  boolean isPair() {
    return close >= 0;
  }

  int size() {
    return to - from;
  }

  BracketPair pair() {
    return new BracketPair(open, close);
  }

  boolean holds(ClauseBracket other) {
    return isPair() && open < other.open && Math.max(other.open, other.close) < close;
  }

  /** Those of a text in its order, editorial ones and status words left out. */
  static List<ClauseBracket> in(String text, List<Word> words) {
    Brackets brackets = Brackets.in(text);
    List<Status> statuses = Status.in(text);
    List<ClauseBracket> found = new ArrayList<>();
    for (BracketPair pair : brackets.pairs()) {
      boolean status =
          statuses.stream().anyMatch(s -> s.start() <= pair.open() && pair.end() <= s.end());
      if (!status && !EditorialBrackets.is(text, pair)) {
        int from = KeptWords.indexAt(words, pair.open());
        int to = KeptWords.indexAt(words, pair.close());
        found.add(new ClauseBracket(pair.open(), pair.close(), from, to));
      }
    }
    for (int open : brackets.unclosed()) {
      int from = KeptWords.indexAt(words, open);
      found.add(new ClauseBracket(open, -1, from, from));
    }
    found.sort(Comparator.comparingInt(ClauseBracket::open));
    return found;
  }
}
