package org.clausewise.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clausewise.change.BracketTally;
import org.clausewise.change.Passage;
import org.clausewise.model.Block;
import org.clausewise.model.ClauseKind;
import org.clausewise.model.ClauseLabel;
import org.clausewise.model.Draft;
import org.clausewise.model.Language;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Profile;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;
import org.junit.jupiter.api.Test;

class OutlineReportTest {

  @Test
  void indentsByDepthAndCutsAtTheWidth() {
    List<Block> blocks =
        List.of(
            clause("OP1", 0, "Urges all:"),
            new Paragraph(1, "no clause", List.of(), List.of(), "", null, null, 0, null),
            clause("OP1 (a)", 1, "To act with all the speed that the matter calls for"));
    Draft draft = new Draft("a.docx", List.of(new Story(StoryId.BODY, blocks)), List.of());

    assertThat(OutlineReport.lines(draft, BracketTally.NONE, Map.of(), 30).subList(1, 3))
        .containsExactly("OP1  Urges all:", "  OP1 (a)  To act with all th…");
  }

  @Test
  void tellsProfileLanguageAndCounts() {
    assertThat(
            lines(
                BracketTally.NONE,
                new ClauseLabel(ClauseKind.PREAMBULAR, "PP1", 0),
                new ClauseLabel(ClauseKind.PREAMBULAR, "PP2, Option 1", 0),
                new ClauseLabel(ClauseKind.PREAMBULAR, "PP2, Option 2", 0),
                new ClauseLabel(ClauseKind.OPERATIVE, "OP1", 0),
                new ClauseLabel(ClauseKind.OPTION, "Option 1", 0),
                new ClauseLabel(ClauseKind.ANNEX, "Annex I", 0),
                new ClauseLabel(ClauseKind.ANNEX, "Annex II", 0)))
        .startsWith(
            "Negotiating text, French: 2 preambular and 1 operative paragraphs, 1 option,"
                + " 2 annexes");
  }

  @Test
  void tellsWhereNothingWasRecognised() {
    assertThat(lines(BracketTally.NONE))
        .containsExactly(
            "Negotiating text, French", "No numbered or titled clauses were recognised.");
  }

  @Test
  void tellsBracketsAndTheirPlaces() {
    Paragraph clause = clause("OP7", 0, "Decides to dig [deep as soon as the valley is dry");
    BracketTally.Place place = new BracketTally.Place(new Passage(StoryId.BODY, clause), 15);
    assertThat(lines(new BracketTally(420, 417, List.of(place, place, place))))
        .containsSequence(
            "420 [ and 417 ], 3 more opened than closed; 3 without a partner:",
            "  OP7  Decides to dig [deep as soon as the valley…");
    assertThat(lines(new BracketTally(2, 2, List.of()))).contains("2 [ and 2 ]");
  }

  @Test
  void aHeadingIsNotSaidTwice() {
    assertThat(
            lines(
                BracketTally.NONE,
                new ClauseLabel(ClauseKind.OPTION, "III.A, Option 1", 0),
                ClauseLabel.unnamed(ClauseKind.HEADING, 1),
                new ClauseLabel(ClauseKind.NUMBERED, "1", 1)))
        .endsWith("Option 1: some words", "  1 heading of some words", "  1  1 number of words");
  }

  private static List<String> lines(BracketTally brackets, ClauseLabel... labels) {
    List<String> words =
        List.of(
            "Option 1: some words", "1 heading of some words", "1 number of words", "", "", "", "");
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      blocks.add(
          new Paragraph(i, words.get(i), List.of(), List.of(), "", null, null, 0, labels[i]));
    }
    Draft draft =
        new Draft(
            "a.docx",
            List.of(new Story(StoryId.BODY, blocks)),
            List.of(),
            List.of(),
            Profile.NEGOTIATING,
            Language.FRENCH);
    return OutlineReport.lines(draft, brackets, Map.of(), 200);
  }

  private static Paragraph clause(String label, int depth, String text) {
    ClauseLabel clause = new ClauseLabel(ClauseKind.OPERATIVE, label, depth);
    return new Paragraph(0, text, List.of(), List.of(), "", null, null, 0, clause);
  }
}
