package org.clausewise.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SequenceDiffTest {

  @ParameterizedTest
  @CsvSource({
    "abc, abc, abc",
    "abc, xyz, ''",
    "abc, axc, ac",
    "abcd, bcde, bcd",
    "abcabba, cbabac, 4",
    "'', abc, ''",
  })
  void findsTheLongestCommonPart(String original, String revised, String common) {
    String found = common(original, revised);
    if (common.matches("\\d")) {
      assertThat(found).hasSize(Integer.parseInt(common));
    } else {
      assertThat(found).isEqualTo(common);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void matchesAreEqualAscendingAndApart(long seed) {
    Random random = new Random(seed);
    int[] original = random.ints(300, 0, 20).toArray();
    int[] revised = random.ints(280, 0, 20).toArray();
    int i = 0;
    int j = 0;
    for (Match match : SequenceDiff.matches(original, revised)) {
      assertThat(match.originalStart()).isGreaterThanOrEqualTo(i);
      assertThat(match.revisedStart()).isGreaterThanOrEqualTo(j);
      for (int k = 0; k < match.length(); k++) {
        assertThat(original[match.originalStart() + k])
            .isEqualTo(revised[match.revisedStart() + k]);
      }
      i = match.originalEnd();
      j = match.revisedEnd();
    }
  }

  @Test
  void longSequencesWithNothingInCommonOrInReverseTakeNoTime() {
    int[] up = IntStream.range(0, 10_000).toArray();
    int[] other = IntStream.range(10_000, 20_000).toArray();
    int[] down = IntStream.range(0, 10_000).map(k -> 9_999 - k).toArray();
    int[] few = new Random(7).ints(10_000, 0, 3).toArray();
    int[] fewToo = new Random(8).ints(10_000, 0, 3).toArray();
    Assertions.assertThatNoException()
        .isThrownBy(
            () ->
                org.junit.jupiter.api.Assertions.assertTimeout(
                    Duration.ofSeconds(10),
                    () -> {
                      assertThat(SequenceDiff.matches(up, other)).isEmpty();
                      assertThat(SequenceDiff.matches(up, down)).hasSize(1);
                      assertThat(SequenceDiff.matches(few, fewToo)).isNotEmpty();
                    }));
  }

  @Test
  void aLongSequenceWithOneChangeKeepsAllTheRest() {
    int[] original = IntStream.range(0, 10_000).toArray();
    int[] revised = original.clone();
    revised[5_000] = -1;
    assertThat(SequenceDiff.matches(original, revised))
        .containsExactly(new Match(0, 0, 5_000), new Match(5_001, 5_001, 4_999));
  }

  @Test
  void theHeaviestChainNeedNotBeTheLongest() {
    int[] chain =
        HeaviestChain.of(new int[] {0, 1, 2, 3}, new int[] {3, 0, 1, 2}, new double[] {9, 1, 1, 1});
    assertThat(chain).containsExactly(0);
  }

  private static String common(String original, String revised) {
    List<Match> matches =
        SequenceDiff.matches(original.chars().toArray(), revised.chars().toArray());
    return matches.stream()
        .map(match -> original.substring(match.originalStart(), match.originalEnd()))
        .collect(Collectors.joining());
  }
}
