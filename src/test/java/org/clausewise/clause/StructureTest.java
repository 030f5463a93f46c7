package org.clausewise.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.clause.Labelled.labels;
import static org.clausewise.clause.Labelled.tree;

import org.clausewise.model.ClauseKind;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Profile;
import org.junit.jupiter.api.Test;

/** Heads, options, parts, definitions and nested numbers, each rule by a small invented text. */
class StructureTest {

  @Test
  void aDraftResolutionNamesItsSponsors() {
    assertThat(
            tree(
                "Ninetieth session",
                "Second Committee",
                "Agenda item 7",
                "Questions of wells",
                "Atlantis:* draft resolution",
                "Wells and gardens",
                "The General Assembly,",
                "1. Decides to dig."))
        .containsExactly(
            "session",
            "committee",
            "agenda item",
            "agenda item",
            "sponsors",
            "title",
            "organ",
            "OP1");
  }

  @Test
  void aResolutionOfTheSecurityCouncilHasNoTitle() {
    assertThat(
            tree(
                "Resolution 9999 (2035)",
                "Adopted by the Security Council at its 9999th meeting, on 3 May 2035",
                "The Security Council,",
                "Recalling its resolution 9998 (2035),",
                "1. Decides to dig."))
        .containsExactly("Resolution 9999 (2035)", "adoption", "organ", "PP1", "OP1");
  }

  @Test
  void aSecondResolutionHasAHeadOfItsOwn() {
    assertThat(
            tree(
                "Draft resolution I",
                "Wells",
                "The General Assembly,",
                "1. Decides to dig.",
                "Draft resolution II",
                "Gardens",
                "The General Assembly,",
                "1. Decides to sow."))
        .containsExactly(
            "Draft resolution I",
            "title",
            "organ",
            "OP1",
            "Draft resolution II",
            "title",
            "organ",
            "OP1");
  }

  @Test
  void theStylesOfTemplatesNameTheLinesOfTheHead() {
    Draft draft =
        new Drafts()
            .styled("Session", null, "Ninetieth meeting of the Board")
            .styled("Agenda_Title_H2", null, "Wells and gardens")
            .styled("Title_H1", null, "Report of the Board")
            .numbered("1.", "The Board met.")
            .build();
    assertThat(labels(draft)).containsExactly("session", "agenda item", "title", "1");
  }

  @Test
  void openersThatFollowABracketAreRead() {
    assertThat(
            tree(
                "The General Assembly,",
                "[Recalling its resolution 89/7,]",
                "[Deeply concerned about the wells,",
                "[Decides][Resolves] to dig.]"))
        .containsExactly("organ", "PP1", "PP2", "OP1");
  }

  @Test
  void numbersSqueezedInKeepTheirName() {
    assertThat(
            tree(
                "The General Assembly,",
                "5. Decides to dig;",
                "5 bis. Decides to sow;",
                "6 alt. Decides to wait;"))
        .containsExactly("organ", "OP5", "OP5 bis", "OP6 alt");
  }

  @Test
  void optionsAreNamedWithTheirSectionAndHoldClauses() {
    assertThat(
            tree(
                new Drafts()
                    .add("The Conference of the Parties,")
                    .numbered("III.", "Wells")
                    .numbered("A.", "Depth")
                    .add("Option 1 {shallow}")
                    .add("\tOption A")
                    .numbered("1.", "Decides to dig;")
                    .add("Option B:")
                    .numbered("2.", "Decides:")
                    .add("(a) To dig;")
                    .add("Option 2:{no text required}")
                    .add("{End of options}")
                    .numbered("3.", "Decides to stop.")
                    .build()))
        .containsExactly(
            "organ",
            "III",
            "  A",
            "    III.A, Option 1",
            "      III.A, Option 1, Option A",
            "        OP1",
            "      III.A, Option 1, Option B",
            "        OP2",
            "          OP2 (a)",
            "    III.A, Option 2",
            "    OP3");
  }

  @Test
  void aNoteAmidAListDoesNotEndIt() {
    assertThat(
            tree(
                "The Conference of the Parties,",
                "Option 1",
                "1. Requests the following:",
                "{Wells}",
                "(a) The depth;",
                "{Gardens}",
                "(b) The width;",
                "Option 2"))
        .containsExactly(
            "organ",
            "Option 1",
            "  OP1",
            "    heading",
            "    OP1 (a)",
            "    heading",
            "    OP1 (b)",
            "Option 2");
  }

