package org.clausewise.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausewise.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollForwardTest {

  @Test
  void theDraftSaysItself() {
    RollForward roll = RolledDrafts.yearLater("Noting lights,", "Noting lamps,").roll();

    assertThat(roll.sessions()).isEqualTo(1);
    assertThat(roll.years()).isEqualTo(1);
    assertThat(roll.originalYear()).isEqualTo(2017);
    assertThat(roll.own()).isNotNull();
  }

  @Test
  void ofOneSessionNothingRolls() {
    assertThat(RolledDrafts.sameSession("Noting lights,", "Noting lamps,").roll().isForward())
        .isFalse();
  }

  @Test
  void oneWitnessIsNone() {
    assertThat(
            bare(
                "Noting the report (A/72/11) on lights,", "Noting the report (A/73/12) on lights,"))
        .isFalse();
  }

  @Test
  void twoWitnessesAreEnough() {
    assertThat(
            bare(
                "Noting the report (A/72/11) on lights, and that on wrecks (A/72/13),",
                "Noting the report (A/73/12) on lights, and that on wrecks (A/73/19),"))
        .isTrue();
  }

  @Test
  void witnessesThatDifferAreNone() {
    assertThat(
            bare(
                "Noting the report (A/72/11) on lights, and that on wrecks (A/72/13),",
                "Noting the report (A/73/12) on lights, and that on wrecks (A/75/19),"))
        .isFalse();
  }

  @Test
  void aScheduleOfDatesIsNoMasthead() {
    RolledDrafts drafts =
        RolledDrafts.yearLater(
            "1. Adopts these dates: | 30 June 2018", "1. Adopts these dates: | 30 June 2019");

    assertThat(drafts.isRoutine()).isFalse();
  }

  @Test
  void aYearInTheTitleIsNoDateOfTheDraft() {
    RolledDrafts drafts =
        RolledDrafts.of(
            List.of("Seventy-second session", "72/31. Lights for 2018", "The General Assembly,"),
            List.of("Seventy-third session", "73/44. Lights for 2019", "The General Assembly,"));

    assertThat(new TechnicalRule(drafts.roll()).find(title(drafts)))
        .extracting(f -> f.rule())
        .containsExactly("resolution-rolled");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FRENCH | Soixante-douzième session | Soixante-treizième session"
            + " | Résolution adoptée par l’Assemblée générale le 4 décembre 2017"
            + " | Résolution adoptée par l’Assemblée générale le 3 décembre 2018",
        "SPANISH | Septuagésimo segundo período de sesiones"
            + " | Septuagésimo tercer período de sesiones"
            + " | Resolución aprobada por la Asamblea General el 4 de diciembre de 2017"
            + " | Resolución aprobada por la Asamblea General el 3 de diciembre de 2018",
        "RUSSIAN | Семьдесят вторая сессия | Семьдесят третья сессия"
            + " | Резолюция, принятая Генеральной Ассамблеей 4 декабря 2017 года"
            + " | Резолюция, принятая Генеральной Ассамблеей 3 декабря 2018 года",
        "CHINESE | 第七十二届会议 | 第七十三届会议 | 2017年12月4日大会决议 | 2018年12月3日大会决议",
        "ARABIC | الدورة الثانية والسبعون | الدورة الثالثة والسبعون"
            + " | قرار اتخذته الجمعية العامة في 4 كانون الأول/ديسمبر 2017"
            + " | قرار اتخذته الجمعية العامة في 3 كانون الأول/ديسمبر 2018",
      })
  void mastheadsAreReadInEveryLanguage(
      Language language, String session, String nextSession, String date, String nextDate) {
    RolledDrafts drafts =
        RolledDrafts.of(List.of(session, date), List.of(nextSession, nextDate), language);

    assertThat(drafts.roll().sessions()).isEqualTo(1);
    assertThat(drafts.roll().years()).isEqualTo(1);
    TechnicalRule rule = new TechnicalRule(drafts.roll());
    assertThat(drafts.changes())
        .hasSize(2)
        .allMatch(c -> !rule.find(ChangedText.of(c, language)).isEmpty());
  }

  private static ChangedText title(RolledDrafts drafts) {
    return ChangedText.of(drafts.changes().get(1), Language.ENGLISH);
  }

  private static boolean bare(String original, String revised) {
    return RolledDrafts.of(List.of(original), List.of(revised)).roll().isForward();
  }
}
