package org.clausewise.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausewise.mention.MentionValue.Dates;
import org.clausewise.mention.MentionValue.Day;
import org.clausewise.mention.MentionValue.Ordinal;
import org.clausewise.mention.MentionValue.Resolution;
import org.clausewise.mention.MentionValue.Series;
import org.clausewise.model.Language;
import org.clausewise.model.MentionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, ordinals, resolutions, symbols and percentages in the other languages. */
class MentionLanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FRENCH | Soixante-douzième session",
        "FRENCH | à sa soixante-douzième session",
        "SPANISH | Septuagésimo segundo período de sesiones",
        "RUSSIAN | Семьдесят вторая сессия",
        "RUSSIAN | на своей семьдесят второй сессии",
        "CHINESE | 第七十二届会议",
        "CHINESE | 第72届会议",
        "ARABIC | الدورة الثانية والسبعون",
        "ARABIC | في دورتها الثانية والسبعين",
      })
  void ordinalsInWordsAreRead(Language language, String text) {
    assertThat(values(text, language)).containsExactly(new Ordinal(72));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FRENCH | du 8 au 12 mai 2017",
        "SPANISH | del 8 al 12 de mayo de 2017",
        "RUSSIAN | с 8 по 12 мая 2017 года",
        "CHINESE | 2017年5月8日至12日",
      })
  void spansAreRead(Language language, String text) {
    assertThat(values(text, language))
        .containsExactly(new Dates(new Day(2017, 5, 8), new Day(2017, 5, 12)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FRENCH | sa résolution 71/212 du 21 décembre 2016",
        "SPANISH | su resolución 71/212, de 21 de diciembre de 2016",
        "RUSSIAN | свою резолюцию 71/212 от 21 декабря 2016 года",
        "CHINESE | 第71/212号决议，2016年12月21日",
        "ARABIC | قرارها 71/212 المؤرخ 21 كانون الأول/ديسمبر 2016",
      })
  void resolutionsAndDatesAreRead(Language language, String text) {
    Day day = new Day(2016, 12, 21);

    assertThat(values(text, language))
        .containsExactly(new Resolution(Series.SESSION, 71, "212"), new Dates(day, day));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FRENCH | 48 % (A/72/64-E/2017/12)",
        "SPANISH | 48 por ciento (A/72/64-E/2017/12)",
        "RUSSIAN | 48 процентов (A/72/64-E/2017/12)",
        "CHINESE | 48%(A/72/64-E/2017/12)",
        "ARABIC | 48 في المائة (A/72/64-E/2017/12)",
      })
  void percentagesAndSymbolsAreRead(Language language, String text) {
    assertThat(Mentions.find(text, language))
        .extracting(Mention::kind)
        .containsExactly(MentionKind.PERCENTAGE, MentionKind.SYMBOL);
  }

  private static List<MentionValue> values(String text, Language language) {
    return Mentions.find(text, language).stream().map(Mention::value).toList();
  }
}
