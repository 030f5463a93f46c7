package org.clausewise.classify.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clausewise.change.Change;
import org.clausewise.change.Classification;
import org.clausewise.change.Comparison;
import org.clausewise.change.Tag;
import org.clausewise.change.Verdict;
import org.clausewise.model.UnreadableDraftException;
import org.junit.jupiter.api.Test;

/** That generated drafts are what they are said to be, and that the laws can be broken. */
class DraftPairTest {

  @Test
  void theSameSeedGivesTheSameDrafts() {
    assertThat(DraftPair.of(7).revised()).isEqualTo(DraftPair.of(7).revised());
    assertThat(DraftPair.of(7).revised()).isNotEqualTo(DraftPair.of(8).revised());
  }

  @Test
  void everyEditChangesWhatItStandsFor() {
    for (int seed = 0; seed < 30; seed++) {
      for (Fate fate : DraftPair.of(seed).fates()) {
        String original = fate.clause().text();
        for (Touch touch : fate.clause().touches()) {
          assertThat(touch.text())
              .as("seed %d, %s", seed, touch)
              .isNotEqualTo(original.substring(touch.start(), touch.end()));
        }
      }
    }
  }

  @Test
  void anEditOfSubstanceChangesMoreThanSpacing() {
    for (int seed = 0; seed < 30; seed++) {
      for (Fate fate : DraftPair.of(seed).fates()) {
        String original = fate.clause().text();
        for (Touch touch : fate.clause().touches()) {
          if (!touch.routine()) {
            assertThat(squeezed(touch.text()))
                .isNotEqualTo(squeezed(original.substring(touch.start(), touch.end())));
          }
        }
      }
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s", "");
  }

  @Test
  void everyKindOfEditOccurs() {
    Set<String> kinds = new TreeSet<>();
    for (int seed = 0; seed < 200; seed++) {
      DraftPair.of(seed)
          .fates()
          .forEach(fate -> fate.clause().touches().forEach(touch -> kinds.add(touch.kind())));
    }
    assertThat(kinds)
        .containsAll(
            Resource.rows("substantive.tsv").stream().map(row -> row[0]).distinct().toList())
        .contains("chain-word", "consequential, reference", "wrong paragraph", "opener", "deadline")
        .contains("list grows by another", "roll that does not fit", "statistic", "year of a fact");
  }

  @Test
  void callingAllRoutineBreaksTheLaw() throws UnreadableDraftException {
    ClassificationLaw law = new ClassificationLaw();
    DraftPair pair = withSubstance();
    law.check(pair, saying(Tag.EDITORIAL, pair));

    assertThat(law.substantiveEdits).isPositive();
    assertThat(law.breaches)
        .hasSizeGreaterThanOrEqualTo(law.substantiveClauses + law.substantiveEdits);
  }

  @Test
  void callingAllSubstantiveMissesAllThatIsRoutine() throws UnreadableDraftException {
    ClassificationLaw law = new ClassificationLaw();
    DraftPair pair = withSubstance();
    law.check(pair, saying(Tag.SUBSTANTIVE, pair));

    assertThat(law.breaches).isEmpty();
    assertThat(law.routineInWords.all).isPositive();
    assertThat(law.routineInWords.told).isZero();
  }

  private static DraftPair withSubstance() {
    long seed = 0;
    while (DraftPair.of(seed).fates().stream().filter(f -> f.clause().isSubstantive()).count()
        < 9) {
      seed++;
    }
    return DraftPair.of(seed);
  }

  private static Comparison saying(Tag tag, DraftPair pair) throws UnreadableDraftException {
    Comparison comparison = ClassificationLaw.compare(pair);
    List<Verdict> verdicts = new ArrayList<>();
    for (Change change : comparison.changes()) {
      List<Tag> edits = change.edits().stream().map(edit -> tag).toList();
      boolean differs = !change.edits().isEmpty() || change.renumbered();
      verdicts.add(
          differs ? new Verdict(EnumSet.of(tag), "", List.of(), List.of(), edits) : Verdict.NONE);
    }
    return comparison.with(
        new Classification(
            verdicts,
            List.of(),
            comparison.classification().originalBrackets(),
            comparison.classification().revisedBrackets(),
            comparison.classification().bracketOutcome()));
  }
}
