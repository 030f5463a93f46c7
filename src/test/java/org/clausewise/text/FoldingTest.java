package org.clausewise.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.model.DifferenceKind.CASE;
import static org.clausewise.model.DifferenceKind.PUNCTUATION;
import static org.clausewise.model.DifferenceKind.QUOTES;
import static org.clausewise.model.DifferenceKind.SPACING;

import java.util.EnumSet;
import java.util.Set;
import org.clausewise.model.DifferenceKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is the same under which kinds, and what never is. */
class FoldingTest {

  private static final Set<DifferenceKind> ALL = EnumSet.allOf(DifferenceKind.class);

  @ParameterizedTest
  @CsvSource({
    "The General Assembly, the general ASSEMBLY",
    "Straße, STRASSE",
    "ΟΔΟΣ, οδος",
    "ΟΔΟΣ, οδοσ",
    "ﬁne, FINE",
    "Ünïted, ÜNÏTED"
  })
  void caseIsFoldedInFull(String one, String other) {
    assertSameOnlyUnder(CASE, one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trade, finance and aid | trade finance, and aid",
        "the end. | the end",
        "co-operation | cooperation",
        "2010-2015 | 2010–2015",
        "2010--2015 | 2010–2015",
        "the wells,\uFFFC and roads | the wells\uFFFC and roads",
        "a word - and more | a word — and more",
        "minus \u22125 | minus -5",
        "大会，决定 | 大会决定",
      })
  void punctuationIsLeftOut(String one, String other) {
    assertSameOnlyUnder(PUNCTUATION, one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "the \"Agenda\" | the “Agenda”",
        "the \"Agenda\" | the «Agenda»",
        "States' rights | States’ rights",
        "women's | women’s",
      })
  void quotationMarksAreOneStraightOne(String one, String other) {
    assertSameOnlyUnder(QUOTES, one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "10 per cent|10\u00a0per cent",
        "one  two|one two",
        "the end |the end",
        "the end ;|the end;",
        "(see annex )|( see annex)",
        "10 %|10%",
      })
  void spacesAreOneOrNone(String one, String other) {
    assertSameOnlyUnder(SPACING, one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "a part | apart",
        "1.5 | 15",
        "1,000 | 1000",
        "1 000 | 1000",
        "-5 | 5",
        "the .5 share | the 5 share",
        "1,000 | 1.000",
        "paragraphs 5 – 10 | paragraphs 5, 10",
        "in 2010 -- 2015 | in 2010 2015",
        "in 1990, 20 States | in 1990 20 States",
        "page 5,\uFFFC | page 5\uFFFC",
        "ısı | ISI",
        "[shall] | shall",
        "(see annex) | see annex",
        "and/or | and or",
        "5% | 5",
        "it's | its",
        "States' | States",
        "the “Agenda” | the Agenda",
        "seventy-first | seventy first",
        "one\ttwo | one two",
        "resume | résumé",
      })
  void whatSaysSomethingElseIsNeverTheSame(String one, String other) {
    assertThat(same(ALL, one, other)).as("%s and %s", one, other).isFalse();
  }

  private static void assertSameOnlyUnder(DifferenceKind kind, String one, String other) {
    assertThat(same(Set.of(kind), one, other)).as("%s and %s under %s", one, other, kind).isTrue();
    Set<DifferenceKind> others = EnumSet.complementOf(EnumSet.of(kind));
    assertThat(same(others, one, other)).as("%s and %s without %s", one, other, kind).isFalse();
  }

  private static boolean same(Set<DifferenceKind> kinds, String one, String other) {
    Folding folding = new Folding(kinds);
    return folding.fold(one).equals(folding.fold(other));
  }
}
