package org.clausewise.classify.generator;

/** What becomes of an opener: a chain word that the order gives it, another verb, or both. */
final class OpenerTouches {

  private OpenerTouches() {}

  static void add(Clause clause, String opener) {
    String was = clause.text().substring(0, clause.openerEnd());
    if (was.equals(opener)) {
      return;
    }
    if (!clause.hasOtherOpener()) {
      clause.addToOpener(new Touch("chain-word", true, 0, was.length(), opener));
      return;
    }
    int from = clause.part.verbStart(was, clause.opener);
    int to = from + clause.opener.length();
    int start = clause.part.verbStart(opener, clause.revisedOpener());
    int end = start + clause.revisedOpener().length();
    chainWord(clause, 0, from, was, opener.substring(0, start));
    clause.addToOpener(new Touch("opener", false, from, to, opener.substring(start, end)));
    chainWord(clause, to, was.length(), was, opener.substring(end));
  }

  private static void chainWord(Clause clause, int from, int to, String was, String word) {
    if (!was.substring(from, to).equals(word)) {
      clause.addToOpener(new Touch("chain-word, beside another opener", true, from, to, word));
    }
  }
}
