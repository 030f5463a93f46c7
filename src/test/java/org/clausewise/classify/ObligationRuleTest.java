package org.clausewise.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausewise.change.Finding;
import org.clausewise.change.Tag;
import org.clausewise.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObligationRuleTest {

  /** What is found where the words of {@code original} stand in a clause, then the other ones. */
  private static List<String> find(String original, String revised) {
    return ChangedTexts.words(
        new ObligationRule().find(ChangedTexts.of(clause(original), clause(revised))));
  }

  private static String clause(String words) {
    return ("Each Party of the delta " + words + " report on rivers and lakes to the others")
        .replaceAll(" +", " ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shall | should | obligation-weaker: obligation weakened: shall → should",
        "may | shall | obligation-stronger: obligation strengthened: may → shall",
        "shall | must | obligation-changed: obligation changed, as strong: shall → must",
        "shall | will | obligation-weaker: obligation weakened: shall → will",
        "is encouraged to | should | "
            + "obligation-stronger: obligation strengthened: is encouraged to → should",
        "may wish to | may | obligation-stronger: obligation strengthened: may wish to → may",
        "shall | is encouraged to | "
            + "obligation-weaker: obligation weakened: shall → is encouraged to",
        "shall | shall, as appropriate, | qualifier-added: qualifier added: as appropriate",
        "shall, where applicable, | shall | qualifier-dropped: qualifier dropped: where applicable",
        "shall | shall, within existing resources, | "
            + "qualifier-added: qualifier added: within existing resources",
        "shall | shall, on a voluntary basis, | "
            + "qualifier-added: qualifier added: on a voluntary basis",
        "shall | shall use its best endeavours to | "
            + "qualifier-added: qualifier added: best endeavours",
        "shall | shall not | negation-added: negation added: not",
        "shall not | shall | negation-dropped: negation dropped: not",
        "shall with haste | shall without haste | negation-added: negation added: without",
      })
  void tellsWhatBindsMoreOrLess(String original, String revised, String expected) {
    assertThat(find(original, revised)).containsExactly(expected);
  }

  @Test
  void severalAtOnce() {
    assertThat(find("shall", "should, as appropriate,"))
        .containsExactly(
            "obligation-weaker: obligation weakened: shall → should",
            "qualifier-added: qualifier added: as appropriate");
  }

  @Test
  void aNegatedWord() {
    assertThat(find("shall by lawful means", "shall by unlawful means"))
        .containsExactly("negation-added: negation added: lawful → unlawful");
    assertThat(find("shall by non-binding rules", "shall by binding rules"))
        .containsExactly("negation-dropped: negation dropped: non-binding → binding");
  }

  @Test
  void whatOnlyLooksLikeOneIsNone() {
    assertThat(find("shall by May 2020", "shall by June 2020")).isEmpty();
    assertThat(find("shall soon", "shall no later than 2020")).isEmpty();
    assertThat(find("shall by its strength", "shall by its political will")).isEmpty();
    assertThat(find("shall for Parties", "shall not only for Parties")).isEmpty();
  }

  @Test
  void whatNoEditTouchesIsNotTold() {
    assertThat(find("shall, as appropriate, soon", "shall, as appropriate, later")).isEmpty();
  }

  @Test
  void theRangesAreThoseOfTheWords() {
    String original = clause("shall");
    String revised = clause("should");
    Finding found = new ObligationRule().find(ChangedTexts.of(original, revised)).get(0);

    assertThat(found.tag()).isEqualTo(Tag.OBLIGATION);
    assertThat(original.substring(found.originalStart(), found.originalEnd())).isEqualTo("shall");
    assertThat(revised.substring(found.revisedStart(), found.revisedEnd())).isEqualTo("should");
  }

  @Test
  void otherLanguagesAreNotRead() {
    assertThat(
            new ObligationRule()
                .find(ChangedTexts.of(clause("shall"), clause("should"), Language.FRENCH)))
        .isEmpty();
  }
}
