package org.clausewise.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clausewise.sequence.Match;
import org.clausewise.sequence.SequenceDiff;
import org.clausewise.sequence.WeighedDiff;

/**
 * Matches the tokens of corresponding stretches of both sides of a change.
 *
 * <p>The idea: between the common ends all ways are weighed ({@link WeighedDiff}), so that words of
 * meaning are kept rather than as many tokens as can be. A stretch that is too long for a table is
 * parted at the long runs that {@link SequenceDiff} finds. Cost: the table is bounded, so that
 * beyond its size the cost grows with the length alone. Handled badly: a very long stretch without
 * a long equal run, where as many tokens as can be are kept.
 */
final class TokenMatcher {

  /** The most pairs of tokens that are weighed at once: five hundred words of either side. */
  private static final int MOST_PAIRS = 250_000;

  /** So many equal tokens in a row are no chance. */
  private static final int SURE = 8;

  /** A word of meaning is worth an edit more, and so are two of grammar or numbers in a row. */
  private static final int EDIT_COST = 3;

  private final TokenSide original;
  private final TokenSide revised;
  private final List<Match> matches = new ArrayList<>();

  private TokenMatcher(TokenSide original, TokenSide revised) {
    this.original = original;
    this.revised = revised;
  }

  /** The matches within these stretches, ascending. */
  static List<Match> matches(TokenSide original, TokenSide revised, List<Stretch> stretches) {
    TokenMatcher matcher = new TokenMatcher(original, revised);
    stretches.forEach(matcher::addWithin);
    return matcher.matches;
  }

  private void addWithin(Stretch stretch) {
    Stretch inner = withoutEnds(stretch);
    addFrontOf(stretch, inner);
    if (inner.pairs() <= MOST_PAIRS) {
      addWeighed(inner);
    } else {
      addParted(inner);
    }
    addEndOf(stretch, inner);
  }

  private Stretch withoutEnds(Stretch stretch) {
    int start = stretch.originalStart();
    int revisedStart = stretch.revisedStart();
    int end = stretch.originalEnd();
    int revisedEnd = stretch.revisedEnd();
    while (start < end
        && revisedStart < revisedEnd
        && original.key(start) == revised.key(revisedStart)) {
      start++;
      revisedStart++;
    }
    while (start < end
        && revisedStart < revisedEnd
        && original.key(end - 1) == revised.key(revisedEnd - 1)) {
      end--;
      revisedEnd--;
    }
    return new Stretch(start, end, revisedStart, revisedEnd);
  }

  private void addFrontOf(Stretch stretch, Stretch inner) {
    int length = inner.originalStart() - stretch.originalStart();
    add(stretch.originalStart(), stretch.revisedStart(), length);
  }

  private void addEndOf(Stretch stretch, Stretch inner) {
    add(inner.originalEnd(), inner.revisedEnd(), stretch.originalEnd() - inner.originalEnd());
  }

  private void addWeighed(Stretch stretch) {
    int[] weights = new int[stretch.originalLength()];
    Arrays.setAll(weights, k -> original.weight(stretch.originalStart() + k));
    List<Match> found =
        WeighedDiff.matches(originalKeys(stretch), revisedKeys(stretch), weights, EDIT_COST);
    found.forEach(match -> add(stretch, match));
  }

  /** Weighs what lies between long runs; where that is still too much, the short runs count. */
  private void addParted(Stretch stretch) {
    List<Match> shortOnes = new ArrayList<>();
    int i = stretch.originalStart();
    int j = stretch.revisedStart();
    for (Match match : SequenceDiff.matches(originalKeys(stretch), revisedKeys(stretch))) {
      int start = stretch.originalStart() + match.originalStart();
      int revisedStart = stretch.revisedStart() + match.revisedStart();
      Match run = new Match(start, revisedStart, match.length());
      if (match.length() < SURE) {
        shortOnes.add(run);
      } else {
        addBetween(new Stretch(i, start, j, revisedStart), shortOnes);
        matches.add(run);
        i = run.originalEnd();
        j = run.revisedEnd();
      }
    }
    addBetween(new Stretch(i, stretch.originalEnd(), j, stretch.revisedEnd()), shortOnes);
  }

  private void addBetween(Stretch stretch, List<Match> shortOnes) {
    if (stretch.pairs() <= MOST_PAIRS) {
      addWeighed(stretch);
    } else {
      matches.addAll(shortOnes);
    }
    shortOnes.clear();
  }

  private int[] originalKeys(Stretch stretch) {
    return Arrays.copyOfRange(original.keys(), stretch.originalStart(), stretch.originalEnd());
  }

  private int[] revisedKeys(Stretch stretch) {
    return Arrays.copyOfRange(revised.keys(), stretch.revisedStart(), stretch.revisedEnd());
  }

  private void add(Stretch stretch, Match within) {
    add(
        stretch.originalStart() + within.originalStart(),
        stretch.revisedStart() + within.revisedStart(),
        within.length());
  }

  private void add(int originalStart, int revisedStart, int length) {
    if (length > 0) {
      matches.add(new Match(originalStart, revisedStart, length));
    }
  }
}
