package org.clausewise.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausewise.model.Draft;
import org.clausewise.model.Language;
import org.clausewise.model.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The structure of one invented resolution and one invented treaty in each language. */
class LanguagesTest {

  private static final List<String> RESOLUTION_LABELS =
      List.of(
          "session",
          "agenda item",
          "adoption",
          "report",
          "title",
          "organ",
          "PP1",
          "PP2",
          "OP1",
          "OP2",
          "OP2 (a)",
          "OP2 (b)",
          "closing",
          "closing",
          "ANNEX");

  @ParameterizedTest
  @EnumSource(Language.class)
  void labelsAResolution(Language language) {
    Draft draft = ClauseLabeler.label(Drafts.of(resolution(language)));
    assertThat(draft.language()).isEqualTo(language);
    assertThat(draft.profile()).isEqualTo(Profile.RESOLUTION);
    List<String> labels =
        Labelled.labels(draft).stream()
            .map(label -> label != null && label.startsWith(annex(language)) ? "ANNEX" : label)
            .map(label -> label == null ? "none" : label)
            .map(LanguagesTest::letters)
            .toList();
    assertThat(labels).isEqualTo(RESOLUTION_LABELS);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void labelsATreaty(Language language) {
    Draft draft = ClauseLabeler.label(Drafts.of(treaty(language)));
    assertThat(draft.language()).isEqualTo(language);
    assertThat(draft.profile()).isEqualTo(Profile.AGREEMENT);
    String article = treaty(language)[2];
    assertThat(Labelled.labels(draft))
        .containsExactly("organ", "PP1", article, article + ", para. 1", article + ", para. 2");
  }

  @Test
  void aSingleOperativeParagraphNeedsNoNumberInAnyLanguage() {
    assertThat(
            Labelled.labels(
                Drafts.of(
                    "Le Conseil économique et social,",
                    "Rappelant sa décision sur les puits et les jardins,",
                    "Prend note du rapport sur les puits.")))
        .containsExactly("organ", "PP1", "OP1");
  }

  @Test
  void theLineThatEndsTheRecitalsIsNoneOfThem() {
    assertThat(
            Labelled.labels(
                Drafts.of(
                    "Les Parties au présent Accord,",
                    "Reconnaissant la valeur des puits et des jardins pour les villages,",
                    "Sont convenues de ce qui suit :",
                    "Article premier")))
        .startsWith("organ", "PP1", null);
  }

  @Test
  void textsOfOtherLanguagesAreTakenForEnglish() {
    assertThat(language("Die Vertragsparteien teilen das Wasser der Brunnen gerecht."))
        .isEqualTo(Language.ENGLISH);
    assertThat(language("Сторони поділяють воду криниць і садів із сусідами."))
        .isEqualTo(Language.ENGLISH);
    assertThat(language("締約国は井戸の水を公平に分けるものとする。")).isEqualTo(Language.ENGLISH);
    assertThat(language("1.", "2.", "")).isEqualTo(Language.ENGLISH);
  }

  @Test
  void namesInOtherScriptsDoNotDecide() {
    assertThat(
            language(
                "The Parties share the water of the well at Колодец (水井) in the valley,"
                    + " and of that at بئر."))
        .isEqualTo(Language.ENGLISH);
  }

  private static Language language(String... texts) {
    return ClauseLabeler.label(Drafts.of(texts)).language();
  }

  /** The letters of Arabic lists as those of the others. */
  private static String letters(String label) {
    return label.replace("(أ)", "(a)").replace("(ب)", "(b)");
  }

  private static String annex(Language language) {
    return switch (language) {
      case ENGLISH -> "Annex";
      case FRENCH -> "Annexe";
      case SPANISH -> "Anexo";
      case RUSSIAN -> "Приложение";
      case CHINESE -> "附件";
      case ARABIC -> "المرفق";
    };
  }

  private static String[] resolution(Language language) {
    return switch (language) {
      case ENGLISH ->
          new String[] {
            "Ninetieth session",
            "Agenda item 7",
            "Resolution adopted by the General Assembly on 3 May 2035",
            "[on the report of the Second Committee (A/90/1)]",
            "90/7. Wells and gardens",
            "The General Assembly,",
            "Recalling its resolution 89/7 of 4 May 2034 on the wells and the gardens,",
            "Convinced that the wells are in the care of all,",
            "1. Welcomes the report on the wells;",
            "2. Requests the Secretary-General:",
            "(a) To count the wells;",
            "(b) To report on the gardens.",
            "12th plenary meeting",
            "3 May 2035",
            "Annex"
          };
      case FRENCH ->
          new String[] {
            "Quatre-vingt-dixième session",
            "Point 7 de l’ordre du jour",
            "Résolution adoptée par l’Assemblée générale le 3 mai 2035",
            "[sur la base du rapport de la Deuxième Commission (A/90/1)]",
            "90/7. Les puits et les jardins",
            "L’Assemblée générale,",
            "Rappelant sa résolution 89/7 du 4 mai 2034 sur les puits et les jardins,",
            "Convaincue que les puits sont confiés aux soins de tous,",
            "1. Accueille avec satisfaction le rapport sur les puits ;",
            "2. Prie le Secrétaire général :",
            "a) De compter les puits ;",
            "b) De rendre compte des jardins dans son rapport.",
            "12e séance plénière",
            "3 mai 2035",
            "Annexe"
          };
      case SPANISH ->
          new String[] {
            "Nonagésimo período de sesiones",
            "Tema 7 del programa",
            "Resolución aprobada por la Asamblea General el 3 de mayo de 2035",
            "[sobre la base del informe de la Segunda Comisión (A/90/1)]",
            "90/7. Los pozos y los jardines",
            "La Asamblea General,",
            "Recordando su resolución 89/7, de 4 de mayo de 2034, sobre los pozos y los jardines,",
            "Convencida de que los pozos están al cuidado de todos,",
            "1. Acoge con beneplácito el informe sobre los pozos;",
            "2. Solicita al Secretario General:",
            "a) Que cuente los pozos;",
            "b) Que informe sobre los jardines.",
            "12ª sesión plenaria",
            "3 de mayo de 2035",
            "Anexo"
          };
      case RUSSIAN ->
          new String[] {
            "Девяностая сессия",
            "Пункт 7 повестки дня",
            "Резолюция, принятая Генеральной Ассамблеей 3 мая 2035 года",
            "[по докладу Второго комитета (A/90/1)]",
            "90/7. Колодцы и сады",
            "Генеральная Ассамблея,",
            "ссылаясь на свою резолюцию 89/7 от 4 мая 2034 года о колодцах и садах,",
            "будучи убеждена в том, что колодцы находятся на попечении всех,",
            "1. приветствует доклад о колодцах;",
            "2. просит Генерального секретаря:",
            "a) пересчитать колодцы;",
            "b) представить доклад о садах.",
            "12-е пленарное заседание",
            "3 мая 2035 года",
            "Приложение"
          };
      case CHINESE ->
          new String[] {
            "第九十届会议",
            "议程项目7",
            "2035年5月3日大会决议",
            "[根据第二委员会的报告(A/90/1)通过]",
            "90/7. 水井和花园",
            "大会，",
            "回顾其关于水井和花园的2034年5月4日第89/7号决议，",
            "深信水井由所有人共同照管，",
            "1. 欢迎关于水井的报告；",
            "2. 请秘书长：",
            "(a) 清点水井；",
            "(b) 提交关于花园的报告。",
            "2035年5月3日",
            "第12次全体会议",
            "附件"
          };
      case ARABIC ->
          new String[] {
            "الدورة التسعون",
            "البند 7 من جدول الأعمال",
            "قرار اتخذته الجمعية العامة في 3 أيار/مايو 2035",
            "[بناء على تقرير اللجنة الثانية (A/90/1)]",
            "90/7 - الآبار والحدائق",
            "إن الجمعية العامة،",
            "إذ تشير إلى قرارها 89/7 بشأن الآبار والحدائق،",
            "واقتناعا منها بأن الآبار في رعاية الجميع،",
            "1 - ترحب بالتقرير عن الآبار؛",
            "٢ - تطلب إلى الأمين العام:",
            "(أ) أن يحصي الآبار؛",
            "(ب) أن يقدم تقريرا عن الحدائق.",
            "الجلسة العامة 12",
            "3 أيار/مايو 2035",
            "المرفق"
          };
    };
  }

  private static String[] treaty(Language language) {
    return switch (language) {
      case ENGLISH ->
          new String[] {
            "The Parties to this Agreement,",
            "Recognizing that the wells are in the care of all,",
            "Article 1",
            "1. The Parties share the wells of the valley.",
            "2. They shall report on it."
          };
      case FRENCH ->
          new String[] {
            "Les Parties au présent Accord,",
            "Considérant que les puits sont confiés aux soins de tous,",
            "Article 1",
            "1. Les Parties partagent les puits de la vallée.",
            "2. Elles en rendent compte dans les rapports."
          };
      case SPANISH ->
          new String[] {
            "Las Partes en el presente Acuerdo,",
            "Reconociendo que los pozos están al cuidado de todos,",
            "Artículo 1",
            "1. Las Partes comparten los pozos del valle.",
            "2. Las Partes informarán al respecto."
          };
      case RUSSIAN ->
          new String[] {
            "Стороны настоящего Соглашения,",
            "признавая, что колодцы находятся на попечении всех,",
            "Статья 1",
            "1. Стороны совместно пользуются колодцами долины.",
            "2. Они представляют доклады об этом."
          };
      case CHINESE ->
          new String[] {"本协定各缔约方，", "认识到水井由所有人共同照管，", "第一条", "1. 各缔约方共用山谷的水井。", "2．各缔约方就此提出报告。"};
      case ARABIC ->
          new String[] {
            "إن الأطراف في هذا الاتفاق،",
            "إذ تدرك أن الآبار في رعاية الجميع،",
            "المادة 1",
            "1 - تتقاسم الأطراف آبار الوادي.",
            "2 - تقدم الأطراف تقارير عن ذلك."
          };
    };
  }
}
