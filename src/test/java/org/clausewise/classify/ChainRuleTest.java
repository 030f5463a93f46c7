package org.clausewise.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.clausewise.change.Finding;
import org.clausewise.change.Tag;
import org.clausewise.change.Warning;
import org.clausewise.model.Draft;
import org.clausewise.model.Language;
import org.clausewise.model.Profile;
import org.junit.jupiter.api.Test;

class ChainRuleTest {

  private static final String RULES = " the rules that were agreed on in the first winter,";
  private static final String TALKS = " the talks by the river about fish and sand,";
  private static final String BOATS = " the boats of every size and all of their crews,";
  private static final String BIRDS = " the herons and other birds of the northern marsh,";
  private static final Draft NOTHING = ChangedTexts.resolution("Recalling nothing at all,");

  /** What the rule finds in all changes of two resolutions. */
  private static List<String> find(Draft original, Draft revised) {
    ChainRule rule = new ChainRule(original, revised);
    return ChangedTexts.between(original, revised).stream()
        .flatMap(text -> ChangedTexts.words(rule.find(text)).stream())
        .collect(Collectors.toList());
  }

  /** What it finds in one changed wording of no draft. */
  private static List<Finding> find(String original, String revised) {
    return new ChainRule(NOTHING, NOTHING).find(ChangedTexts.of(original, revised));
  }

  private static List<String> warnings(String... paragraphs) {
    Draft draft = ChangedTexts.resolution(paragraphs);
    return new ChainRule(draft, draft)
        .warnings().stream().map(Warning::message).collect(Collectors.toList());
  }

  @Test
  void aClauseThatWentExplainsTheChainWordsBehindIt() {
    Draft original =
        ChangedTexts.resolution(
            "Recalling" + RULES, "Recalling also" + TALKS, "Recalling further" + BOATS);
    Draft revised = ChangedTexts.resolution("Recalling" + TALKS, "Recalling also" + BOATS);

    assertThat(find(original, revised))
        .containsExactly(
            "chain-order: chain word: Recalling also → Recalling",
            "chain-order: chain word: Recalling further → Recalling also");
  }

  @Test
  void aClauseThatCameExplainsThemInTheOperativePart() {
    Draft original =
        ChangedTexts.resolution("Mindful of this,", "1.\tNotes" + RULES, "2.\tAlso notes" + TALKS);
    Draft revised =
        ChangedTexts.resolution(
            "Mindful of this,",
            "1.\tNotes" + RULES,
            "2.\tAlso notes" + BOATS,
            "3.\tFurther notes" + TALKS);

    assertThat(find(original, revised))
        .containsExactly("chain-order: chain word: Also notes → Further notes");
  }

  @Test
  void theFourthOfARowBeginsAnew() {
    assertThat(
            warnings(
                "Mindful of this,",
                "1.\tNotes" + RULES,
                "2.\tAlso notes" + TALKS,
                "3.\tFurther notes" + BOATS,
                "4.\tNotes" + BIRDS,
                "5.\tAlso notes" + RULES))
        .isEmpty();
  }

  @Test
  void whatOrderDoesNotExplainIsStillAChainWord() {
    Draft original = ChangedTexts.resolution("Recalling" + RULES, "Noting" + TALKS);
    Draft revised = ChangedTexts.resolution("Recalling" + RULES, "Noting further" + TALKS);

    assertThat(find(original, revised))
        .containsExactly("chain-unexplained: chain word: Noting → Noting further");
  }

  @Test
  void theRangesCoverAllThatDiffers() {
    for (List<String> pair :
        List.of(
            List.of("Also requests" + RULES, "Requests" + RULES),
            List.of("Requests" + RULES, "Further requests" + RULES),
            List.of("Recalling" + RULES, "Recalling also" + RULES),
            List.of("Taking note also of" + RULES, "Taking note further of" + RULES),
            List.of("[Also recalling" + RULES, "[Recalling also" + RULES))) {
      ChangedText text = ChangedTexts.of(pair.get(0), pair.get(1));
      List<Finding> found = new ChainRule(NOTHING, NOTHING).find(text);

      assertThat(found).hasSize(1).allMatch(f -> f.tag() == Tag.CHAIN_WORD);
      ChangedTexts.assertCovered(text, found);
    }
  }

