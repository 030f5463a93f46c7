package org.clausewise.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clausewise.change.BracketOutcome;
import org.junit.jupiter.api.Test;

class BracketChangesTest {

  @Test
  void generatedResolutionsAreCountedAsTheyWereMade() {
    for (long seed = 0; seed < 2_000; seed++) {
      GeneratedBrackets made = new GeneratedBrackets(seed);
      assertThat(counted(made))
          .as("seed %d:%n%s%n%s", seed, made.original(), made.revised())
          .isEqualTo(made.outcome());
    }
  }

  private static BracketOutcome counted(GeneratedBrackets made) {
    return BracketChanges.of(
        made.original(), made.revised(), Fates.of(made.original(), made.revised()));
  }

  @Test
  void generatedDraftsAreCountedThroughTheComparison() {
    List<GeneratedBrackets> clauses =
        IntStream.range(0, 60).mapToObj(seed -> new GeneratedBrackets(1000 + seed)).toList();
    List<String> original = new ArrayList<>();
    List<String> revised = new ArrayList<>();
    BracketOutcome expected = BracketOutcome.NONE;
    for (int i = 0; i < clauses.size(); i++) {
      String number = (i + 1) + ".\tUrges clause" + i + " topic" + i + " matter" + i + " ";
      original.add(number + clauses.get(i).original().strip());
      revised.add(number + clauses.get(i).revised().strip());
      expected = expected.plus(clauses.get(i).outcome());
    }
    assertThat(BracketChanges.of(Classified.of(original, revised).comparison()))
        .isEqualTo(expected);
  }

  @Test
  void clausesThatCameAndWentBringAndTakeTheirBrackets() {
    BracketOutcome outcome =
        BracketChanges.of(
            Classified.of(
                    List.of("1. Urges [all] States [to act];", "2. Notes the report [of experts];"),
                    List.of(
                        "1. Urges [all] States [to act];",
                        "2. Decides upon quite other [new] things [or funds];"))
                .comparison());
    assertThat(outcome).isEqualTo(new BracketOutcome(3, 4, 0, 1, 0, 2));
  }
}
