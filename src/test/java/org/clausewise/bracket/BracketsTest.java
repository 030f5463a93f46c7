package org.clausewise.bracket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracketsTest {

  @Test
  void nestedBracketsArePairedInsideOut() {
    assertThat(Brackets.in("[a [b] [c [d]]]").pairs())
        .containsExactly(
            new BracketPair(0, 14),
            new BracketPair(3, 5),
            new BracketPair(7, 13),
            new BracketPair(10, 12));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a [b       | 2   | ''
          a b]       | ''  | 3
          ]a[        | 2   | 0
          [a [b]     | 0   | ''
          [a] b]     | ''  | 5
          ]] [[      | 3 4 | 0 1
          """)
  void whatHasNoPartnerIsKeptWithItsPlace(String text, String unclosed, String unopened) {
    Brackets brackets = Brackets.in(text);
    assertThat(brackets.unclosed()).isEqualTo(numbers(unclosed));
    assertThat(brackets.unopened()).isEqualTo(numbers(unopened));
  }

  private static List<Integer> numbers(String text) {
    return text.isEmpty()
        ? List.of()
        : List.of(text.split(" ")).stream().map(Integer::valueOf).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          States [shall][should] act          | [shall][should]
          States [shall] [should] [may] act   | [shall] [should] [may]
          States [shall] / [should] act       | [shall] / [should]
          [[Decides] [Notes] that States act] | [Decides] [Notes]
          [Decides [a]] [Notes]               | [Decides [a]] [Notes]
          """)
  void bracketsBesideOneAnotherAreAlternatives(String text, String group) {
    List<List<BracketPair>> groups = Alternatives.beside(text, Brackets.in(text).pairs());
    assertThat(groups).hasSize(1);
    List<BracketPair> found = groups.get(0);
    assertThat(text.substring(found.get(0).open(), found.get(found.size() - 1).end()))
        .isEqualTo(group);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[shall] and [should]", "[a [b]]", "[a], [b]", "[a]"})
  void wordsBetweenMakeNoAlternatives(String text) {
    assertThat(Alternatives.beside(text, Brackets.in(text).pairs())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [shall/should]                    | shall, should
          [shall/should/may]                | shall, should, may
          [by all States / by all Parties]  | by all States, by all Parties
          [States/Parties shall act]        | States, Parties
          [States and/or Parties/members]   | Parties, members
          """)
  void aSlashInBracketsPartsAlternatives(String text, String parts) {
    assertThat(slashed(text)).isEqualTo(List.of(parts.split(", ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[States and/or Parties]",
        "[resolution 72/200]",
        "[A/HRC/RES/45]",
        "[1/2 of the fund]",
        "[12/05/2024]",
        "[see https://example.org/a/b]",
        "[his/her own]",
        "[decision 2/CMA.3]",
        "[A/HRC]"
      })
  void otherSlashesPartNothing(String text) {
    assertThat(slashed(text)).isEmpty();
  }

  private static List<String> slashed(String text) {
    return Alternatives.slashed(text, Brackets.in(text).pairs().get(0)).stream()
        .map(part -> text.substring(part.start(), part.end()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a text [sic] that stays                                        | true
          and so on […] until                                            | true
          [on the report of the Second Committee (A/72/417)]             | true
          [without reference to a Main Committee (A/72/L.4)]             | true
          as statistics show.[12]                                        | true
          [4] A. Author, A Title                                         | true
          a rise of [12] per cent                                        | false
          by [2030]                                                      | false
          [as appropriate]                                               | false
          reports [on the report of the Secretary-General's findings     | false
          """)
  void editorialBracketsAreNoneOfTheTalks(String text, boolean editorial) {
    boolean found =
        Brackets.in(text).pairs().stream().anyMatch(pair -> EditorialBrackets.is(text, pair));
    assertThat(found).isEqualTo(editorial);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Urges States [EU, AOSIS: to act]          | EU, AOSIS
          [G77: delete]                             | G77
          G77: delete                               | G77
          [African Group/LDCs: Parties shall act]   | African Group, LDCs
          (Republic of Korea, USA: alt wording)     | Republic of Korea, USA
          [EU+US: text]                             | EU, US
          """)
  void namesBeforeAColonAttribute(String text, String names) {
    List<Attribution> found = Attribution.in(text);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).names()).isEqualTo(List.of(names.split(", ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Option 5A: , subject to terms]",
        "Decides the following: to act",
        "Purpose: to act",
        "[the following: a, b]",
        "[Note: under review]"
      })
  void otherColonsAttributeNothing(String text) {
    assertThat(Attribution.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Urges States to act [agreed]             | agreed
          Urges States to act (Agreed ad ref.)     | agreed ad ref
          [AGREED AD REFERENDUM] Urges States      | agreed ad ref
          [Pending] Urges States                   | pending
          Reserved                                 | reserved
          """)
  void statusWordsAreFoundInBracketsOrAlone(String text, String word) {
    assertThat(Status.in(text)).extracting(Status::word).containsExactly(word);
  }

  @Test
  void agreedWithinASentenceIsNoStatus() {
    assertThat(Status.in("Recalls the agreed goals and pending matters [as agreed by all]"))
        .isEmpty();
  }

  @Test
  void longListsOfNamesWithoutAColonTakeNoTime() {
    String text = ": [" + "Aa, Bb & Cc of the Dd/".repeat(5_000) + "[A&B+".repeat(5_000);
    assertThat(Attribution.in(text)).isEmpty();
    assertThat(Brackets.in("[".repeat(100_000)).unclosed()).hasSize(100_000);
    assertThat(Status.in("[ ".repeat(20_000))).isEmpty();
  }
}
