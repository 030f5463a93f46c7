package org.clausewise.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts insertions and deletions that could stand at several places at the one that reads best.
 *
 * <p>An insertion can slide where the token before it equals its own last one, or the token after
 * it its own first. The rule, best first: it begins behind punctuation and ends with it, a stronger
 * mark before a comma (so a new item of a list brings its comma along); it begins with a
 * conjunction; it neither ends with a function word nor follows one. Among equals the later place
 * wins. Cost: linear in the way an edit can slide. Handled badly: languages other than English,
 * where only the punctuation counts.
 */
final class Sliders {

  private final TokenSide original;
  private final TokenSide revised;

  Sliders(TokenSide original, TokenSide revised) {
    this.original = original;
    this.revised = revised;
  }

  /** The edits, ascending, each at its best place; at least one token stays between two edits. */
  List<TokenEdit> slide(List<TokenEdit> edits) {
    List<TokenEdit> placed = new ArrayList<>();
    for (int k = 0; k < edits.size(); k++) {
      TokenEdit edit = edits.get(k);
      int from = k == 0 ? 0 : placed.get(k - 1).revisedEnd() + 1;
      int to = k + 1 == edits.size() ? revised.size() : edits.get(k + 1).revisedStart() - 1;
      placed.add(best(edit, edit.revisedStart() - from, to - edit.revisedEnd()));
    }
    return placed;
  }

  private TokenEdit best(TokenEdit edit, int mostBack, int mostForward) {
    boolean insertion = edit.originalLength() == 0;
    if (!insertion && edit.revisedLength() != 0) {
      return edit;
    }
    TokenSide side = insertion ? revised : original;
    int start = insertion ? edit.revisedStart() : edit.originalStart();
    int end = insertion ? edit.revisedEnd() : edit.originalEnd();
    int back = 0;
    while (back < mostBack && side.key(start - back - 1) == side.key(end - back - 1)) {
      back++;
    }
    int forward = 0;
    while (forward < mostForward && side.key(start + forward) == side.key(end + forward)) {
      forward++;
    }
    return edit.shifted(bestShift(side, start, end, back, forward));
  }

  private static int bestShift(TokenSide side, int start, int end, int back, int forward) {
    int best = -back;
    for (int shift = -back + 1; shift <= forward; shift++) {
      if (score(side, start + shift, end + shift) >= score(side, start + best, end + best)) {
        best = shift;
      }
    }
    return best;
  }

  private static int score(TokenSide side, int start, int end) {
    int score = start == 0 ? strength('.') : 0;
    if (start > 0) {
      score += 2 * punctuationBefore(side, start);
      score -= side.isFunctionWord(start - 1) ? 1 : 0;
    }
    score += 2 * punctuationBefore(side, end);
    score += side.isConjunction(start) ? 2 : 0;
    score -= side.isFunctionWord(end - 1) ? 1 : 0;
    return score;
  }

  private static int punctuationBefore(TokenSide side, int token) {
    return side.isPunctuation(token - 1) ? strength(side.firstChar(token - 1)) : 0;
  }

  private static int strength(char mark) {
    return switch (mark) {
      case '.', ';', ':', '!', '?', '\u2029', '。', '；', '：', '！', '？', '؛', '؟', '।' -> 3;
      case ',', '\u2014', '\u2013', ')', ']', '，', '、', '）', '،' -> 2;
      default -> 0;
    };
  }
}
