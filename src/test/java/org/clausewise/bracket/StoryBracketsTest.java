package org.clausewise.bracket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.model.Block;
import org.clausewise.model.ClauseKind;
import org.clausewise.model.ClauseLabel;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;
import org.clausewise.model.Table;
import org.junit.jupiter.api.Test;

class StoryBracketsTest {

  private final List<Block> blocks = new ArrayList<>();

  private StoryBracketsTest add(String number, ClauseKind kind, int depth, String text) {
    ClauseLabel label = new ClauseLabel(kind, number, depth);
    blocks.add(paragraph(text).withTypedNumber(number, 0).withLabel(label));
    return this;
  }

  private StoryBracketsTest heading(String number, String text) {
    return add(number, ClauseKind.HEADING, 0, text);
  }

  private StoryBracketsTest clause(String number, String text) {
    return add(number, ClauseKind.OPERATIVE, 0, text);
  }

  private StoryBracketsTest sub(String number, String text) {
    return add(number, ClauseKind.SUB_PARAGRAPH, 1, text);
  }

  private StoryBracketsTest plain(String text) {
    blocks.add(paragraph(text));
    return this;
  }

  private Paragraph paragraph(String text) {
    return new Paragraph(blocks.size(), text, List.of(), List.of(), "", null, null, 0, null);
  }

  /** As {@code 2[5}: paragraph, bracket, offset. */
  private List<String> unbalanced() {
    return StoryBrackets.of(new Story(StoryId.BODY, blocks)).unbalanced().stream()
        .map(p -> p.paragraph().index() + (p.opening() ? "[" : "]") + p.offset())
        .toList();
  }

  @Test
  void aBracketSpansClausesOfOneRankAndWhatLiesBelow() {
    clause("1.", "[Decides one;").clause("2.", "Decides two:").sub("(a)", "this;]");
    assertThat(unbalanced()).isEmpty();
  }

  @Test
  void aBracketInsideAClauseSpansItsSubParagraphsOnly() {
    clause("1.", "Decides [to do:").sub("(a)", "this;").sub("(b)", "that];");
    assertThat(unbalanced()).isEmpty();
  }

  @Test
  void aBracketInsideAClauseDoesNotReachTheNext() {
    clause("1.", "Decides on [this;").clause("2.", "Decides on that;]");
    assertThat(unbalanced()).containsExactly("0[11", "1]16");
  }

  @Test
  void aBracketEndsWithItsSection() {
    heading("I.", "Scope").clause("1.", "[Decides;").heading("II.", "Means").clause("2.", "Asks;]");
    assertThat(unbalanced()).containsExactly("1[0", "3]5");
  }

  @Test
  void aBracketEndsWithItsOption() {
    plain("Option 1").clause("1.", "[Decides;").plain("Option 2").clause("2.", "Asks;]");
    assertThat(unbalanced()).containsExactly("1[0", "3]5");
  }

  @Test
  void aBracketBeforeASubParagraphDoesNotReachTheNextClause() {
    clause("1.", "Decides:").sub("(a)", "[this;").clause("2.", "Asks;]");
    assertThat(unbalanced()).containsExactly("1[0", "2]5");
  }

  @Test
  void aWholeSectionMayStandInBrackets() {
    heading("X.", "[Means").heading("A.", "Funds").clause("1.", "Asks;]").heading("XI.", "End");
    assertThat(unbalanced()).isEmpty();
  }

  @Test
  void aClosingBracketWithWordsBehindItClosesNoEarlierClause() {
    clause("1.", "[Decides;").clause("2.", "Asks] and urges;");
    assertThat(unbalanced()).containsExactly("0[0", "1]4");
  }

  @Test
  void theLinkWordToTheNextItemMayStandBehind() {
    clause("1.", "Decides:").sub("(a)", "[this;").sub("(b)", "that;] and").sub("(c)", "more.");
    assertThat(unbalanced()).isEmpty();
  }

  @Test
  void anAutomaticNumberMayHoldTheOpeningBracket() {
    sub("[(a)", "this;").sub("(b)", "that;]");
    assertThat(unbalanced()).isEmpty();
  }

  @Test
  void aCellKeepsItsBrackets() {
    plain("[before");
    Paragraph cell = paragraph("in a cell]");
    var row = new Table.Row(List.of(cell(cell)));
    blocks.add(new Table(List.of(row)));
    assertThat(unbalanced()).containsExactly("0[0", "1]9");
  }

  private static Table.Cell cell(Paragraph paragraph) {
    return new Table.Cell("1,", List.of(paragraph));
  }
}
