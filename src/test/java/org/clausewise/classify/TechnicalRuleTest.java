package org.clausewise.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewise.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What rolls forward every year is technical, and nothing else is. */
class TechnicalRuleTest {

  @ParameterizedTest
  @MethodSource("routine")
  void whatMovesOnEveryYearIsTechnical(String rule, String original, String revised) {
    RolledDrafts drafts = RolledDrafts.yearLater(original, revised);

    assertThat(drafts.isRoutine()).as(original + " => " + revised).isTrue();
    assertThat(drafts.rules()).contains(rule);
  }

  @ParameterizedTest
  @MethodSource("substantive")
  void whatIsOfSubstanceIsNeverTechnical(String original, String revised) {
    assertThat(RolledDrafts.yearLater(original, revised).isRoutine())
        .as(original + " => " + revised)
        .isFalse();
  }

  @ParameterizedTest
  @MethodSource("moved")
  void withinOneSessionNothingRollsForward(String rule, String original, String revised) {
    assertThat(RolledDrafts.sameSession(original, revised).isRoutine())
        .as(rule + ": " + original + " => " + revised)
        .isFalse();
  }

  @ParameterizedTest
  @MethodSource("moved")
  void nothingRollsBack(String rule, String original, String revised) {
    assertThat(RolledDrafts.yearLater(revised, original).isRoutine())
        .as(rule + ": " + revised + " => " + original)
        .isFalse();
  }

  @Test
  void aTopicBesideASessionThatRolledStaysOfSubstance() {
    RolledDrafts drafts =
        RolledDrafts.yearLater(
            "Looking forward to the forty-first session of the Harbour Commission, on buoys,",
            "Looking forward to the forty-second session of the Harbour Commission, on wrecks,");

    assertThat(drafts.rules()).containsExactly("session-ordinal");
    assertThat(drafts.isRoutine()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FRENCH | Prie le Secrétaire général de lui présenter à sa soixante-treizième session un rapport sur les phares; | Prie le Secrétaire général de lui présenter à sa soixante-quatorzième session un rapport sur les phares; | true",
        "FRENCH | Décide de convoquer à sa soixante-treizième session une réunion sur les phares; | Décide de convoquer à sa soixante-quatorzième session une réunion sur les phares; | false",
        "FRENCH | Rappelant ses résolutions 70/22 du 3 décembre 2015 et 71/14 du 1er décembre 2016, | Rappelant ses résolutions 70/22 du 3 décembre 2015, 71/14 du 1er décembre 2016 et 72/31 du 4 décembre 2017, | true",
        "FRENCH | Notant que 48 % des phares sont éteints, | Notant que 49 % des phares sont éteints, | false",
        "SPANISH | Solicita al Secretario General que le presente en su septuagésimo tercer período de sesiones un informe sobre los faros; | Solicita al Secretario General que le presente en su septuagésimo cuarto período de sesiones un informe sobre los faros; | true",
        "SPANISH | Exhorta a los Estados a encender los faros a más tardar en 2018; | Exhorta a los Estados a encender los faros a más tardar en 2019; | false",
        "RUSSIAN | просит Генерального секретаря представить ей на ее семьдесят третьей сессии доклад о маяках; | просит Генерального секретаря представить ей на ее семьдесят четвертой сессии доклад о маяках; | true",
        "RUSSIAN | ссылаясь на свои резолюции 70/22 от 3 декабря 2015 года и 71/14 от 1 декабря 2016 года, | ссылаясь на свои резолюции 70/22 от 3 декабря 2015 года, 71/14 от 1 декабря 2016 года и 72/31 от 4 декабря 2017 года, | true",
        "RUSSIAN | призывает государства зажечь маяки до 2018 года; | призывает государства зажечь маяки до 2019 года; | false",
        "CHINESE | 请秘书长向大会第七十三届会议提交关于灯塔的报告； | 请秘书长向大会第七十四届会议提交关于灯塔的报告； | false",
        "ARABIC | تطلب إلى الدول إضاءة المنارات بحلول عام 2018؛ | تطلب إلى الدول إضاءة المنارات بحلول عام 2019؛ | false",
      })
  void otherLanguagesAreTakenWithMoreCare(
      Language language, String original, String revised, boolean routine) {
    RolledDrafts drafts = RolledDrafts.of(List.of(original), List.of(revised), language);
    RollForward known = RolledDrafts.yearLater("Noting bells,", "Noting buoys,").roll();
    RolledDrafts rolled =
        new RolledDrafts(
            drafts.changes(),
            new RollForward(
                known.sessions(),
                known.years(),
                known.originalSession(),
                known.originalYear(),
                known.own(),
                known.notes(),
                Set.of(),
                new KnownPairs(language)),
            language);

    assertThat(rolled.isRoutine()).isEqualTo(routine);
  }

  static Stream<String[]> routine() {
    return lines("figures-routine.tsv");
  }

  static Stream<String[]> substantive() {
    return lines("figures-substantive.tsv");
  }

  /** A footnote number moves with its note, whatever the session; an item has any number. */
  static Stream<String[]> moved() {
    return routine()
        .filter(fields -> !fields[0].equals("footnote-number") && !fields[0].equals("agenda-item"));
  }

  private static Stream<String[]> lines(String name) {
    try (InputStream in = TechnicalRuleTest.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .toList()
              .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