  @Test
  void optionsOfAPreambularParagraphAreOneParagraph() {
    assertThat(
            labels(
                Drafts.of(
                    "The Parties to this Agreement,",
                    "Recalling the wells,",
                    "Option 1: Recognizing the gardens,",
                    "Option 2: Acknowledging the gardens,",
                    "Mindful of the orchards,")))
        .containsExactly("organ", "PP1", "PP2, Option 1", "PP2, Option 2", "PP3");
  }

  @Test
  void alternativesAreOptionsUnderAnotherName() {
    Draft draft = ClauseLabeler.label(Drafts.of("Article 3", "Alt 1: Dig.", "Alt 2: [Wait.]"));
    assertThat(draft.profile()).isEqualTo(Profile.NEGOTIATING);
    assertThat(labels(draft)).containsExactly("Article 3", "Article 3, Alt 1", "Article 3, Alt 2");
    assertThat(draft.body().paragraphs().get(1).label().kind()).isEqualTo(ClauseKind.ALTERNATIVE);
  }

  @Test
  void proseThatBeginsWithAnOptionIsNone() {
    assertThat(labels(Drafts.of("Option 1 is better than option 2.", "Options 1 and 2:")))
        .containsOnlyNulls();
  }

  @Test
  void optionsNestBelowATitleButEndAParagraph() {
    assertThat(
            labels(
                Drafts.of(
                    "Article 3",
                    "1. Timing",
                    "Option 1: Each Party shall dig by May.",
                    "Option 2: No text",
                    "2. Features",
                    "Option 1: Each Party shall:",
                    "1. Dig;",
                    "2. Sow.",
                    "Option 2:",
                    "1. Wait.",
                    "3. The Parties shall report.",
                    "Option 1:",
                    "4. They shall report yearly.",
                    "Option 2:",
                    "5. They shall report twice.")))
        .containsExactly(
            "Article 3",
            "Article 3, para. 1",
            "Article 3, para. 1, Option 1",
            "Article 3, para. 1, Option 2",
            "Article 3, para. 2",
            "Article 3, para. 2, Option 1",
            "Article 3, para. 2, Option 1, para. 1",
            "Article 3, para. 2, Option 1, para. 2",
            "Article 3, para. 2, Option 2",
            "Article 3, para. 2, Option 2, para. 1",
            "Article 3, para. 3",
            "Article 3, Option 1",
            "Article 3, Option 1, para. 4",
            "Article 3, Option 2",
            "Article 3, Option 2, para. 5");
  }

  @Test
  void anOptionMayBeginANumberedParagraph() {
    assertThat(
            labels(
                Drafts.of(
                    "Article 4",
                    "1. Option 1: The Parties shall dig.",
                    "Option 2: The Parties shall wait.",
                    "2. Option 1: The Parties shall report.",
                    "Option 2: No text",
                    "3. The Parties shall meet.")))
        .containsExactly(
            "Article 4",
            "Article 4, para. 1, Option 1",
            "Article 4, para. 1, Option 2",
            "Article 4, para. 2, Option 1",
            "Article 4, para. 2, Option 2",
            "Article 4, para. 3");
    assertThat(
            labels(
                Drafts.of(
                    "The General Assembly,",
                    "1. Option 1: Decides to dig;",
                    "2. Option 2 {no text}",
                    "3. Decides to wait.")))
        .containsExactly("organ", "OP1, Option 1", "Option 2", "OP3");
  }

  @Test
  void anOptionThatHoldsItsTextHoldsNoFurtherParagraphs() {
    assertThat(
            labels(
                Drafts.of(
                    "Article 4",
                    "1. The Parties shall dig.",
                    "Option 1: They shall report.",
                    "Option 2: They shall wait.",
                    "2. The Parties shall meet.")))
        .containsExactly(
            "Article 4",
            "Article 4, para. 1",
            "Article 4, para. 1, Option 1",
            "Article 4, para. 1, Option 2",
            "Article 4, para. 2");
  }

  @Test
  void aListThatCountsLikeTheParagraphsAroundGoesBelowItsChapeau() {
    assertThat(
            labels(
                Drafts.of(
                    "Article 2",
                    "1. The purpose is to:",
                    "1. dig the wells;",
                    "2. sow the gardens.",
                    "2. It shall be read so.")))
        .containsExactly(
            "Article 2",
            "Article 2, para. 1",
            "Article 2, para. 1 (1)",
            "Article 2, para. 1 (2)",
            "Article 2, para. 2");
  }

