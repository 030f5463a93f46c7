package org.clausewise.benchmark.generator;

import java.util.List;

/** Puts the opener of a clause into the form that another part of a resolution has. */
final class Openers {

  private final Lexis lexis;

  Openers(Lexis lexis) {
    this.lexis = lexis;
  }

  /**
   * The edit that changes the opener's form; none where the clause begins with no known one.
   *
   * @param from 0 in a preamble, 1 in an operative paragraph, 2 below one
   * @param to the same
   */
  List<PhraseEdit> change(String wording, int from, int to) {
    List<String> best = List.of("", "", "");
    for (List<String> opener : lexis.all("opener")) {
      String begin = opener.get(from);
      if (wording.startsWith(begin + " ") && begin.length() > best.get(from).length()) {
        best = opener;
      }
    }
    return best.get(from).isEmpty() ? List.of() : List.of(edit(best.get(from), best.get(to)));
  }

  /** Without the words that both forms end with. */
  private static PhraseEdit edit(String before, String after) {
    List<Word> one = Words.of(before);
    List<Word> other = Words.of(after);
    int same = 0;
    while (one.get(one.size() - 1 - same).equals(other.get(other.size() - 1 - same))) {
      same++;
    }
    return new PhraseEdit(0, one.size() - same, other.subList(0, other.size() - same));
  }
}
