package org.clausewise.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.clausewise.benchmark.baseline.Link;
import org.junit.jupiter.api.Test;

final class LinkScoreTest {

  private static final AlignmentCase DRAFTS =
      new AlignmentCase(
          "drafts",
          List.of("one", "two", "three and four"),
          List.of("one ", "deux", "three", "four"),
          Set.of(new Link(0, 0), new Link(1, 1), new Link(2, 2), new Link(2, 3)),
          link -> true);

  @Test
  void countsWhatIsRightWrongAndMissed() {
    Set<Link> found = Set.of(new Link(0, 0), new Link(1, 2), new Link(2, 3));
    assertThat(DRAFTS.all(found)).isEqualTo(new LinkScore(2, 1, 2));
    assertThat(DRAFTS.all(found).f1()).isEqualTo(4.0 / 7);
  }

  @Test
  void equalParagraphsAreNotHard() {
    assertThat(DRAFTS.hard(Set.of(new Link(0, 0), new Link(1, 1))))
        .isEqualTo(new LinkScore(1, 0, 2));
  }

  @Test
  void onlyLinksOfSplitsAndMergesArePieces() {
    assertThat(DRAFTS.pieces(Set.of(new Link(0, 0), new Link(1, 1), new Link(2, 2))))
        .isEqualTo(new LinkScore(0, 0, 2));
    assertThat(DRAFTS.pieces(DRAFTS.gold())).isEqualTo(new LinkScore(2, 0, 0));
  }
}
