package org.clausewise.classify.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausewise.model.UnreadableDraftException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The laws of {@link ClassificationLaw}, for the seeds that every build can afford. */
class ClassificationLawTest {

  private static final int SEEDS = 200;

  /** What the project promises; that of routine edits some are not proved is allowed for. */
  private static final double ROUTINE_TOLD = 0.97;

  /** More breaches than a reader looks at are not printed. */
  private static final int TOLD = 20;

  private static final ClassificationLaw LAW = new ClassificationLaw();

  @BeforeAll
  static void check() throws UnreadableDraftException {
    for (int seed = 0; seed < SEEDS; seed++) {
      LAW.check(seed);
    }
  }

  @Test
  void nothingOfSubstanceIsCalledRoutine() {
    assertThat(LAW.substantiveEdits).isGreaterThan(5000);
    assertThat(LAW.breaches.stream().limit(TOLD)).as("%s", LAW).isEmpty();
  }

  @Test
  void nearlyAllThatIsRoutineIsCalledSo() {
    assertThat(LAW.routineInWords.all).isGreaterThan(4000);
    assertThat(LAW.routineInWords.share()).as("%s", LAW).isGreaterThanOrEqualTo(ROUTINE_TOLD);
    assertThat(LAW.renumberedOnly.share()).isGreaterThanOrEqualTo(ROUTINE_TOLD);
  }

  @Test
  void whatBelongsTogetherIsPairedOrNothingOfThisWouldBeLookedAt() {
    assertThat(LAW.pairedRightly.share()).isGreaterThan(0.999);
  }
}
