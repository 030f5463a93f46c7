package org.clausewise.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.clausewise.change.Change;
import org.clausewise.change.ChangeType;
import org.clausewise.model.Draft;
import org.junit.jupiter.api.Test;

/** Clauses that are hard to know again: cut, grown, split and merged with a rewording, moved. */
class HeavyRewordingTest {

  private static final String HARBOUR =
      "Requests the harbour authorities to publish their tariffs before the end of each winter";

  private static final String LIBRARIES =
      "Invites municipal libraries to lend measuring instruments to schools without charge";

  private static final String BEEKEEPING =
      "Notes with appreciation the guidance on beekeeping that mountain villages have adopted";

  @Test
  void aClauseGrownThreefoldIsTheSame() {
    assertThat(
            types(
                Drafts.of(HARBOUR, LIBRARIES),
                Drafts.of(
                    HARBOUR
                        + ", to hear fishers, ferry operators and shipowners on every increase beyond"
                        + " ordinary inflation, to keep a register of complaints that anyone may read"
                        + " online, and to report on its lessons at the spring meeting of coastal towns",
                    "Decides to meet again next autumn",
                    LIBRARIES)))
        .containsExactly("reworded", "added", "unchanged");
  }

  @Test
  void aClauseCutToAThirdIsTheSame() {
    assertThat(
            types(
                Drafts.of(
                    BEEKEEPING,
                    HARBOUR
                        + ", to hear fishers, ferry operators and shipowners on every increase beyond"
                        + " ordinary inflation, and to keep a register of complaints that anyone may"
                        + " read online",
                    LIBRARIES),
                Drafts.of(
                    BEEKEEPING,
                    "Requests harbour authorities to publish their tariffs",
                    LIBRARIES)))
        .containsExactly("unchanged", "reworded", "unchanged");
  }

  @Test
  void optionsCondensedIntoOneParagraphAreMerged() {
    assertThat(
            types(
                Drafts.of(
                    BEEKEEPING,
                    "Option 1: tariffs shall be published before the end of each winter;",
                    "Option 2: fishers and ferry operators shall be heard on every increase;",
                    "Option 3: a register of complaints shall be kept online;",
                    LIBRARIES),
                Drafts.of(
                    BEEKEEPING,
                    "Each harbour shall publish tariffs before the end of winter, hear fishers and"
                        + " ferry operators on increases, and keep a register of complaints online.",
                    LIBRARIES)))
        .containsExactly("unchanged", "merged 3", "unchanged");
  }

  @Test
  void aParagraphMadeThreeIsSplitThoughNoneOfThemIsHalfOfIt() {
    assertThat(
            types(
                Drafts.of(
                    BEEKEEPING,
                    "Each harbour shall publish tariffs before the end of winter, hear fishers and"
                        + " ferry operators on increases, and keep a register of complaints online.",
                    LIBRARIES),
                Drafts.of(
                    BEEKEEPING,
                    "Tariffs shall be published before the end of winter.",
                    "Fishers and ferry operators shall be heard on increases.",
                    "A register of complaints shall be kept online.",
                    LIBRARIES)))
        .containsExactly("unchanged", "split 3", "unchanged");
  }

  @Test
  void aPieceGoesToThatOfTwoNeighboursWhichSaysMoreOfIt() {
    String ferries = "Notes the report of the regional council on ferries and harbours";
    String trains = "Notes the session of the regional council on ferries in May";
    assertThat(
            types(
                Drafts.of(
                    ferries + ", and invites the coastal towns to lower their dues",
                    trains + ", and looks forward to lectures on sleeper trains"),
                Drafts.of(
                    "Notes the account of the council on ferries and harbours",
                    "Invites the coastal towns to lower their dues",
                    trains,
                    "Looks forward to lectures on sleeper trains")))
        .containsExactly("split 2", "split 2");
  }

