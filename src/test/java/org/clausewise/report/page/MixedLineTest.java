package org.clausewise.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MixedLineTest {

  @Test
  void aLineFromLeftToRightIsPartedAtArrows() {
    assertThat(parts("opener weakened: Urges → Encourages; renumbered"))
        .containsExactly("opener weakened: Urges", "Encourages", "renumbered");
  }

  @Test
  void aQuotedArabicDateKeepsItsDayAndYearTogether() {
    assertThat(parts("date 21 كانون الأول/ديسمبر 2016 → 20 كانون الأول/ديسمبر 2017"))
        .containsExactly("date ", "21 كانون الأول/ديسمبر 2016", "20 كانون الأول/ديسمبر 2017");
  }

  @Test
  void wordsOfTheReportBehindAQuotedWordStayOutOfIt() {
    assertThat(parts("document خطة 2030 added")).containsExactly("document ", "خطة 2030", " added");
  }

  @Test
  void nothingIsLost() {
    for (String line : List.of("", "a → ", " → b", "x; ; y", "تحث → تشجع; date 5 آذار added")) {
      String joined =
          MixedLine.of(line).parts().stream()
              .map(part -> part.text() + part.after())
              .collect(Collectors.joining());
      assertThat(joined).isEqualTo(line);
    }
  }

  private static List<String> parts(String line) {
    return MixedLine.of(line).parts().stream()
        .map(MixedLine.Part::text)
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
