package org.clausewise.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.model.ClauseKind;
import org.clausewise.model.ClauseLabel;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.StoryKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClauseLabelerTest {

  @Test
  void labelsAResolution() {
    assertThat(
            labels(
                Drafts.of(
                    "Seventy-second session",
                    "Agenda item 16",
                    "72/200.\tInformation and communications technologies",
                    "The General Assembly,",
                    "Recalling its resolution 71/212 of 21 December 2016,",
                    "",
                    "Deeply concerned about the following:",
                    "(a)\tThe divide;",
                    "(b)\tThe gap;",
                    "Having considered the report,\uFFFC",
                    "General",
                    "1.\tDecides to act;",
                    "2.\tRequests the Secretary-General:",
                    "(a)\tTo report on:",
                    "(i)\tProgress;",
                    "(ii)\tSetbacks;",
                    "(b)\tTo inform;",
                    "and to do so soon;",
                    "Follow-up",
                    "3.\tDecides to remain seized.",
                    "74th plenary meeting",
                    "20 December 2017")))
        .containsExactly(
            "session",
            "agenda item",
            "title",
            "organ",
            "PP1",
            null,
            "PP2",
            "PP2 (a)",
            "PP2 (b)",
            "PP3",
            "heading",
            "OP1",
            "OP2",
            "OP2 (a)",
            "OP2 (a) (i)",
            "OP2 (a) (ii)",
            "OP2 (b)",
            null,
            "heading",
            "OP3",
            "closing",
            "closing");
  }

  @Test
  void operativeParagraphsGoByTheirPrintedNumber() {
    assertThat(
            labels(
                new Drafts()
                    .add("The Conference of the Parties,")
                    .numbered("3.", "Decides to act;")
                    .add("5 bis.\tRequests action;")
                    .add("(a)\tNow;")
                    .add("[7.\t[Decides][Requests] more;]")
                    .build()))
        .containsExactly("organ", "OP3", "OP5 bis", "OP5 bis (a)", "OP7");
  }

  @Test
  void tellsKindAndDepth() {
    Draft draft =
        Drafts.of(
            "The Security Council,",
            "Recalling its resolutions,",
            "1.\tDecides:",
            "(a)\tTo go;",
            "(i)\tNow;");
    assertThat(labelled(draft).stream().map(Paragraph::label))
        .containsExactly(
            new ClauseLabel(ClauseKind.ORGAN, "organ", 0),
            new ClauseLabel(ClauseKind.PREAMBULAR, "PP1", 0),
            new ClauseLabel(ClauseKind.OPERATIVE, "OP1", 0),
            new ClauseLabel(ClauseKind.SUB_PARAGRAPH, "OP1 (a)", 1),
            new ClauseLabel(ClauseKind.SUB_PARAGRAPH, "OP1 (a) (i)", 2));
  }

  @Test
  void aSingleOperativeParagraphNeedsNoNumber() {
    assertThat(
            labels(
                Drafts.of(
                    "The Economic and Social Council,",
                    "Recalling its decision 2016/1,",
                    "Conscious of its duties,",
                    "Takes note of the report.",
                    "It was adopted without a vote.")))
        .containsExactly("organ", "PP1", "PP2", "OP1", null);
  }

  @Test
  void anOrganMaySpeakWithoutPreamble() {
    assertThat(labels(Drafts.of("The Human Rights Council,", "Also decides to meet again.")))
        .containsExactly("organ", "OP1");
  }

  @Test
  void typedClauseNamesAreTheLabels() {
    assertThat(
            labels(
                Drafts.of(
                    "The Human Rights Council,",
                    "PP1. Recalling its resolution,",
                    "PP1 bis. Recalling another,",
                    "OP 4. Decides to act;",
                    "(a) Now;")))
        .containsExactly("organ", "PP1", "PP1 bis", "OP4", "OP4 (a)");
  }

  @Test
  void optionsAndHeadingsAreNoPreambularParagraphs() {
    assertThat(
            labels(
                new Drafts()
                    .add("The Conference of the Parties,")
                    .add("Recalling decision 2/CMA.3,")
                    .numbered("I.", "Scope")
                    .add("Option 1:")
                    .styled("heading 2", null, "Recalling the past,")
                    .add("Also recalling decision 6/CMA.4,")
                    .numbered("1.", "Decides;")
                    .build()))
        .containsExactly("organ", "PP1", "I", "I, Option 1", "heading", "PP2", "OP1");
  }

  @Test
  void aSecondResolutionStartsAfresh() {
    assertThat(
            labels(
                Drafts.of(
                    "1.\tAt its meeting, the Committee recommended:",
                    "The General Assembly,",
                    "Recalling A,",
                    "1.\tDecides A.",
                    "Draft resolution II",
                    "The General Assembly,",
                    "Recalling B,",
                    "1.\tDecides B.")))
        .containsExactly("1", "organ", "PP1", "OP1", "Draft resolution II", "organ", "PP1", "OP1");
  }

  @Test
  void annexesGoByTheirOwnNumbers() {
    assertThat(
            labels(
                Drafts.of(
                    "The General Assembly,",
                    "1.\tAdopts the terms annexed.",
                    "74th plenary meeting\n20 December 2017",
                    "Annex",
                    "Terms of reference",
                    "3.\tThe body shall meet:",
                    "(a)\tYearly;")))
        .containsExactly(
            "organ",
            "OP1",
            "closing",
            "Annex",
            "Annex, title",
            "Annex, para. 3",
            "Annex, para. 3 (a)");
  }

  @Test
  void tablesInAResolutionDoNotCount() {
    assertThat(
            labels(
                new Drafts()
                    .add("The General Assembly,")
                    .add("1.\tApproves the amounts:")
                    .table("1.\tOffice", "Recalling the amount,")
                    .add("2.\tDecides.")
                    .build()))
        .containsExactly("organ", "OP1", null, null, "OP2");
  }

  @Test
  void labelsATreaty() {
    assertThat(
            labels(
                Drafts.of(
                    "The Parties to this Agreement,",
                    "Being Parties to the Convention,",
                    "Have agreed as follows:",
                    "Article 1",
                    "Definitions",
                    "(a)\t“Convention” means it;",
                    "Article 2. Aims.",
                    "1.\tThis Agreement aims:",
                    "(b)\tTo increase;",
                    "Article 2 of the Convention applies as well.",
                    "ANNEX I",
                    "Article 1\tScope",
                    "1.\tIt applies.")))
        .containsExactly(
            "organ",
            "PP1",
            null,
            "Article 1",
            "Article 1, title",
            "Article 1 (a)",
            "Article 2",
            "Article 2, para. 1",
            "Article 2, para. 1 (b)",
            null,
            "ANNEX I",
            "ANNEX I, Article 1",
            "ANNEX I, Article 1, para. 1");
  }

  @Test
  void labelsAContract() {
    assertThat(
            labels(
                new Drafts()
                    .numbered("•", "A bullet")
                    .styled("toc 1", null, "4.\tPayment\t7")
                    .styled("heading 1", null, "Terms")
                    .styled("heading 1", "4.", "Payment")
                    .numbered("4.2", "The price")
                    .numbered("4.2.1", "It is due:")
                    .numbered("(a)", "now;")
                    .numbered("b)", "or later.")
                    .build()))
        .containsExactly(null, null, "heading", "4", "4.2", "4.2.1", "4.2.1 (a)", "4.2.1 (b)");
  }

  @Test
  void headingsTellTheirDepth() {
    Draft draft =
        new Drafts()
            .numbered("II.", "Budget performance")
            .add("A.\tMandate")
            .styled("_ H_4/5", "1.", "Details")
            .numbered("Article 4", "A whole sentence, long as it may be, stands here.")
            .build();
    assertThat(labelled(draft).stream().map(Paragraph::label))
        .containsExactly(
            new ClauseLabel(ClauseKind.HEADING, "II", 0),
            new ClauseLabel(ClauseKind.HEADING, "A", 1),
            new ClauseLabel(ClauseKind.HEADING, "1", 2),
            new ClauseLabel(ClauseKind.ARTICLE, "Article 4", 0));
  }

  @Test
  void iBehindHIsALetterUnlessRomanNumeralsFollow() {
    assertThat(labels(Drafts.of("1. One:", "(g) G;", "(h) H:", "(i) I;", "(j) J.")))
        .containsExactly("1", "1 (g)", "1 (h)", "1 (i)", "1 (j)");
    assertThat(labels(Drafts.of("1. One:", "(h) H:", "(i) I;", "(ii) II;", "(i) J;", "(j) K.")))
        .startsWith("1", "1 (h)", "1 (h) (i)", "1 (h) (ii)", "1 (i)", "1 (j)");
  }

  @Test
  void romanNumeralsGoOnBelowLetters() {
    assertThat(
            labels(
                Drafts.of(
                    "1. One:",
                    "(a) A:",
                    "(iv) IV;",
                    "(v) V;",
                    "(b) B:",
                    "(i) I;",
                    "(1) one;",
                    "(ii) II;",
                    "(c) C.")))
        .containsExactly(
            "1",
            "1 (a)",
            "1 (a) (iv)",
            "1 (a) (v)",
            "1 (b)",
            "1 (b) (i)",
            "1 (b) (i) (1)",
            "1 (b) (ii)",
            "1 (c)");
  }

  @Test
  void typedNumbersLeaveTheWording() {
    Paragraph typed = labelled(Drafts.of("12.\tDecides to act;")).get(0);
    assertThat(typed.number()).isEqualTo("12.");
    assertThat(typed.wording()).isEqualTo("Decides to act;");
  }

  @Test
  void aNumberBehindABracketOrABreakNamesTheClauseButStaysText() {
    for (String before : List.of("[", "\n\t", "\uFFFC")) {
      Paragraph paragraph = labelled(Drafts.of(before + "12.\tDecides")).get(0);
      assertThat(paragraph.number()).as("number behind %s", before).isNull();
      assertThat(paragraph.numberEnd()).isZero();
      assertThat(String.valueOf(paragraph.label())).isEqualTo("12");
    }
  }

  @Test
  void anAutomaticNumberStays() {
    Paragraph both = labelled(new Drafts().numbered("7.", "12.\tDecides").build()).get(0);
    assertThat(both.number()).isEqualTo("7.");
    assertThat(both.numberEnd()).isZero();
    assertThat(String.valueOf(both.label())).isEqualTo("7");
  }

  @Test
  void notesAreNamedAfterTheirStory() {
    Draft note = Drafts.withStory(StoryKind.FOOTNOTE, "footnote 3", "See A/72/64.", "More.");
    assertThat(labels(note)).containsExactly("footnote 3", null);
  }

  @Test
  void headersAreLeftAlone() {
    Draft header = Drafts.withStory(StoryKind.HEADER, "header 1 default", "12.\tPage");
    assertThat(ClauseLabeler.label(header)).isEqualTo(header);
  }

  private static List<Paragraph> labelled(Draft draft) {
    return ClauseLabeler.label(draft).stories().stream()
        .flatMap(story -> story.paragraphs().stream())
        .toList();
  }

  private static List<@Nullable String> labels(Draft draft) {
    List<@Nullable String> found = new ArrayList<>();
    for (Paragraph paragraph : labelled(draft)) {
      ClauseLabel label = paragraph.label();
      found.add(label == null ? null : label.text());
    }
    return found;
  }
}