  @Test
  void anEmptyLineBetweenThePiecesGoesWithThem() {
    String both = HARBOUR + " in writing; " + LIBRARIES;
    assertThat(
            types(
                Drafts.of(BEEKEEPING, "", both, ""),
                Drafts.of(BEEKEEPING, "", HARBOUR + " in writing", "", LIBRARIES, "")))
        .containsExactly("unchanged", "unchanged", "split 3", "unchanged");
    assertThat(
            types(
                Drafts.of(HARBOUR, "", LIBRARIES + " in summer", "", BEEKEEPING),
                Drafts.of(HARBOUR + "; " + LIBRARIES + " in summer", "", BEEKEEPING)))
        .containsExactly("merged 3", "unchanged", "unchanged");
  }

  @Test
  void aPartThatWasSplitOffAndMovedAwayKnowsItsClause() {
    Draft whole = Drafts.of(BEEKEEPING, HARBOUR + "; " + LIBRARIES, "Decides to meet again");
    Draft apart = Drafts.of(LIBRARIES, BEEKEEPING, HARBOUR, "Decides to meet again");
    Change splitOff = DraftAligner.compare(whole, apart).changes().get(0);
    assertThat(splitOff.type()).isEqualTo(ChangeType.ADDED);
    assertThat(splitOff.partOf()).isEqualTo(3);
    Change goneInto = DraftAligner.compare(apart, whole).changes().get(0);
    assertThat(goneInto.type()).isEqualTo(ChangeType.REMOVED);
    assertThat(goneInto.partOf()).isEqualTo(3);
  }

  @Test
  void aParagraphThatOnlyRepeatsWhatAClauseStillSaysIsNoPartOfIt() {
    List<Change> changes =
        DraftAligner.compare(
                Drafts.of(BEEKEEPING, HARBOUR + " in writing", "Decides to meet again"),
                Drafts.of(HARBOUR, BEEKEEPING, HARBOUR + " in print", "Decides to meet again"))
            .changes();
    assertThat(changes).extracting(Change::partOf).containsOnlyNulls();
  }

  @Test
  void ofTwoThatAreEquallyAlikeTheOneOfTheSameNumberIsTheSame() {
    Draft original = Drafts.of(BEEKEEPING, "5.\tDues of cargo boats in spring", LIBRARIES);
    assertThat(
            types(
                original,
                Drafts.of(
                    BEEKEEPING,
                    "5.\tDues of racing boats at night",
                    "6.\tDues of fishing boats in fog",
                    LIBRARIES)))
        .containsExactly("unchanged", "reworded", "added", "unchanged");
    assertThat(
            types(
                original,
                Drafts.of(
                    BEEKEEPING,
                    "4.\tDues of racing boats at night",
                    "5.\tDues of fishing boats in fog",
                    LIBRARIES)))
        .containsExactly("unchanged", "added", "reworded", "unchanged");
  }

  @Test
  void unrelatedNeighboursAreNoPiecesOfWhatStandsThere() {
    assertThat(
            types(
                Drafts.of(BEEKEEPING, HARBOUR, LIBRARIES),
                Drafts.of(
                    BEEKEEPING,
                    "Encourages glaciologists to compare their measurements",
                    "Welcomes the treaty on ferries",
                    LIBRARIES)))
        .containsExactly("unchanged", "removed", "added", "added", "unchanged");
  }

  @Test
  void theLinesOfAListThatMovedTogetherAreMovesThoughEachIsShort() {
    assertThat(
            types(
                Drafts.of(
                    "Approval of tariffs", "Transfer of permits", BEEKEEPING, HARBOUR, LIBRARIES),
                Drafts.of(
                    BEEKEEPING, HARBOUR, LIBRARIES, "Approval of tariffs", "Transfer of permits")))
        .containsExactly(
            "unchanged", "unchanged", "unchanged", "unchanged moved", "unchanged moved");
  }

  private static List<String> types(Draft original, Draft revised) {
    return DraftAligner.compare(original, revised).changes().stream()
        .map(
            change ->
                change.type().name().toLowerCase(Locale.ROOT)
                    + (change.original().size() + change.revised().size() > 2
                        ? " " + Math.max(change.original().size(), change.revised().size())
                        : "")
                    + (change.moved() ? " moved" : ""))
        .toList();
  }
}