  @Test
  void partsAndChaptersHoldArticles() {
    assertThat(
            tree(
                "PART II",
                "Wells",
                "Section 1. General",
                "Article 4",
                "Depth of wells",
                "1. Wells shall be deep.",
                "(a) Very deep.",
                "Article 5. Width",
                "“Width” means the distance across.",
                "Annex B",
                "1. The list of wells."))
        .containsExactly(
            "PART II",
            "  PART II, title",
            "  Section 1",
            "    Article 4",
            "      Article 4, title",
            "      Article 4, para. 1",
            "        Article 4, para. 1 (a)",
            "    Article 5",
            "      “Width”",
            "Annex B",
            "  Annex B, para. 1");
  }

  @Test
  void sectionsThatCountAnewNameTheirParagraphs() {
    assertThat(
            labels(
                Drafts.of(
                    "Section 1", "1. Dig.", "2. Sow.", "Section 2", "1. Report.", "2. Repeat.")))
        .containsExactly(
            "Section 1",
            "Section 1, para. 1",
            "Section 1, para. 2",
            "Section 2",
            "Section 2, para. 1",
            "Section 2, para. 2");
    assertThat(labels(Drafts.of("Section 1", "1. Dig.", "Section 2", "2. Report.")))
        .containsExactly("Section 1", "1", "Section 2", "2");
  }

  @Test
  void definitionsGoByTheirTerm() {
    Draft draft =
        ClauseLabeler.label(
            Drafts.of(
                "1.1 Definitions",
                "“Well”, when used here, may be anything.",
                "“Well” means a hole with water.",
                "“Garden” has the meaning given in Annex B."));
    assertThat(draft.profile()).isEqualTo(Profile.AGREEMENT);
    assertThat(labels(draft)).containsExactly("1.1", null, "“Well”", "“Garden”");
  }

  @Test
  void headingWordsInATableOfATextWithHeadingsAreContent() {
    assertThat(labels(new Drafts().add("Annex I").table("Article 6.2", "Article 6.4").build()))
        .containsExactly("Annex I", null, null);
    assertThat(labels(new Drafts().table("Article 1", "1. We dig.").build()))
        .containsExactly("Article 1", "Article 1, para. 1");
  }

  @Test
  void aUnitInParenthesesIsNoHeading() {
    assertThat(
            labels(
                new Drafts()
                    .styled("heading 1", null, "Costs")
                    .styled("heading 1", null, "(Thousands of dollars)")
                    .build()))
        .containsExactly("heading", null);
  }

  @Test
  void tellsTheProfile() {
    assertThat(profile("The General Assembly,", "1. Decides.")).isEqualTo(Profile.RESOLUTION);
    assertThat(profile("PP1. Recalling the wells,", "OP1. Decides.")).isEqualTo(Profile.RESOLUTION);
    assertThat(profile("The General Assembly,", "1. [Decides] one;", "2. [Urges] two;", "3. [x]"))
        .isEqualTo(Profile.NEGOTIATING);
    assertThat(profile("Article 1", "1. We dig.", "Article 2", "2. We sow."))
        .isEqualTo(Profile.AGREEMENT);
    assertThat(profile("The General Assembly,", "1. Adopts it.", "Annex", "Article 1", "Article 2"))
        .isEqualTo(Profile.RESOLUTION);
    assertThat(profile("1. The Board met.")).isEqualTo(Profile.OUTLINE);
    assertThat(profile("Once there was a well.")).isEqualTo(Profile.PLAIN);
    assertThat(profile()).isEqualTo(Profile.PLAIN);
  }

  @Test
  void aResolutionMayLackItsOrganLine() {
    Draft draft = Drafts.of("Recalling the wells,", "1. Decides to dig.");
    assertThat(labels(draft)).containsExactly(null, "1");
    assertThat(labels(draft, Profile.RESOLUTION)).containsExactly("PP1", "OP1");
  }

  @Test
  void anOutlineHasNoOrgans() {
    assertThat(
            labels(
                Drafts.of("The General Assembly,", "Recalling the wells,", "1. Decides to dig."),
                Profile.OUTLINE))
        .containsExactly(null, null, "1");
  }

  @Test
  void aPlainTextKeepsItsNumbers() {
    Draft draft = ClauseLabeler.label(Drafts.of("1. Decides to dig."), Profile.PLAIN);
    Paragraph paragraph = draft.body().paragraphs().get(0);
    assertThat(draft.profile()).isEqualTo(Profile.PLAIN);
    assertThat(paragraph.label()).isNull();
    assertThat(paragraph.wording()).isEqualTo("1. Decides to dig.");
  }

  private static Profile profile(String... texts) {
    return ClauseLabeler.label(Drafts.of(texts)).profile();
  }
}
