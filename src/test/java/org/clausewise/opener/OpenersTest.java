package org.clausewise.opener;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clausewise.model.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenersTest {

  /** The phrase, its name, form and chain word: {@code Also notes = Notes, operative, also}. */
  private static @Nullable String read(String wording, Language language) {
    Opener opener = Openers.read(wording, language);
    return opener == null ? null : describe(opener.phrase(), wording);
  }

  private static @Nullable String read(String wording) {
    return read(wording, Language.ENGLISH);
  }

  private static String describe(Phrase phrase, String wording) {
    String chain =
        phrase.chain() == ChainWord.NONE
            ? ""
            : ", " + phrase.chain().name().toLowerCase(Locale.ROOT);
    return phrase.in(wording)
        + " = "
        + phrase.head().name()
        + ", "
        + phrase.form().name().toLowerCase(Locale.ROOT)
        + chain;
  }

  private static List<String> secondary(String wording) {
    Opener opener = Openers.read(wording, Language.ENGLISH);
    return opener == null
        ? List.of()
        : opener.secondary().stream()
            .map(phrase -> describe(phrase, wording))
            .collect(Collectors.toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Recalls its decision | Recalls = Recalls, operative",
        "Also recalls its decision | Also recalls = Recalls, operative, also",
        "Further recalls its decision | Further recalls = Recalls, operative, further",
        "Recalling its decision | Recalling = Recalls, preambular",
        "Recalling also its decision | Recalling also = Recalls, preambular, also",
        "Recalling further its decision | Recalling further = Recalls, preambular, further",
        "Also recalling its decision | Also recalling = Recalls, preambular, also",
        "Takes note of the report | Takes note = Takes note, operative",
        "Also takes note of the report | Also takes note = Takes note, operative, also",
        "Taking note also of it | Taking note also = Takes note, preambular, also",
        "Taking note further of it | Taking note further = Takes note, preambular, further",
        "Noting with great concern also that | Noting with great concern also = "
            + "Notes with great concern, preambular, also",
        "Having also considered it | Having also considered = Having considered, preambular, also",
        "Decides also to act | Decides also = Decides, operative, also",
      })
  void readsEveryPlaceOfAChainWord(String wording, String expected) {
    assertThat(read(wording)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Notes with concern that | Notes with concern = Notes with concern, operative",
        "Expresses its appreciation to all | Expresses its appreciation = "
            + "Expresses appreciation, operative",
        "Calls once again upon States | Calls once again upon = Calls upon, operative",
        "Once again urges States | Once again urges = Urges, operative",
        "Strongly urges States | Strongly urges = Strongly urges, operative",
        "Strongly condemns acts | Strongly condemns = Strongly condemns, operative",
        "Deeply concerned at acts | Deeply concerned = Is deeply concerned, preambular",
        "Emphasizes once again that | Emphasizes once again = Emphasizes, operative",
        "Stressing, however, that | Stressing = Stresses, preambular",
        "Also, in this regard, calls upon them | Also, in this regard, calls upon = "
            + "Calls upon, operative, also",
        "Welcoming in this regard also the step | Welcoming in this regard also = "
            + "Welcomes, preambular, also",
        "Bearing in mind that | Bearing in mind = Bears in mind, preambular",
        "Mindful of the need | Mindful = Mindful, preambular",
        "In this regard, urges States | urges = Urges, operative",
      })
  void readsTheLongestOpener(String wording, String expected) {
    assertThat(read(wording)).isEqualTo(expected);
  }

  @Test
  void looksBehindBracketsQuotesSpacesAndNoteReferences() {
    assertThat(read("[Urges] States")).isEqualTo("Urges = Urges, operative");
    assertThat(read("[[Decides][Clarifies] that")).isEqualTo("Decides = Decides, operative");
    assertThat(read(" “Requests the secretariat")).isEqualTo("Requests = Requests, operative");
    assertThat(read("\uFFFC\u00A0Recalling its decision"))
        .isEqualTo("Recalling = Recalls, preambular");
    assertThat(read("[Also] notes that")).isEqualTo("Also] notes = Notes, operative, also");
  }

  @Test
  void furtherIsNoChainWordWhereItBelongsToANoun() {
    assertThat(read("Encourages further efforts")).isEqualTo("Encourages = Encourages, operative");
    assertThat(read("Noting further progress made")).isEqualTo("Noting = Notes, preambular");
    assertThat(read("Welcoming further United Nations support"))
        .isEqualTo("Welcoming = Welcomes, preambular");
    assertThat(read("Recalling further Council resolution 4"))
        .isEqualTo("Recalling further = Recalls, preambular, further");
    assertThat(read("Notes further that")).isEqualTo("Notes = Notes, operative");
    assertThat(read("Expressing further concern at"))
        .isEqualTo("Expressing = Expresses, preambular");
  }

  @Test
  void aNounIsNoOpener() {
    assertThat(read("Requests for information shall be made")).isNull();
    assertThat(read("Notes to the accounts")).isNull();
    assertThat(read("The Parties shall")).isNull();
    assertThat(read("Enhancing the ability of countries")).isNull();
    assertThat(read("")).isNull();
    assertThat(read("(…)")).isNull();
  }

  @Test
  void findsFurtherVerbsOfAnOperativeParagraph() {
    assertThat(
            secondary(
                "Recognizes the gap, and in this regard urges all to close it, notes with concern"
                    + " that it grew, also calls upon donors, and requests the secretariat to"
                    + " report, noting that it can"))
        .containsExactly(
            "urges = Urges, operative",
            "notes with concern = Notes with concern, operative",
            "also calls upon = Calls upon, operative, also",
            "requests = Requests, operative",
            "noting = Notes, preambular");
  }

  @Test
  void aFiniteVerbInThePreambleBelongsToSomethingElse() {
    assertThat(
            secondary(
                "Reaffirming the plan, which is part of the agenda, and reaffirms the will to act,"
                    + " and taking note of the report"))
        .containsExactly("taking note = Takes note, preambular");
  }

  @Test
  void theNextParagraphsOpenersAreSecondary() {
    assertThat(secondary("Urges States to act;\u2029Also requests the secretariat to report"))
        .containsExactly("Also requests = Requests, operative, also");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FRENCH | Prie également le Secrétaire général | Prie également = Prie, operative, also",
        "FRENCH | Prie en outre le Secrétaire | Prie en outre = Prie, operative, further",
        "FRENCH | Prend note du rapport | Prend note = Prend note, operative",
        "FRENCH | Rappelant également que | Rappelant également = Rappelle, preambular, also",
        "FRENCH | Se déclarant gravement préoccupée par | Se déclarant gravement préoccupée = "
            + "Se déclare gravement préoccupé, preambular",
        "SPANISH | Solicita también al Grupo | Solicita también = Solicita, operative, also",
        "SPANISH | Exhorta además a | Exhorta además = Exhorta, operative, further",
        "SPANISH | Tomando nota también del | Tomando nota también = Toma nota, preambular, also",
        "RUSSIAN | просит также систему | просит также = просит, operative, also",
        "RUSSIAN | Просит далее Управление | Просит далее = просит, operative, further",
        "RUSSIAN | призывает далее развивать | призывает = призывает, operative",
        "RUSSIAN | принимая к сведению | принимая к сведению = принимает к сведению, preambular",
        "CHINESE | 又请秘书长 | 又请 = 请, either, also",
        "CHINESE | 还决定委员会 | 还决定 = 决定, either, further",
        "CHINESE | 赞赏地注意到报告 | 赞赏地注意到 = 赞赏地注意到, either",
        "ARABIC | تطلب أيضا إلى الأمين | تطلب أيضا = تطلب, operative, also",
        "ARABIC | يطلب كذلك إلى | يطلب كذلك = تطلب, operative, further",
        "ARABIC | وإذ تشير أيضاً إلى | وإذ تشير أيضاً إلى = تشير إلى, preambular, also",
        "ARABIC | وإذ يسلّم باستمرار | وإذ يسلّم = تسلم, preambular",
      })
  void readsTheSixLanguages(Language language, String wording, String expected) {
    assertThat(read(wording, language)).isEqualTo(expected);
  }

  @Test
  void everyFormOfTheTableIsReadAsItself() {
    for (Language language : Language.values()) {
      for (Head head : Openers.heads(language)) {
        head.operative().forEach(form -> assertReads(form, head, language));
        head.preambular().forEach(form -> assertReads(form, head, language));
      }
    }
  }

  private static void assertReads(String form, Head head, Language language) {
    Opener opener = Openers.read(form + " (", language);
    assertThat(opener).as(form).isNotNull();
    if (opener != null) {
      assertThat(opener.head()).as(form).isEqualTo(head.name());
    }
  }

  @Test
  void twinsAreOneOpener() {
    Opener preambular = Openers.read("Welcoming the step", Language.ENGLISH);
    Opener operative = Openers.read("Welcomes the step", Language.ENGLISH);

    assertThat(preambular).isNotNull();
    assertThat(operative).isNotNull();
    if (preambular != null && operative != null) {
      assertThat(preambular.head()).isEqualTo(operative.head());
      assertThat(preambular.form()).isNotEqualTo(operative.form());
    }
  }
}
