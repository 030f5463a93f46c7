package org.clausewise.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausewise.change.BracketTally;
import org.clausewise.model.Draft;
import org.junit.jupiter.api.Test;

class BracketTalliesTest {

  @Test
  void aDraftIsCountedWithThePlacesOfTheUnbalanced() {
    Draft draft =
        Classified.of(
                List.of(
                    "The General Assembly,",
                    "1. Urges [all [willing]] States [to act;",
                    "2. [Decides [shall][should] on funds;",
                    "3. Asks for more funds;]",
                    "4. Notes the report] of experts."),
                List.of("The General Assembly,"))
            .comparison()
            .original();
    BracketTally tally = BracketTallies.of(draft);
    assertThat(tally.opening()).isEqualTo(6);
    assertThat(tally.closing()).isEqualTo(6);
    assertThat(tally.pairs()).isEqualTo(5);
    assertThat(tally.unbalanced())
        .extracting(p -> p.passage().paragraph().label() + " " + p.offset())
        .containsExactly("OP1 32", "OP4 19");
  }
}