  @Test
  void theRestOfTheClauseIsNotCovered() {
    Finding found = find("Also requests" + RULES, "Requests" + TALKS).get(0);

    assertThat(found.originalEnd()).isEqualTo("Also requests".length());
    assertThat(found.revisedEnd()).isEqualTo("Requests".length());
  }

  @Test
  void whatIsMoreThanAChainWordIsNone() {
    assertThat(find("Also urges" + RULES, "Strongly urges" + RULES)).isEmpty();
    assertThat(find("Urges" + RULES, "Once again urges" + RULES)).isEmpty();
    assertThat(find("[Also] notes" + RULES, "Also notes" + RULES)).isEmpty();
    assertThat(find("Also notes" + RULES, "Notes with concern" + RULES)).isEmpty();
    assertThat(find("Noting also" + RULES, "Notes" + RULES)).isEmpty();
    assertThat(find("Calls for" + RULES, "Also calls upon" + RULES)).isEmpty();
    assertThat(find("Encourages further efforts on" + RULES, "Encourages efforts on" + RULES))
        .isEmpty();
    assertThat(find("Noting further progress in" + RULES, "Noting progress in" + RULES)).isEmpty();
    assertThat(find("Notes" + RULES, "NOTES" + RULES)).isEmpty();
  }

  @Test
  void theOrderTellsNothingOfAFurtherVerb() {
    String start = "Notes the wide gap between the regions, and ";
    assertThat(find(start + "urges" + RULES, start + "also urges" + RULES)).isEmpty();
  }

  @Test
  void chainWordsOfOtherLanguages() {
    ChangedText text =
        ChangedTexts.of(
            "Prie le Secrétaire général de faire rapport sur les rivières",
            "Prie également le Secrétaire général de faire rapport sur les rivières",
            Language.FRENCH);

    assertThat(ChangedTexts.words(new ChainRule(NOTHING, NOTHING).find(text)))
        .containsExactly("chain-unexplained: chain word: Prie → Prie également");
  }

  @Test
  void aBrokenChainIsAWarning() {
    assertThat(warnings("Recalling" + RULES, "Recalling" + TALKS))
        .containsExactly("Recalling repeats the opener before it");
    assertThat(warnings("Recalling" + RULES, "Recalling further" + TALKS))
        .containsExactly("Recalling further follows no also");
    assertThat(warnings("Noting" + RULES, "Recalling also" + TALKS))
        .containsExactly("Recalling also follows nothing of that verb");
    assertThat(warnings("Mindful of this,", "1.\tCalls for" + RULES, "2.\tFurther calls upon all,"))
        .containsExactly("Further calls upon follows no also");
  }

  @Test
  void aWarningNamesItsClause() {
    Draft draft = ChangedTexts.resolution("Recalling" + RULES, "Recalling" + TALKS);
    Warning warning = new ChainRule(NOTHING, draft).warnings().get(0);

    assertThat(warning.code()).isEqualTo("broken-chain");
    assertThat(warning.passage().paragraph().index()).isEqualTo(2);
  }

  @Test
  void whatMayBeginAnewIsNoBrokenChain() {
    assertThat(warnings("Noting" + RULES, "Noting with concern" + TALKS, "Noting" + BOATS))
        .isEmpty();
    assertThat(
            warnings(
                "Mindful of this,",
                "1.\tNotes" + RULES,
                "Rivers and lakes",
                "2.\tNotes" + TALKS,
                "3.\tRequests the Secretary-General to report,",
                "4.\tRequests Member States to answer,",
                "5.\tAlso requests Member States to ask,"))
        .isEmpty();
    assertThat(warnings("Noting this, and recalling" + RULES, "Recalling also" + TALKS)).isEmpty();
    assertThat(
            warnings(
                "Mindful of this,",
                "1.\tNotes the following:",
                "(a)\tRivers,",
                "(b)\tLakes,",
                "2.\tAlso notes" + TALKS))
        .isEmpty();
  }

  @Test
  void thePreambleAndTheOperativePartAreTwoChains() {
    assertThat(warnings("Noting" + RULES, "1.\tNotes" + TALKS)).isEmpty();
  }

  @Test
  void aTextUnderNegotiationIsNotWarnedOf() {
    Draft draft =
        ChangedTexts.of(
            ChangedTexts.resolution("Recalling" + RULES, "Recalling" + TALKS), Profile.NEGOTIATING);

    assertThat(new ChainRule(draft, draft).warnings()).isEmpty();
  }
}
