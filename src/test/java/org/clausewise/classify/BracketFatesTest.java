package org.clausewise.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausewise.change.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketFatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          States [shall][should] act | States shall act | “shall” chosen of [shall][should]
          States [shall][should] act | States should act | “should” chosen of [shall][should]
          States [shall] [should] [may] act | States may act | “may” chosen of [shall] [should] [may]
          The [first report][second report] is | The second report is | “second report” chosen of [first report][second report]
          States [shall/should] act | States should act | “should” chosen of [shall/should]
          States act[, as appropriate,] now | States act, as appropriate, now | brackets lifted around “, as appropriate,”
          States act [as appropriate] now | States act now | “as appropriate” dropped with its brackets
          States act as appropriate now | States act [as appropriate] now | brackets opened around “as appropriate”
          States act now | States act [as appropriate] now | “as appropriate” added in brackets
          States [shall][should] act | States must act | “shall” dropped with its brackets; “should” dropped with its brackets
          States [shall][should] act | States [should] act | “shall” dropped with its brackets
          [States [shall] act] | States [shall] act | brackets lifted around “States [shall] act”
          [States [shall] act] | States shall act | brackets lifted around “States [shall] act”; brackets lifted around “shall”
          Urges [States [that can] to act] and asks | Urges and asks | “States [that can] to act” dropped with its brackets
          [Urges States to act; | Urges States to act; | bracket lifted before “Urges States to act;”
          Urges States to act; | [Urges States to act; | bracket opened before “Urges States to act;”
          States act [where needed and useful] now | States act [where needed] and useful now | brackets narrowed to “where needed”
          States [shall] act | States [should] act | ''
          a rise of [12] per cent | a rise of 12 per cent | brackets lifted around “12”
          a text [sic] | a text | ''
          """)
  void eachBracketIsToldOf(String original, String revised, String words) {
    List<Finding> found =
        Fates.of(original, revised).stream().flatMap(f -> f.findings().stream()).toList();
    assertThat(String.join("; ", found.stream().map(Finding::words).distinct().toList()))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          States [shall][should] act now | States should act now | [shall][should] > should
          Asks [as appropriate] now | Asks as appropriate now | [ > / ] >
          Asks [as appropriate] now | Asks now | [as appropriate] >
          Asks as needed now | Asks [as needed] now | > [ / > ]
          """)
  void rangesAreThoseOfTheBracketsOrOfTheGroup(String original, String revised, String ranges) {
    List<String> found =
        Fates.of(original, revised).stream()
            .flatMap(fate -> fate.findings().stream())
            .map(f -> ranges(original, revised, f).strip())
            .toList();
    assertThat(String.join(" / ", found)).isEqualTo(ranges);
  }

  private static String ranges(String original, String revised, Finding f) {
    return original.substring(f.originalStart(), f.originalEnd())
        + " > "
        + revised.substring(f.revisedStart(), f.revisedEnd());
  }
}
