package org.clausewise.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "71/212",
        "A/72/64-E/2017/12",
        "A/67/65/Corr.1-E/2012/48/Corr.1",
        "A/C.2/80/L.17",
        "seventy-second",
        "e-commerce",
        "UN-Women",
        "non\u2011paper",
        "(a)",
        "(bb)",
        "(iv)",
        "(12)",
        "1,000.50",
        "1,000",
        "12.5",
        "4.2.1",
        "Women\u2019s",
        "women's",
        "un.org",
        "\u00b9\u2070",
        "cafe\u0301",
        "\uFFFC",
        "\ud83d\ude00",
      })
  void isOneToken(String symbol) {
    assertThat(words(symbol)).containsExactly(symbol);
    assertThat(words("see " + symbol + ", and")).containsExactly("see", symbol, ",", "and");
  }

  @Test
  void punctuationMarksStandAlone() {
    assertThat(words("\u201cAgenda\u201d; (see annex)."))
        .containsExactly("\u201c", "Agenda", "\u201d", ";", "(", "see", "annex", ")", ".");
  }

  @Test
  void aFullStopOrCommaAtTheEndIsNotPartOfTheSymbol() {
    assertThat(words("in 2015, A/72/64. States\u2019 e-commerce-"))
        .containsExactly("in", "2015", ",", "A/72/64", ".", "States", "\u2019", "e-commerce", "-");
  }

  @Test
  void aNoteNumberThatStuckToTheSentenceIsCutOff() {
    assertThat(words("development.12 Next")).containsExactly("development", ".", "12", "Next");
    assertThat(words("resolution(s)")).containsExactly("resolution", "(", "s", ")");
  }

  @Test
  void scriptsWithoutSpacesGiveOneTokenForEachCodePoint() {
    assertThat(words("\u5927\u4f1a\u3001\ud840\udc00"))
        .containsExactly("\u5927", "\u4f1a", "\u3001", "\ud840\udc00");
  }

  @Test
  void noBreakSpacesAndTabsAreWhiteSpaceAndTheParagraphMarkIsAToken() {
    assertThat(words("a\u00a0b\tc\nd\u2029e")).containsExactly("a", "b", "c", "d", "\u2029", "e");
  }

  private static List<String> words(String text) {
    return Tokenizer.tokenize(text).stream().map(token -> token.in(text)).toList();
  }
}
