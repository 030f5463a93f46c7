package org.clausewise.benchmark.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewise.benchmark.baseline.Link;
import org.clausewise.change.Edit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers of the generator are true, and clear. */
final class DraftGeneratorTest {

  private static final double[] SHARES = {0.2, 0.95};

  private static final List<GeneratedPair> DRAFTS =
      Stream.of(DraftGenerator.fixture(1), DraftGenerator.composed(150, 1))
          .flatMap(DraftGeneratorTest::edited)
          .toList();

  private static Stream<GeneratedPair> edited(DraftGenerator generator) {
    return Stream.concat(
        Stream.of(Kind.values())
            .flatMap(kind -> shares().map(share -> generator.only(kind, share))),
        shares().map(generator::mixed));
  }

  static List<GeneratedPair> drafts() {
    return DRAFTS;
  }

  private static Stream<Double> shares() {
    return Arrays.stream(SHARES).boxed();
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void theTrueEditsMakeTheRevisedTextOfTheOriginal(GeneratedPair drafts) {
    for (TrueChange change : drafts.changes()) {
      String original = joined(drafts.original(), change.originals());
      String revised = joined(drafts.revised(), change.reviseds());
      assertThat(applied(change.edits(), original, revised)).isEqualTo(revised);
    }
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void trueEditsBeginAndEndBetweenWordsAndApartFromOneAnother(GeneratedPair drafts) {
    for (TrueChange change : drafts.changes()) {
      String original = joined(drafts.original(), change.originals());
      String revised = joined(drafts.revised(), change.reviseds());
      int last = -1;
      for (Edit edit : change.edits()) {
        assertThat(edit.originalStart()).isGreaterThan(last);
        last = edit.originalEnd();
        assertThat(Words.isInside(original, edit.originalStart())).isFalse();
        assertThat(Words.isInside(original, edit.originalEnd())).isFalse();
        assertThat(Words.isInside(revised, edit.revisedStart())).isFalse();
        assertThat(Words.isInside(revised, edit.revisedEnd())).isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void noWordIsReplacedByItself(GeneratedPair drafts) {
    for (TrueChange change : drafts.changes()) {
      String original = joined(drafts.original(), change.originals());
      String revised = joined(drafts.revised(), change.reviseds());
      for (Edit edit : change.edits()) {
        Set<String> gone = meaning(original.substring(edit.originalStart(), edit.originalEnd()));
        Set<String> come = meaning(revised.substring(edit.revisedStart(), edit.revisedEnd()));
        assertThat(Collections.disjoint(gone, come)).as("%s → %s", gone, come).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void everyParagraphIsToldOfOnce(GeneratedPair drafts) {
    List<Integer> originals = new ArrayList<>();
    List<Integer> reviseds = new ArrayList<>();
    for (TrueChange change : drafts.changes()) {
      originals.addAll(change.originals());
      reviseds.addAll(change.reviseds());
    }
    assertThat(originals).doesNotHaveDuplicates();
    assertThat(reviseds).doesNotHaveDuplicates();
    Set<Integer> mine = new HashSet<>(originals);
    Set<Integer> theirs = new HashSet<>(reviseds);
    for (Link link : drafts.links()) {
      assertThat(mine.contains(link.original())).isEqualTo(theirs.contains(link.revised()));
      if (mine.add(link.original()) && theirs.add(link.revised())) {
        assertThat(drafts.revised().get(link.revised()))
            .isEqualTo(drafts.original().get(link.original()));
      }
    }
    assertThat(mine).hasSameSizeAs(drafts.original());
    assertThat(theirs).hasSameSizeAs(drafts.revised());
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void linkedParagraphsShareWordsOfMeaning(GeneratedPair drafts) {
    for (Link link : drafts.links()) {
      assertThat(meaning(drafts.revised().get(link.revised())))
          .containsAnyElementsOf(meaning(drafts.original().get(link.original())));
    }
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void whatIsAddedIsUnlikeWhatWasThere(GeneratedPair drafts) {
    Set<String> original = Set.copyOf(drafts.original());
    for (TrueChange change : drafts.changes()) {
      if (change.kind() == Kind.ADD) {
        assertThat(original).doesNotContain(drafts.revised().get(change.reviseds().get(0)));
      }
    }
  }

  @Test
  void theSameSeedGivesTheSameDrafts() {
    assertThat(DraftGenerator.composed(200, 7).mixed(0.4))
        .isEqualTo(DraftGenerator.composed(200, 7).mixed(0.4))
        .isNotEqualTo(DraftGenerator.composed(200, 8).mixed(0.4));
    assertThat(DraftGenerator.fixture(7).mixed(0.4))
        .isEqualTo(DraftGenerator.fixture(7).mixed(0.4))
        .isNotEqualTo(DraftGenerator.fixture(8).mixed(0.4));
  }

  @Test
  void asManyClausesAreTouchedAsAsked() {
    for (double share : SHARES) {
      assertThat(DraftGenerator.composed(300, 1).mixed(share).touched())
          .isBetween(share, share + 0.02);
    }
  }

  @Test
  void clausesAreRewordedByFiveToSeventyPerCent() {
    GeneratedPair drafts = DraftGenerator.composed(1_000, 1).only(Kind.REWORD, 0.9);
    List<Double> shares =
        drafts.changes().stream().map(change -> share(drafts, change)).sorted().toList();
    assertThat(shares.get(0)).isLessThan(0.1);
    assertThat(shares.get(shares.size() / 2)).isBetween(0.2, 0.4);
    assertThat(shares.get(shares.size() * 19 / 20)).isBetween(0.5, 0.7);
    assertThat(shares.get(shares.size() - 1)).isLessThan(0.8); // characters, not words
  }

  @Test
  void longDraftsHaveFewParagraphsTwice() {
    List<String> original = DraftGenerator.composed(2_000, 1).only(Kind.DELETE, 0).original();
    assertThat(new HashSet<>(original).size()).isGreaterThan(1_900);
  }

  @Test
  void numbersBeginAnewUnderEachChapeau() {
    List<Clause> clauses =
        List.of(
            new Clause(Role.FRAME, "The General Assembly,"),
            new Clause(Role.PREAMBULAR, "Noting,"),
            new Clause(Role.OPERATIVE, "Notes;"),
            new Clause(Role.SUB, "To note;"),
            new Clause(Role.DEEPER, "Notes;"),
            new Clause(Role.SUB, "To note;"),
            new Clause(Role.OPERATIVE, "Notes."),
            new Clause(Role.FRAME, "The General Assembly,"),
            new Clause(Role.OPERATIVE, "Notes."));
    assertThat(Numbers.texts(clauses))
        .containsExactly(
            "The General Assembly,",
            "Noting,",
            "1.\tNotes;",
            "(a)\tTo note;",
            "(i)\tNotes;",
            "(b)\tTo note;",
            "2.\tNotes.",
            "The General Assembly,",
            "1.\tNotes.");
  }

  private static double share(GeneratedPair drafts, TrueChange change) {
    int both =
        joined(drafts.original(), change.originals()).length()
            + joined(drafts.revised(), change.reviseds()).length();
    return (double) change.characters() / both;
  }

  private static String joined(List<String> wordings, Collection<Integer> places) {
    return places.stream().map(wordings::get).collect(Collectors.joining(Words.PARAGRAPH_MARK));
  }

  private static String applied(List<Edit> edits, String original, String revised) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Edit edit : edits) {
      text.append(original, at, edit.originalStart());
      text.append(revised, edit.revisedStart(), edit.revisedEnd());
      at = edit.originalEnd();
    }
    return text.append(original.substring(at)).toString();
  }

  private static Set<String> meaning(String text) {
    return Words.of(text).stream()
        .filter(Word::hasMeaning)
        .map(Word::text)
        .collect(Collectors.toSet());
  }
}
