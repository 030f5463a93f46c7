package org.clausewise.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clausewise.change.Change;
import org.clausewise.change.Comparison;
import org.clausewise.change.Step.RowStep;
import org.clausewise.change.Step.TableStep;
import org.clausewise.change.StoryPair;
import org.clausewise.model.AtomKind;
import org.clausewise.model.Block;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;
import org.clausewise.model.TextRun;
import org.junit.jupiter.api.Test;

/** Rows, cells, notes, and the flags beside the type of a change. */
class TablesAndNotesTest {

  private static final String TABLE = "Country | Amount\nPeru | 10 dollars\nChad | 20 francs";

  @Test
  void anInsertedAndARemovedRowLeaveTheOthersPaired() {
    String grown = "Country | Amount\nPeru | 10 dollars\nFiji | 30 pounds\nChad | 20 francs";
    assertThat(rows(TABLE, grown)).isEqualTo("= = + =");
    assertThat(rows(grown, TABLE)).isEqualTo("= = - =");
  }

  @Test
  void aChangedNumberInACellIsARewordingOfThatCell() {
    Draft original = Drafts.draft(Drafts.table(TABLE));
    Draft revised = Drafts.draft(Drafts.table(TABLE.replace("20 francs", "25")));
    assertThat(Drafts.compare(original, revised))
        .endsWith("unchanged: Chad", "reworded: [-20 francs-]{+25+}");
  }

  @Test
  void aRowAloneThatGotACellPairsWhereTheOthersAreNoWider() {
    assertThat(rows(TABLE, "Country | Amount\nPeru | 10 | dollars\nChad | 20 francs"))
        .isEqualTo("= = =");
  }

  @Test
  void aRowShorterThanItsTableIsNotToldCellByCell() {
    String ragged = "Country | Amount\nPeru\nChad | 20 francs";
    assertThat(rows(ragged, TABLE)).isEqualTo("= - + =");
    assertThat(rows(TABLE, ragged)).isEqualTo("= - + =");
  }

  @Test
  void unrelatedTablesAreRemovedAndAdded() {
    Comparison comparison =
        DraftAligner.compare(
            Drafts.draft(Drafts.table(TABLE)), Drafts.draft(Drafts.table("sea | land\nsky | air")));
    assertThat(comparison.stories().get(0).steps()).hasSize(2);
    assertThat(comparison.summary().removed()).isEqualTo(6);
    assertThat(comparison.summary().added()).isEqualTo(4);
  }

  @Test
  void aParagraphThatMovesIntoACellIsMoved() {
    String text = "Invites regional commissions to contribute evidence for informed policymaking";
    Draft original = Drafts.draft(Drafts.paragraph(text), Drafts.table(TABLE));
    Draft revised = Drafts.draft(Drafts.table(TABLE), Drafts.paragraph("Chad"));
    assertThat(Drafts.compare(original, revised)).contains("removed: [-" + text + "-]");
    Draft inCell = Drafts.draft(Drafts.table(TABLE.replace("Peru", text)));
    assertThat(Drafts.compare(original, inCell)).contains("moved unchanged: " + text);
  }

  @Test
  void notesPairByTheirReferencesAndMoveWithTheirHost() {
    Draft original =
        noted(
            List.of("Alpha beta gamma delta epsilon[1] zeta", "Eta theta iota kappa lambda mu[2]"),
            "See A/72/64.",
            "Ibid., p. 3.");
    Draft revised =
        noted(
            List.of("Eta theta iota kappa lambda mu[1]", "Alpha beta gamma delta epsilon[2] zeta"),
            "Ibid., p. 4.",
            "See A/72/64.");
    Comparison comparison = DraftAligner.compare(original, revised);
    assertThat(stories(comparison))
        .containsExactly("body=body", "footnote 2=footnote 1", "footnote 1=footnote 2");
    List<Change> changes = comparison.changes();
    assertThat(changes.get(0).moved()).isEqualTo(changes.get(2).moved());
    assertThat(changes.get(1).moved()).isEqualTo(changes.get(3).moved());
    assertThat(changes.get(0).moved()).isNotEqualTo(changes.get(1).moved());
  }

