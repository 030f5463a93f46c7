package org.clausewise.classify;

import java.util.List;
import java.util.Objects;
import org.clausewise.change.Change;
import org.clausewise.change.LedgerEntry;
import org.clausewise.mention.Mention;
import org.clausewise.model.Language;

/**
 * What became of everything that a clause mentions.
 *
 * <p>Cost: that of finding the mentions of both sides and pairing them. Handled badly: what {@link
 * MentionPairs} pairs wrongly.
 */
final class Ledger {

  private Ledger() {}

  /**
   * The entries of one change, in revised order, dropped ones where they stood: kept ones too, and
   * of clauses that came or went all of them.
   */
  static List<LedgerEntry> of(Change change, Language language) {
    return entries(MentionPairs.of(ChangedText.of(change, language)));
  }

  /** The same, from what the rules found already. */
  static List<LedgerEntry> of(Change change, RollForward roll) {
    return entries(roll.pairs().of(change));
  }

  private static List<LedgerEntry> entries(List<MentionPair> pairs) {
    return pairs.stream().map(Ledger::entry).toList();
  }

  private static LedgerEntry entry(MentionPair pair) {
    Mention before = pair.original();
    Mention after = pair.revised();
    if (after == null) {
      Mention dropped = Objects.requireNonNull(before);
      return new LedgerEntry(dropped.kind(), dropped.text(), null);
    }
    return new LedgerEntry(after.kind(), before == null ? null : before.text(), after.text());
  }
}
