package org.clausewise.opener;

import java.util.List;

/**
 * How a clause opens.
 *
 * @param phrase the opening phrase
 * @param secondary further verbs of the organ in the same clause, in their order: {@code … and
 *     urges}
 */
public record Opener(Phrase phrase, List<Phrase> secondary) {

  public Opener {
    secondary = List.copyOf(secondary);
  }

  /** Zero-based UTF-16 offset into the wording where the opening phrase begins, inclusive. */
  public int start() {
    return phrase.start();
  }

  /** Where it ends, exclusive. */
  public int end() {
    return phrase.end();
  }

  /** In what form it stands. */
  public Form form() {
    return phrase.form();
  }

  /** Its chain word. */
  public ChainWord chain() {
    return phrase.chain();
  }

  /** Which opener it is, as the table writes it: {@code Takes note}. */
  public String head() {
    return phrase.head().name();
  }
}
