package org.clausewise.report;

import java.util.Locale;
import org.clausewise.change.LedgerEntry;

/** A line of a clause's ledger for people: {@code deadline 2025 → 2030}. */
final class LedgerWords {

  private LedgerWords() {}

  static String of(LedgerEntry entry) {
    String kind = entry.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String words =
        switch (entry.status()) {
          case KEPT -> "kept " + kind + " " + entry.original();
          case CHANGED -> kind + " " + entry.original() + " → " + entry.revised();
          case ADDED -> "added " + kind + " " + entry.revised();
          case DROPPED -> "dropped " + kind + " " + entry.original();
        };
    return Controls.visible(words.replaceAll("\\s+", " "));
  }
}
