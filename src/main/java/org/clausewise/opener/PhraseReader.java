package org.clausewise.opener;

import org.clausewise.opener.OpenerTable.Variant;
import org.jspecify.annotations.Nullable;

/**
 * Reads a verb of the organ at a place of a text: of all forms in the table that stand there, the
 * longest, with chain words, intensifiers and asides before, within and behind.
 *
 * <p>Cost: a look-up for each word that may stand in front, and one step a word of each form that
 * begins so. Handled badly: a form that the table does not have, which is read as a shorter one
 * ("Expresses its dismay" as "Expresses") or not at all.
 */
final class PhraseReader {

  private final OpenerTable table;
  private final Words words;

  PhraseReader(OpenerTable table, Words words) {
    this.table = table;
    this.words = words;
  }

  /**
   * The phrase that begins at the word, or null.
   *
   * @param opening whether it opens a clause
   */
  @Nullable Phrase at(int index, boolean opening) {
    PhraseMatch best = null;
    PhraseMatch lead = new PhraseMatch(table, words, index);
    do {
      best = longer(best, longest(lead, opening));
    } while (lead.takeExtra(true));
    return best == null ? null : best.phrase();
  }

  private @Nullable PhraseMatch longest(PhraseMatch lead, boolean opening) {
    PhraseMatch best = null;
    if (lead.position() < words.size()) {
      for (Variant variant : table.beginningWith(words.word(lead.position()))) {
        if (opening || !variant.head().opensOnly()) {
          best = longer(best, lead.copy().take(variant));
        }
      }
    }
    return best;
  }

  private static @Nullable PhraseMatch longer(
      @Nullable PhraseMatch one, @Nullable PhraseMatch other) {
    return one == null || (other != null && other.headWords() > one.headWords()) ? other : one;
  }
}
