package org.clausewise.benchmark.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineDiffTest {

  private static Answer compare(List<String> original, List<String> revised) {
    return new LineDiff().compare(original, revised);
  }

  @Test
  void isAlwaysThere() {
    assertThat(new LineDiff().whyAbsent()).isEmpty();
  }

  @Test
  void linksEqualLinesAndMarksNothingInThem() {
    Answer answer = compare(List.of("One", "", "Two"), List.of("One", "", "Two"));

    assertThat(answer.links()).containsExactly(new Link(0, 0), new Link(1, 1), new Link(2, 2));
    assertThat(answer.markedCharacters()).isZero();
  }

  @Test
  void pairsReplacedLinesInOrderAndMarksThemWhole() {
    Answer answer = compare(List.of("a", "old", "b"), List.of("a", "newer", "extra", "b"));

    assertThat(answer.links()).containsExactly(new Link(0, 0), new Link(1, 1), new Link(2, 3));
    assertThat(answer.markedCharacters()).isEqualTo(3 + 5 + 5);
  }

  @Test
  void leavesAddedAndRemovedLinesAlone() {
    Answer answer = compare(List.of("gone", "a", "b"), List.of("a", "b", "new"));

    assertThat(answer.links()).containsExactly(new Link(1, 0), new Link(2, 1));
    assertThat(answer.markedCharacters()).isEqualTo(4 + 3);
  }

  @Test
  void answersEmptyDrafts() {
    assertThat(compare(List.of(), List.of("new"))).isEqualTo(new Answer(List.of(), 3));
    assertThat(compare(List.of(), List.of())).isEqualTo(new Answer(List.of(), 0));
  }
}
