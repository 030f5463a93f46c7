package org.clausewise.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.clausewise.benchmark.baseline.Link;
import org.clausewise.benchmark.generator.DraftGenerator;
import org.clausewise.benchmark.generator.GeneratedPair;
import org.clausewise.benchmark.generator.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What pairing and word edits must reach on drafts with known answers. The long drafts and the
 * other seeds are a matter of {@link GeneratedBenchmark}.
 */
final class GeneratedDraftsLawTest {

  private static final double MOST_CLAUSES_LEFT = 0.995;
  private static final double FEW_CLAUSES_LEFT = 0.97;
  private static final double MARKED = 1.02;
  private static final double SURPLUS = 0.5;
  private static final int SEEDS = 6;

  private static final List<DraftGenerator> FIXTURE =
      LongStream.rangeClosed(1, SEEDS).mapToObj(DraftGenerator::fixture).toList();

  private static List<GeneratedRun> fixture(Function<DraftGenerator, GeneratedPair> edit) {
    return FIXTURE.stream().map(edit).map(GeneratedRun::of).toList();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.2, 0.4})
  void clausesOfTheFixtureArePairedWhereUpToTwoFifthsAreTouched(double share) {
    assertPaired(fixture(draft -> draft.mixed(share)), MOST_CLAUSES_LEFT);
  }

  @ParameterizedTest
  @EnumSource
  void clausesOfTheFixtureArePairedWhateverTheKindOfEdit(Kind kind) {
    assertPaired(fixture(draft -> draft.only(kind, 0.4)), MOST_CLAUSES_LEFT);
  }

  @ParameterizedTest
  @EnumSource
  void clausesOfTheFixtureArePairedWhereNearlyAllAreTouchedInOneWay(Kind kind) {
    assertPaired(fixture(draft -> draft.only(kind, 0.95)), FEW_CLAUSES_LEFT);
  }

  @Test
  void clausesOfTheFixtureArePairedWhereNearlyAllAreTouched() {
    assertPaired(fixture(draft -> draft.mixed(0.95)), FEW_CLAUSES_LEFT);
  }

  @Test
  void clausesOfALongDraftArePaired() {
    DraftGenerator draft = DraftGenerator.composed(1_000, 1);
    assertPaired(List.of(GeneratedRun.of(draft.mixed(0.4))), MOST_CLAUSES_LEFT);
    assertPaired(List.of(GeneratedRun.of(draft.mixed(0.95))), FEW_CLAUSES_LEFT);
  }

  private static void assertPaired(List<GeneratedRun> runs, double least) {
    LinkScore score = runs.stream().map(GeneratedRun::all).reduce(LinkScore.NONE, LinkScore::plus);
    assertThat(score.f1()).as("%s", score).isGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.95})
  void littleMoreIsMarkedThanTrulyChanged(double share) {
    WordScore words =
        fixture(draft -> draft.mixed(share)).stream()
            .flatMap(run -> Stream.of(Kind.values()).map(run::words))
            .reduce(WordScore.NONE, WordScore::plus);
    assertThat(words.clauses()).isGreaterThan(30);
    assertThat(words.ratio()).isLessThanOrEqualTo(MARKED);
    assertThat(words.surplus()).isLessThanOrEqualTo(SURPLUS);
    assertThat(words.inside()).isZero();
  }

  @Test
  void noEditOfAnyKindBeginsOrEndsInsideAWord() {
    for (GeneratedRun run : fixture(draft -> draft.only(Kind.REWORD, 0.95))) {
      assertThat(run.cutWords()).isZero();
    }
  }

  @Test
  void paragraphsThatSayTheSameCountAsOneAnother() {
    List<String> wordings = List.of("The Assembly,", "Notes.", "The Assembly,");
    GeneratedPair same =
        new GeneratedPair(
            wordings,
            wordings,
            wordings,
            wordings,
            List.of(),
            Set.of(link(0, 0), link(1, 1), link(2, 2)),
            3);
    EqualWordings equal = new EqualWordings(same);
    assertThat(equal.score(List.of(link(0, 2), link(2, 0)), same.links(), link -> true))
        .isEqualTo(new LinkScore(2, 0, 1));
    assertThat(equal.score(List.of(link(0, 1)), same.links(), link -> true))
        .isEqualTo(new LinkScore(0, 1, 3));
    assertThat(
            equal.score(
                List.of(link(0, 2), link(2, 0)), same.links(), link -> link.original() == 0))
        .isEqualTo(new LinkScore(1, 0, 0));
  }

  private static Link link(int original, int revised) {
    return new Link(original, revised);
  }
}
