package org.clausewise.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.report.Comparisons.added;
import static org.clausewise.report.Comparisons.body;
import static org.clausewise.report.Comparisons.removed;

import java.util.List;
import org.clausewise.change.Change;
import org.clausewise.report.Comparisons;
import org.clausewise.report.Report;
import org.clausewise.report.text.TextReport.Layout;
import org.junit.jupiter.api.Test;

class StatReportTest {

  @Test
  void aSignStandsForAWordWhereAllFit() {
    assertThat(lines(40, false, added(body("", "one two three")), removed(body("", "one"))))
        .containsExactly(
            " added   | 1 +++",
            " removed | 1 -",
            " 2 changes, 3 words inserted(+), 1 word deleted(-)");
  }

  @Test
  void barsAreScaledToTheLineAndNoneVanishes() {
    List<String> lines =
        lines(30, false, added(body("", "w ".repeat(1000))), removed(body("", "one")));

    assertThat(lines).allMatch(line -> line.startsWith(" 2 changes") || line.length() <= 30);
    assertThat(lines.get(0)).contains("+++");
    assertThat(lines.get(1)).isEqualTo(" removed | 1 -");
  }

  @Test
  void signsAreColouredWhereThatIsWanted() {
    assertThat(lines(40, true, added(body("", "one"))).get(0))
        .isEqualTo(" added | 1 \u001B[32m+\u001B[0m");
  }

  @Test
  void draftsThatDoNotDifferHaveNothingButTheSum() {
    assertThat(lines(40, false, Comparisons.unchanged(body("", "a"), body("", "a"), false)))
        .containsExactly(" 0 changes, 0 words inserted(+), 0 words deleted(-)");
  }

  private static List<String> lines(int width, boolean color, Change... changes) {
    return StatReport.lines(
        Report.of(Comparisons.of(changes), Comparisons.CONTEXT), new Layout(width, color));
  }
}
