package org.clausewise.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.change.Change;
import org.clausewise.change.Finding;
import org.clausewise.change.Tag;
import org.clausewise.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1. Urges States [EU, AOSIS: to act]; | 1. Urges States [EU: to act]; | attribution-dropped: no longer attributed to AOSIS
          1. Urges States [EU: to act now]; | 1. Urges States [EU, AOSIS, G77: to act now]; | attribution-added: attributed to AOSIS, G77
          1. Urges States [EU, AOSIS: to act]; | 1. Urges States [AOSIS, EU: to act]; | ''
          1. Urges States to act [pending]; | 1. Urges States to act [agreed ad ref]; | status-changed: status: pending → agreed ad ref
          1. Urges States to act; | 1. Urges States to act (agreed); | status-changed: status: none → agreed
          1. Urges all States [as appropriate] to act; | 1. Urges all States as appropriate to act; | bracket-lifted: brackets lifted around “as appropriate”
          1. Decides that States [shall][should] act; | 1. Decides that States should act; | alternative-chosen: “should” chosen of [shall][should]
          1. Urges States and/or Parties to act now; | 1. Urges States or Parties to act now; | ''
          1. Notes the report [sic] of the session; | 1. Notes the report of the session; | ''
          """)
  void aChangedClauseTellsOfItsBrackets(String original, String revised, String told) {
    assertThat(String.join("; ", told(found(original, revised)))).isEqualTo(told);
  }

  @Test
  void noneIsRoutine() {
    List<Finding> found =
        found(
            "1. Urges [all] States [shall/should] [EU: as agreed] to act [pending];",
            "1. Urges all States should [US: as agreed] to act [agreed];");
    assertThat(found).extracting(Finding::tag).containsOnly(Tag.BRACKET);
  }

  private static List<String> told(List<Finding> found) {
    return found.stream().map(f -> f.rule() + ": " + f.words()).distinct().toList();
  }

  private static List<Finding> found(String original, String revised) {
    List<Finding> found = new ArrayList<>();
    for (Change change : Classified.clause(original, revised).comparison().changes()) {
      if (!change.original().isEmpty() && !change.revised().isEmpty()) {
        found.addAll(new BracketRule().find(ChangedText.of(change, Language.ENGLISH)));
      }
    }
    return found;
  }
}
