package org.clausewise.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausewise.change.Warning;
import org.clausewise.model.Language;
import org.junit.jupiter.api.Test;

class StaleMentionsTest {

  private static final String REPORT_2017 =
      "Taking note of the report of the Secretary-General (A/72/64-E/2017/12),";
  private static final String REPORT_2018 =
      "Taking note of the report of the Secretary-General (A/73/66-E/2018/10),";

  @Test
  void aSymbolThatStayedWhileOthersOfItsSeriesRolledIsWarnedOf() {
    String stayed = " | Noting the summary of the forum on lights (E/HLPF/2017/4),";
    List<Warning> warnings = warnings(REPORT_2017 + stayed, REPORT_2018 + stayed);

    assertThat(warnings).extracting(Warning::code).containsExactly("stale-symbol");
    assertThat(warnings.get(0).message()).startsWith("E/HLPF/2017/4 stayed");
    assertThat(warnings.get(0).passage().paragraph().text()).contains("E/HLPF/2017/4");
  }

  @Test
  void anOlderSymbolThatStayedIsNot() {
    String stayed = " | Noting the summary of the forum on lights (E/HLPF/2012/4, A/67/65),";

    assertThat(warnings(REPORT_2017 + stayed, REPORT_2018 + stayed)).isEmpty();
  }

  @Test
  void anOrdinalThatStayedWhileTheSameOneRolledElsewhereIsWarnedOf() {
    String stayed =
        " | 2. Decides to include in the provisional agenda of its seventy-third session the item"
            + " entitled “Lights”.";
    List<Warning> warnings =
        warnings(
            "1. Requests the Secretary-General to report to it at its seventy-third session;"
                + stayed,
            "1. Requests the Secretary-General to report to it at its seventy-fourth session;"
                + stayed);

    assertThat(warnings).extracting(Warning::code).containsExactly("stale-ordinal");
  }

  @Test
  void aSessionOfThePastThatIsToldOfIsNot() {
    String stayed =
        " | Recalling the decision that the Harbour Commission took at its fortieth session,";

    assertThat(
            warnings(
                "Noting the holding of the fortieth session of the Harbour Commission," + stayed,
                "Noting the holding of the forty-first session of the Harbour Commission,"
                    + stayed))
        .isEmpty();
  }

  @Test
  void aDateThatStayedBesideASessionThatRolledIsWarnedOf() {
    assertThat(
            warnings(
                "Noting the holding of the fortieth session of the Harbour Commission in Bergen"
                    + " from 8 to 12 May 2017,",
                "Noting the holding of the forty-first session of the Harbour Commission in Bergen"
                    + " from 8 to 12 May 2017,"))
        .extracting(Warning::code)
        .containsExactly("stale-year");
  }

  @Test
  void withinOneSessionNothingIsStale() {
    RolledDrafts drafts = RolledDrafts.sameSession(REPORT_2017, REPORT_2017 + " | Noting wrecks,");

    assertThat(StaleMentions.find(drafts.changes(), drafts.roll(), Language.ENGLISH)).isEmpty();
  }

  private static List<Warning> warnings(String original, String revised) {
    RolledDrafts drafts = RolledDrafts.yearLater(original, revised);
    return StaleMentions.find(drafts.changes(), drafts.roll(), Language.ENGLISH);
  }
}