  @Test
  void leftoverNotesPairWhenEqualAndAreMoved() {
    Draft original = noted(List.of("Alpha beta[1] gamma delta", "Same words"), "See A/72/64.");
    Draft revised = noted(List.of("Same words", "Other text[1] here now"), "See A/72/64.");
    Comparison comparison = DraftAligner.compare(original, revised);
    assertThat(stories(comparison)).containsExactly("body=body", "footnote 1=footnote 1");
    assertThat(comparison.changes().get(comparison.changes().size() - 1).moved()).isTrue();
  }

  @Test
  void aNoteWithoutCounterpartIsRemovedWhereItStood() {
    Draft original =
        noted(List.of("Alpha beta gamma[1] delta[2]"), "Gone for good.", "See A/72/64.");
    Draft revised = noted(List.of("Alpha beta gamma delta[1]"), "See A/72/64.");
    assertThat(stories(DraftAligner.compare(original, revised)))
        .containsExactly("body=body", "footnote 1=null", "footnote 2=footnote 1");
  }

  @Test
  void renumberingIsNoRewording() {
    Change change = only(Drafts.paragraph("1.\tRequests"), Drafts.paragraph("2.\tRequests"));
    assertThat(Drafts.marks(change)).isEqualTo("Requests");
    assertThat(change.renumbered()).isTrue();
    assertThat(change.reformatted()).isFalse();
    assertThat(change.similarity()).isEqualTo(1);
  }

  @Test
  void formattingOfKeptTextOnlyIsReformatting() {
    Paragraph plain = Drafts.paragraph("Welcomes the report");
    Paragraph italic = withRuns("Welcomes the report", 8);
    assertThat(only(plain, italic).reformatted()).isTrue();
    assertThat(only(italic, italic).reformatted()).isFalse();
    Paragraph replaced = withRuns("Recalling the report", 9);
    assertThat(only(plain, replaced).reformatted()).isFalse();
  }

  private static Paragraph withRuns(String text, int italic) {
    return new Paragraph(
        0,
        text,
        List.of(),
        List.of(new TextRun(0, italic, "italic"), new TextRun(italic, text.length(), "plain")),
        "",
        null,
        null,
        0,
        null);
  }

  private static Change only(Paragraph original, Paragraph revised) {
    List<Change> changes =
        DraftAligner.compare(Drafts.draft(original), Drafts.draft(revised)).changes();
    assertThat(changes).hasSize(1);
    return changes.get(0);
  }

  private static Draft noted(List<String> paragraphs, String... notes) {
    List<Story> stories = new ArrayList<>();
    stories.add(
        new Story(
            StoryId.BODY,
            paragraphs.stream()
                .<Block>map(text -> Drafts.withAtoms(text, AtomKind.FOOTNOTE_REFERENCE))
                .toList()));
    for (int k = 0; k < notes.length; k++) {
      stories.add(Drafts.footnote(k + 1, notes[k]));
    }
    return Drafts.draft(stories);
  }

  private static List<String> stories(Comparison comparison) {
    return comparison.stories().stream()
        .map(pair -> name(pair, true) + "=" + name(pair, false))
        .toList();
  }

  private static String name(StoryPair pair, boolean original) {
    Story story = original ? pair.original() : pair.revised();
    return story == null ? "null" : story.id().name();
  }

  private static String rows(String original, String revised) {
    Comparison comparison =
        DraftAligner.compare(
            Drafts.draft(Drafts.table(original)), Drafts.draft(Drafts.table(revised)));
    TableStep table = (TableStep) comparison.stories().get(0).steps().get(0);
    return table.rows().stream().map(TablesAndNotesTest::sign).collect(Collectors.joining(" "));
  }

  private static String sign(RowStep row) {
    if (row.original() == null) {
      return "+";
    }
    return row.revised() == null ? "-" : "=";
  }
}
