package org.clausewise.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausewise.change.Passage;
import org.clausewise.model.AtomKind;
import org.clausewise.model.Paragraph;
import org.clausewise.model.StoryId;
import org.junit.jupiter.api.Test;

class WordDiffTest {

  @Test
  void equalTextsHaveNoEdits() {
    assertThat(marks("Recalling its resolution 71/212,", "Recalling its resolution 71/212,"))
        .isEqualTo("Recalling its resolution 71/212,");
  }

  @Test
  void compoundWordsAreReplacedWhole() {
    assertThat(marks("at its seventy-first session", "at its seventy-second session"))
        .isEqualTo("at its [-seventy-first-]{+seventy-second+} session");
    assertThat(marks("(see A/72/64-E/2017/12)", "(see A/73/66-E/2018/10)"))
        .isEqualTo("(see [-A/72/64-E/2017/12-]{+A/73/66-E/2018/10+})");
  }

  @Test
  void aListThatGrowsTakesItsConjunctionWithIt() {
    assertThat(
            marks(
                "69/204 of 19 December 2014 and 70/184 of 22 December 2015,",
                "69/204 of 19 December 2014, 70/184 of 22 December 2015 and 71/212 of 21 December"
                    + " 2016,"))
        .isEqualTo(
            "69/204 of 19 December 2014[- and-]{+,+} 70/184 of 22 December 2015{+ and 71/212 of 21"
                + " December 2016+},");
  }

  @Test
  void aNewItemOfAListBringsItsCommaAlong() {
    assertThat(marks("States, funds and programmes", "States, agencies, funds and programmes"))
        .isEqualTo("States, {+agencies, +}funds and programmes");
    assertThat(
            marks(
                "in 2014, in Istanbul, in 2015, in Bonn",
                "in 2014, in Istanbul, in 2015, in Istanbul, in 2015, in Bonn"))
        .isEqualTo("in 2014, in Istanbul, in 2015, {+in Istanbul, in 2015, +}in Bonn");
  }

  @Test
  void anInsertionBetweenWordsEndsWithItsSpace() {
    assertThat(marks("technologies for development", "technologies for sustainable development"))
        .isEqualTo("technologies for {+sustainable +}development");
    assertThat(
            marks("the least developed countries, and", "the least developed countries now, and"))
        .isEqualTo("the least developed countries{+ now+}, and");
  }

  @Test
  void aFunctionWordBetweenTwoChangesIsNoIsland() {
    assertThat(marks("building on trade and finance today", "building on peace and justice today"))
        .isEqualTo("building on [-trade and finance-]{+peace and justice+} today");
  }

  @Test
  void aWordOfMeaningBetweenTwoSmallChangesStays() {
    assertThat(marks("for poor countries since 2016 at", "for small countries until 2017 at"))
        .isEqualTo("for [-poor-]{+small+} countries [-since 2016-]{+until 2017+} at");
  }

  @Test
  void aWordLostBetweenTwoLongChangesIsAbsorbed() {
    assertThat(
            marks(
                "start one two three four common five six seven eight end",
                "start red blue green white common pink grey black brown end"))
        .isEqualTo(
            "start [-one two three four common five six seven eight-]"
                + "{+red blue green white common pink grey black brown+} end");
  }

  @Test
  void atomsAreNeverAbsorbedAndDifferByIdentity() {
    assertThat(atomMarks("trade [x] finance", "peace [x] justice"))
        .isEqualTo("[-trade-]{+peace+} \uFFFC [-finance-]{+justice+}");
    assertThat(atomMarks("see [x] here", "see [y] here"))
        .isEqualTo("see [-\uFFFC-]{+\uFFFC+} here");
  }

  @Test
  void whiteSpaceIsComparedExactly() {
    assertThat(marks("10 per cent", "10\u00a0per cent")).isEqualTo("10[- -]{+\u00a0+}per cent");
    assertThat(marks("one  two", "one two")).isEqualTo("one [- -]two");
    assertThat(marks("one two ", "one two")).isEqualTo("one two[- -]");
    assertThat(marks(" ", "")).isEqualTo("[- -]");
  }

  @Test
  void anEmptySideIsOneEdit() {
    assertThat(marks("", "new text")).isEqualTo("{+new text+}");
    assertThat(marks("old text", "")).isEqualTo("[-old text-]");
  }

  @Test
  void theMarkBetweenJoinedParagraphsIsAnEdit() {
    Wording whole = wording(Drafts.paragraph("Calls for action, and requests a report."));
    Wording pieces =
        wording(Drafts.paragraph("Calls for action."), Drafts.paragraph("Requests a report."));
    assertThat(Drafts.marks(whole.text(), pieces.text(), WordDiff.edits(whole, pieces)))
        .isEqualTo("Calls for action[-, and requests-]{+.¶Requests+} a report.");
  }

  @Test
  void aParagraphSeparatorInTheTextItselfIsNoMark() {
    Wording whole = wording(Drafts.paragraph("one\u2029two"));
    Wording pieces = wording(Drafts.paragraph("one"), Drafts.paragraph("two"));
    assertThat(WordDiff.edits(whole, pieces)).hasSize(1);
  }

  private static String marks(String original, String revised) {
    return marks(Drafts.paragraph(original), Drafts.paragraph(revised));
  }

  private static String atomMarks(String original, String revised) {
    return marks(
        Drafts.withAtoms(original, AtomKind.PICTURE), Drafts.withAtoms(revised, AtomKind.PICTURE));
  }

  private static String marks(Paragraph original, Paragraph revised) {
    Wording before = wording(original);
    Wording after = wording(revised);
    return Drafts.marks(before.text(), after.text(), WordDiff.edits(before, after));
  }

  private static Wording wording(Paragraph... paragraphs) {
    return Wording.of(List.of(paragraphs).stream().map(p -> new Passage(StoryId.BODY, p)).toList());
  }
}
