package org.clausewise.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Letters are tokens: capitals weigh ten, small letters one; an edit costs six. */
class WeighedDiffTest {

  private static final int EDIT_COST = 6;

  @Test
  void equalSequencesAreKept() {
    assertThat(kept("aBc", "aBc")).isEqualTo("aBc");
    assertThat(kept("", "")).isEmpty();
    assertThat(kept("A", "")).isEmpty();
  }

  @Test
  void oneHeavyTokenIsWorthMoreThanTwoLightOnes() {
    assertThat(kept("aXbY", "XYab")).isEqualTo("XY");
    assertThat(kept("Xab", "abX")).isEqualTo("X");
  }

  @Test
  void aTokenBetweenTwoEditsIsKeptIfItWeighsMoreThanAnEdit() {
    assertThat(kept("AaB", "CaD")).isEmpty();
    assertThat(kept("AXB", "CXD")).isEqualTo("X");
  }

  @Test
  void oneEditIsBetterThanTwo() {
    assertThat(kept("XabY", "XabcabY")).isEqualTo("XabY");
    assertThat(WeighedDiff.matches(keys("XabY"), keys("XabcabY"), weights("XabY"), EDIT_COST))
        .hasSize(2);
  }

  @Test
  void noOtherWayEarnsMore() {
    Random random = new Random(11);
    for (int round = 0; round < 500; round++) {
      String one = letters(random);
      String other = letters(random);
      List<Match> matches = WeighedDiff.matches(keys(one), keys(other), weights(one), EDIT_COST);
      assertThat(earned(matches, one, other))
          .as("%s and %s", one, other)
          .isEqualTo(best(one, other, 0, 0, true));
    }
  }

  private static String letters(Random random) {
    StringBuilder letters = new StringBuilder();
    for (int k = random.nextInt(8); k > 0; k--) {
      letters.append("aabAB".charAt(random.nextInt(5)));
    }
    return letters.toString();
  }

  /** The most that can be earned from the given places on, found by trying everything. */
  private static int best(String one, String other, int i, int j, boolean kept) {
    if (i == one.length() && j == other.length()) {
      return 0;
    }
    int cost = kept ? EDIT_COST : 0;
    int most = Integer.MIN_VALUE;
    if (i < one.length()) {
      most = Math.max(most, best(one, other, i + 1, j, false) - cost);
    }
    if (j < other.length()) {
      most = Math.max(most, best(one, other, i, j + 1, false) - cost);
    }
    if (i < one.length() && j < other.length() && one.charAt(i) == other.charAt(j)) {
      most = Math.max(most, best(one, other, i + 1, j + 1, true) + weight(one.charAt(i)));
    }
    return most;
  }

  private static int earned(List<Match> matches, String one, String other) {
    int earned = 0;
    int i = 0;
    int j = 0;
    for (Match match : matches) {
      earned -= match.originalStart() > i || match.revisedStart() > j ? EDIT_COST : 0;
      for (int k = 0; k < match.length(); k++) {
        assertThat(one.charAt(match.originalStart() + k))
            .isEqualTo(other.charAt(match.revisedStart() + k));
        earned += weight(one.charAt(match.originalStart() + k));
      }
      i = match.originalEnd();
      j = match.revisedEnd();
    }
    return earned - (i < one.length() || j < other.length() ? EDIT_COST : 0);
  }

  private static String kept(String one, String other) {
    StringBuilder kept = new StringBuilder();
    for (Match match : WeighedDiff.matches(keys(one), keys(other), weights(one), EDIT_COST)) {
      kept.append(one, match.originalStart(), match.originalEnd());
    }
    return kept.toString();
  }

  private static int[] keys(String letters) {
    return letters.chars().toArray();
  }

  private static int[] weights(String letters) {
    return letters.chars().map(c -> weight((char) c)).toArray();
  }

  private static int weight(char letter) {
    return Character.isUpperCase(letter) ? 10 : 1;
  }
}
