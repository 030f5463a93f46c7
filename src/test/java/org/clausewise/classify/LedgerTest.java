package org.clausewise.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausewise.change.Change;
import org.clausewise.change.LedgerEntry;
import org.clausewise.change.LedgerEntry.Status;
import org.clausewise.model.Language;
import org.clausewise.model.MentionKind;
import org.junit.jupiter.api.Test;

class LedgerTest {

  @Test
  void eachMentionIsKeptChangedAddedOrDropped() {
    List<LedgerEntry> ledger =
        ledger(
            "Noting that 48 per cent of 90 harbours had lights in 2010, as in A/60/17,",
            "Noting that 51 per cent of 90 harbours had lights, as in A/60/17 and resolution 60/7,");

    assertThat(ledger)
        .containsExactly(
            new LedgerEntry(MentionKind.PERCENTAGE, "48 per cent", "51 per cent"),
            new LedgerEntry(MentionKind.NUMBER, "90", "90"),
            new LedgerEntry(MentionKind.DATE, "2010", null),
            new LedgerEntry(MentionKind.SYMBOL, "A/60/17", "A/60/17"),
            new LedgerEntry(MentionKind.RESOLUTION, null, "60/7"));
    assertThat(ledger)
        .extracting(LedgerEntry::status)
        .containsExactly(Status.CHANGED, Status.KEPT, Status.DROPPED, Status.KEPT, Status.ADDED);
  }

  @Test
  void aDateThatBecameADeadlineIsOneThing() {
    assertThat(ledger("1. Requests lights in 2030;", "1. Requests lights by 2030;"))
        .containsExactly(new LedgerEntry(MentionKind.DEADLINE, "2030", "by 2030"));
  }

  @Test
  void aNameThatMovedWithinItsClauseIsKept() {
    assertThat(
            ledger(
                "Recalling resolution 60/7 on lamps, and the Genoa Declaration on small harbours,",
                "Recalling the Genoa Declaration on small harbours, and resolution 60/7 on lamps,"))
        .extracting(LedgerEntry::status)
        .containsOnly(Status.KEPT);
  }

  @Test
  void ofClausesThatCameOrWentEverythingIs() {
    RolledDrafts drafts =
        RolledDrafts.yearLater(
            "1. Requests keepers to count wrecks in 2010;",
            "1. Requests keepers to count wrecks in 2010; | 2. Approves US$ 5 million for bells;");
    Change added =
        drafts.changes().stream().filter(c -> c.original().isEmpty()).findFirst().orElseThrow();

    assertThat(Ledger.of(added, Language.ENGLISH))
        .containsExactly(new LedgerEntry(MentionKind.AMOUNT, null, "US$ 5 million"));
  }

  @Test
  void aSplitClauseIsOneWhole() {
    RolledDrafts drafts =
        RolledDrafts.yearLater(
            "1. Calls upon all keepers to trim the 40 lamps of the northern harbours before every"
                + " storm, and invites the pilots to count 12 wrecks along the southern coast;",
            "1. Calls upon all keepers to trim the 40 lamps of the northern harbours before every"
                + " storm; | 2. Invites the pilots to count 12 wrecks along the southern coast;");

    assertThat(Ledger.of(drafts.clause(), Language.ENGLISH))
        .extracting(LedgerEntry::status)
        .containsExactly(Status.KEPT, Status.KEPT);
  }

  private static List<LedgerEntry> ledger(String original, String revised) {
    return Ledger.of(RolledDrafts.sameSession(original, revised).clause(), Language.ENGLISH);
  }
}
