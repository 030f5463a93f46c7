package org.clausewise.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausewise.change.Finding;
import org.clausewise.change.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. Calls upon States to light all harbours by 2025; | 1. Calls upon States to light all harbours by 2030; | DATE deadline-changed: deadline 2025 → 2030",
        "Noting that 48 per cent of lights fail, | Noting that 51 per cent of lights fail, | NUMBER percentage-changed: percentage 48 → 51 per cent",
        "Noting that 90 harbours are dark, | Noting that 97 harbours are dark, | NUMBER number-changed: number 90 → 97",
        "1. Approves US$ 5 million for lights; | 1. Approves US$ 6 million for lights; | NUMBER amount-changed: amount US$ 5 → US$ 6 million",
        "Noting the fire of 3 May 2010 in Bergen, | Noting the fire of 4 May 2010 in Bergen, | DATE date-changed: date 3 → 4 May 2010",
        "Recalling document A/60/17 on lights, | Recalling document A/61/19 on lights, | REFERENCE symbol-changed: symbol A/60/17 → A/61/19",
        "Recalling resolution 60/7 on lights, | Recalling resolution 64/9 on lights, | REFERENCE resolution-changed: resolution 60/7 → 64/9",
        "Recalling the Genoa Declaration, | Recalling the Bergen Declaration, | REFERENCE document-changed: document Genoa → Bergen Declaration",
        "Bearing in mind paragraph 12 above, | Bearing in mind paragraph 14 above, | REFERENCE reference-changed: reference paragraph 12 → paragraph 14 above",
        "1. Requests a plan for lights; | 1. Requests a plan for lights by 2030; | DATE deadline-added: deadline by 2030 added",
        "1. Requests a plan for lights by 2030; | 1. Requests a plan for lights; | DATE deadline-dropped: deadline by 2030 dropped",
      })
  void whatChangedIsNamed(String original, String revised, String expected) {
    assertThat(found(original, revised))
        .extracting(f -> f.tag() + " " + f.rule() + ": " + f.words())
        .containsExactly(expected);
  }

  @Test
  void whatRolledForwardIsNotNamed() {
    assertThat(
            found(
                "Noting the holding of the fortieth session of the Harbour Commission,",
                "Noting the holding of the forty-first session of the Harbour Commission,"))
        .isEmpty();
  }

  @Test
  void whatIsWrittenOtherwiseButSaysTheSameIsNotNamed() {
    assertThat(found("Noting twelve dark harbours,", "Noting 12 dark harbours,")).isEmpty();
  }

  @Test
  void everyFindingHasATagOfSubstance() {
    assertThat(found("Noting 90 lights by 2020,", "Noting 97 lamps by 2021,"))
        .extracting(Finding::tag)
        .containsExactly(Tag.NUMBER, Tag.DATE);
  }

  private static List<Finding> found(String original, String revised) {
    RolledDrafts drafts = RolledDrafts.yearLater(original, revised);
    return new FigureRule(drafts.roll()).find(drafts.text());
  }
}
