package org.clausewise.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.classify.Classified.clause;
import static org.clausewise.testing.DocxBuilder.docx;
import static org.clausewise.testing.Wml.p;
import static org.clausewise.testing.Wml.text;

import java.util.List;
import java.util.Set;
import org.clausewise.DraftComparer;
import org.clausewise.DraftFile;
import org.clausewise.change.Comparison;
import org.clausewise.change.ComparisonOptions;
import org.clausewise.change.Granularity;
import org.clausewise.change.Tag;
import org.clausewise.change.Verdict;
import org.clausewise.model.UnreadableDraftException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditorialRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1. Urges States to organise centres, | 1. Urges States to organize centers,
          1. Notes the labour programmes of 3 per cent; | 1. Notes the labor programs of 3 percent;
          1. Notes people-centred works; | 1. Notes people-centered works;
          1. Notes wells – and roads – of old; | 1. Notes wells — and roads — of old;
          1. Notes wells, and in this regard urges all; | 1. Notes wells, and in this regard, urges all;
          1. Notes decision making by all; | 1. Notes decision-making by all;
          1. Notes the multistakeholder forum; | 1. Notes the multi-stakeholder forum;
          1. Notes the "common goods" of States' funds; | 1. Notes the “common goods” of States’ funds;
          1. Notes pages 10-15 of the study; | 1. Notes pages 10–15 of the study;
          1. Notes three dimensions – all of them; | 1. Notes three dimensions—all of them;
          1. Urges States to act; | 1. Urges States to act.
          (a) To act; | (a) To act; and
          1. Urges States to consider inter alia the study; | 1. Urges States to consider, inter alia, the study;
          (a) To act; | (a) to act;
          (a) Promoting growth; | (a) promoting growth;
          1. Urges  States to act; | 1. Urges States to act;
          """)
  void aDifferenceThatSaysNothingIsEditorial(String original, String revised) {
    assertThat(clause(original, revised).tags()).isEqualTo(Set.of(Tag.EDITORIAL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1. Urges States which have not done so to act; | 1. Urges States, which have not done so, to act;
          1. Urges States, funds and programmes to act; | 1. Urges States, funds, and programmes to act;
          1. Urges the parties to act; | 1. Urges the Parties to act;
          1. Urges States to re-sign the text; | 1. Urges States to resign the text;
          1. Notes what may be done; | 1. Notes what maybe done;
          1. Notes an ageing party to act, or pay; | 1. Notes an ageing party to act, and pay;
          1. Notes 20-25 wells; | 1. Notes 2025 wells;
          (a) To act; or | (a) To act; and
          (a) To act; | (a) To act; or
          1. Urges the State's funds to act; | 1. Urges the States' funds to act;
          1. Notes the principal aim; | 1. Notes the principle aim;
          (a) Parties that act; | (a) parties that act;
          1. Notes the water meters; | 1. Notes the water metres;
          1. Notes the causal link; | 1. Notes the casual link;
          1. Notes the "common" goods; | 1. Notes the common goods;
          1. Notes 1,5 of the wells; | 1. Notes 1.5 of the wells;
          1. Urges States to act. They report; | 1. Urges States to act, they report;
          """)
  void aDifferenceThatMaySaySomethingIsSubstantive(String original, String revised) {
    assertThat(clause(original, revised).tags()).contains(Tag.SUBSTANTIVE);
  }

  @ParameterizedTest
  @CsvSource({"Notes a part of it, Notes apart of it", "Notes the rapist, Notes therapist"})
  void aSpaceThatPartsWordsIsNoSpacingEvenByCharacters(String original, String revised) {
    Classified found =
        Classified.of(
            List.of("The General Assembly,", original),
            List.of("The General Assembly,", revised),
            new ComparisonOptions(Granularity.CHARACTER));

    assertThat(found.tags()).contains(Tag.SUBSTANTIVE);
  }

  @Test
  void anotherSymbolIsNoTypography() throws UnreadableDraftException {
    Comparison comparison =
        DraftComparer.compare(
                DraftFile.of("o", docx().body(p(text("Notes the sign ") + symbol("F04A"))).build()),
                DraftFile.of("r", docx().body(p(text("Notes the sign ") + symbol("F04C"))).build()))
            .result();

    assertThat(comparison.classification().verdicts())
        .extracting(Verdict::tags)
        .containsExactly(Set.of(Tag.SUBSTANTIVE));
  }

  private static String symbol(String character) {
    return "<w:r><w:sym w:font=\"Wingdings\" w:char=\"" + character + "\"/></w:r>";
  }
}
