package org.clausewise.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
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
        "$5",
        "US$1,500.50",
        "12€",
        "5%",
        "1.5°C",
        "p.m.",
        "U.S.A.",
        "desk@example.org",
        "https://example.org/first?page=1#end",
        "\u00b9\u2070",
        "cafe\u0301",
        "\uFFFC",
        "\ud83d\ude00",
        "👩‍👩‍👧‍👦",
        "👍🏽",
        "🇰🇪",
        "1\ufe0f\u20e3",
        "한국어",
        "\u1112\u1161\u11ab",
        "مُحَمَّدٌ",
        "בְּרֵאשִׁית",
        "צה״ל",
        "ארה\"ב",
        "\u0661\u066c\u0665\u0660\u0660",
        "क्षत्रिय",
        "می\u200cخواهم",
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
  void whatFollowsAnAddressIsNoPartOfIt() {
    assertThat(
            words(
                "(https://example.org/a). https://b.org/, \u201chttp://c.org\u201d http://\uFFFC"))
        .containsExactly(
            "(",
            "https://example.org/a",
            ")",
            ".",
            "https://b.org/",
            ",",
            "\u201c",
            "http://c.org",
            "\u201d",
            "http://",
            "\uFFFC");
  }

  @Test
  void aFullStopBehindAWordIsNoPartOfItButForInitials() {
    assertThat(words("at 3 p.m. in Rome. A. B"))
        .containsExactly("at", "3", "p.m.", "in", "Rome", ".", "A", ".", "B");
  }

  @Test
  void aNoteNumberThatStuckToTheSentenceIsCutOff() {
    assertThat(words("development.12 Next")).containsExactly("development", ".", "12", "Next");
    assertThat(words("resolution(s)")).containsExactly("resolution", "(", "s", ")");
  }

  @Test
  void scriptsWithoutSpacesAreCutIntoWords() {
    assertThat(words("大会回顾其决议、\ud840\udc00"))
        .containsExactly("大会", "回顾", "其", "决议", "、", "\ud840\udc00");
    assertThat(words("コンピューターの利用")).containsExactly("コンピューター", "の", "利用");
    assertThat(words("ประเทศไทยเป็นสมาชิก")).containsExactly("ประเทศไทย", "เป็น", "สมาชิก");
  }

  @Test
  void numbersStayWholeInHanNumeralsAndBesideHanCharacters() {
    assertThat(words("二〇一五年第七十一届")).containsExactly("二〇一五", "年", "第", "七十一", "届");
    assertThat(words("第12条")).containsExactly("第", "12", "条");
  }

  @Test
  void aBreakSetByHandInAScriptWithoutSpacesIsNoPartOfAWord() {
    assertThat(words("កម្ពុជា\u200bកម្ពុជា")).containsExactly("កម្ពុជា", "\u200b", "កម្ពុជា");
  }

  @Test
  void syllablesOfTibetanAreWords() {
    assertThat(words("བོད་ཡིག")).containsExactly("བོད", "་", "ཡིག");
  }

  @Test
  void noTokenPartsAGraphemeClusterOfWhateverScript() {
    Random random = new Random(7);
    String alphabet =
        "ab 1.,('\u0301\u0323\u200d\u200c\ufe0f\u20e3\ufffc\u2029国の\u3099ー๑กำ\u0e33"
            + "\u0915\u094d\u0937\u093f\u1100\u1161\u11a8가א\u05b0\u05f4ش\u0651\u0600";
    int[] emoji = {0x1F469, 0x1F3FD, 0x1F1F0, 0x1F1EA, 0x2764, 0xE0067};
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(12); k >= 0; k--) {
        if (random.nextInt(4) == 0) {
          text.appendCodePoint(emoji[random.nextInt(emoji.length)]);
        } else {
          text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
      }
      assertWhole(text.toString());
    }
  }

  private static void assertWhole(String text) {
    BitSet boundaries = new BitSet();
    int from = 0;
    for (String piece : text.split("(?=\ufffc)|(?<=\ufffc)")) {
      BreakIterator cluster = BreakIterator.getCharacterInstance(Locale.ROOT);
      cluster.setText(piece);
      for (int at = cluster.first(); at != BreakIterator.DONE; at = cluster.next()) {
        boundaries.set(from + at);
      }
      from += piece.length();
    }
    int end = 0;
    for (Token token : Tokenizer.tokenize(text)) {
      assertThat(token.start()).as("order in %s", escaped(text)).isGreaterThanOrEqualTo(end);
      end = token.end();
      assertThat(boundaries.get(token.start()) && boundaries.get(end))
          .as("%d to %d of %s", token.start(), end, escaped(text))
          .isTrue();
    }
  }

  private static String escaped(String text) {
    return text.chars().mapToObj("%04x"::formatted).collect(Collectors.joining(" "));
  }

  @Test
  void noBreakSpacesAndTabsAreWhiteSpaceAndTheParagraphMarkIsAToken() {
    assertThat(words("a\u00a0b\tc\nd\u2029e")).containsExactly("a", "b", "c", "d", "\u2029", "e");
  }

  private static List<String> words(String text) {
    return Tokenizer.tokenize(text).stream().map(token -> token.in(text)).toList();
  }
}
