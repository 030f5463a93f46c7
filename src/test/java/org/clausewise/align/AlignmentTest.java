package org.clausewise.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clausewise.change.Change;
import org.clausewise.change.ChangeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How paragraphs pair; the letters are explained in {@link Drafts#letters}. */
class AlignmentTest {

  private static final String LONG =
      "Reaffirms the commitment to bridging digital divides through affordable broadband access,"
          + " stresses the role of capacity-building for teachers and librarians";

  private static final String OTHER =
      "requests the Secretary-General to submit a report on financing mechanisms, and invites"
          + " regional commissions to contribute evidence";

  @ParameterizedTest
  @CsvSource({
    "abc, abc, a b c",
    "abc, ac, a -b c",
    "ac, abc, a +b c",
    "abc, aBc, a b/B c",
    "abc, axc, a -b +x c",
    "abcd, xyzw, -a -b -c -d +x +y +z +w",
    "'', ab, +a +b",
    "ab, '', -a -b",
    "abcde, eabcd, >e a b c d",
    "abcde, bcdea, b c d e >a",
    "abcdef, bcdefA, b c d e f >a/A",
    "aBcD, AbCd, a/A B/b c/C D/d",
  })
  void pairsByContent(String original, String revised, String expected) {
    assertThat(Drafts.align(original, revised)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "a.b.c, a.b.c, a . b . c",
    "a.b.c, a.c, a . -b -. c",
    "a.b, a..b, a . +. b",
    "aaab, aab, a a -a b",
    "xx, xxx, x x +x",
  })
  void repeatedParagraphsPairInOrder(String original, String revised, String expected) {
    assertThat(Drafts.align(original, revised)).isEqualTo(expected);
  }

  @Test
  void exactlyOneOfTwoThatChangedPlacesIsMoved() {
    assertThat(Drafts.align("abcd", "acbd")).isIn("a >c b d", "a c >b d");
  }

  @Test
  void anEmptyLineIsNotKeptBetweenTwoAdditionsThatAreOneWithoutIt() {
    assertThat(Drafts.align("a.x.b", "a.y.z.b")).isEqualTo("a . -x +y +. +z . b");
    assertThat(Drafts.align("a.y.z.b", "a.x.b")).isEqualTo("a . -y -. -z +x . b");
  }

  @Test
  void anAdditionThatStandsAloneKeepsTheEmptyLineBeforeIt() {
    assertThat(Drafts.align("a.b.c", "a.y.b.c")).isEqualTo("a . +y +. b . c");
  }

  @Test
  void titleLinesPairByTheirPlace() {
    assertThat(
            Drafts.compare(
                Drafts.of(
                    "Seventy-fresh session",
                    "Agenda item 16",
                    "71/212. Information and communications technologies for development",
                    "66th plenary meeting"),
                Drafts.of(
                    "Seventy-second session",
                    "Agenda item 16",
                    "72/200. Information and communications technologies for sustainable"
                        + " development",
                    "74th plenary meeting")))
        .containsExactly(
            "reworded: [-Seventy-fresh-]{+Seventy-second+} session",
            "unchanged: Agenda item 16",
            "reworded: [-71/212-]{+72/200+}. Information and communications technologies for"
                + " {+sustainable +}development",
            "reworded: [-66th-]{+74th+} plenary meeting");
  }

  @Test
  void aSplitIsFoundThoughAnOpenerWasAdded() {
    assertThat(
            Drafts.compare(
                Drafts.of("Opening words here", LONG + ", and " + OTHER + ";"),
                Drafts.of("Opening words here", LONG + ";", "Also " + OTHER + ";")))
        .containsExactly(
            "unchanged: Opening words here",
            "split: " + LONG + "[-, and-]{+;¶Also+} " + OTHER + ";");
  }

  @Test
  void aMergeIsFoundBesideUnchangedNeighbours() {
    assertThat(
            Drafts.compare(
                Drafts.of("First thing said", LONG + ";", OTHER + ";", "Last thing said"),
                Drafts.of("First thing said", LONG + "; " + OTHER + ";", "Last thing said")))
        .containsExactly(
            "unchanged: First thing said",
            "merged: " + LONG + ";[-¶-]{+ +}" + OTHER + ";",
            "unchanged: Last thing said");
  }

  @Test
  void aMoveFromThePreambleToTheOperativePartIsFoundThoughItsOpenerChanged() {
    Change moved =
        DraftAligner.compare(
                Drafts.of("Recognizing " + OTHER + ",", "aa bb cc dd ee", "1.\tff gg hh ii jj"),
                Drafts.of("aa bb cc dd ee", "1.\tff gg hh ii jj", "2.\tRecognizes " + OTHER + ";"))
            .changes()
            .get(2);
    assertThat(moved.moved()).isTrue();
    assertThat(moved.renumbered()).isTrue();
    assertThat(moved.type()).isEqualTo(ChangeType.REWORDED);
    assertThat(Drafts.marks(moved))
        .isEqualTo("[-Recognizing-]{+Recognizes+} " + OTHER + "[-,-]{+;+}");
  }

  @Test
  void aHeavilyRewordedMoveIsFoundWhereNothingElseComesNear() {
    List<Change> moved =
        DraftAligner.compare(
                Drafts.of(
                    "Welcoming the first session of the expert group on maize, wheat and barley,",
                    "aa bb cc dd",
                    "1.\tee ff gg hh"),
                Drafts.of(
                    "aa bb cc dd",
                    "1.\tee ff gg hh",
                    "2.\tWelcomes the second session of the expert group on maize, wheat and oats,"
                        + " its advice and its decision;"))
            .changes()
            .stream()
            .filter(Change::moved)
            .toList();
    assertThat(moved)
        .singleElement()
        .satisfies(move -> assertThat(move.similarity()).isLessThan(0.6));
  }

  @Test
  void neighboursRewordedAlmostWhollyPairByTheirPlace() {
    List<Change> changes =
        DraftAligner.compare(
                Drafts.of(
                    "aa bb cc dd", "red green blue pink grey", "one two three four five", "ee ff"),
                Drafts.of(
                    "aa bb cc dd", "red green tea milk salt", "one two ten nine eight", "ee ff"))
            .changes();
    assertThat(changes)
        .extracting(Change::type)
        .containsExactly(
            ChangeType.UNCHANGED, ChangeType.REWORDED, ChangeType.REWORDED, ChangeType.UNCHANGED);
    assertThat(changes.get(1).similarity()).isLessThan(0.33);
  }

  @Test
  void aShortLineElsewhereIsNoMove() {
    assertThat(Drafts.compare(Drafts.of("Annex two", LONG), Drafts.of(LONG, "Annex two")))
        .containsExactly("removed: [-Annex two-]", "unchanged: " + LONG, "added: {+Annex two+}");
  }

  @Test
  void tenThousandParagraphsRewrittenOrReversedStayNearLinear() {
    String[] fresh =
        IntStream.range(0, 10_000).mapToObj(k -> sentence("new", k)).toArray(String[]::new);
    String[] words = new String[fresh.length];
    String[] reversed = new String[fresh.length];
    for (int k = 0; k < fresh.length; k++) {
      words[k] = sentence("old", k);
      reversed[words.length - 1 - k] = words[k];
    }
    org.junit.jupiter.api.Assertions.assertTimeout(
        java.time.Duration.ofSeconds(30),
        () -> {
          assertThat(DraftAligner.compare(Drafts.of(words), Drafts.of(fresh)).summary().added())
              .isEqualTo(10_000);
          assertThat(DraftAligner.compare(Drafts.of(words), Drafts.of(reversed)).summary().moved())
              .isEqualTo(9_999);
        });
  }

  private static String sentence(String stem, int k) {
    return IntStream.range(0, 12)
        .mapToObj(i -> stem + letters((k * 31 + i * 7919) % 9973) + (i == 0 ? letters(k) : ""))
        .collect(Collectors.joining(" "));
  }

  private static String letters(int number) {
    return Integer.toString(number)
        .chars()
        .mapToObj(digit -> String.valueOf((char) (digit - '0' + 'a')))
        .collect(Collectors.joining());
  }
}
