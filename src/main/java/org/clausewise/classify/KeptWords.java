package org.clausewise.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewise.change.Edit;

/**
 * Which words of a clause were kept, brackets left aside.
 *
 * <p>The idea: words outside of edits are kept at their place; between them the longest common
 * subsequence is, so that {@code [a]} to {@code a} keeps the word also where both are one edit.
 * Cost: linear, but for edits, which are quadratic up to {@link #MOST} cells.
 */
final class KeptWords {

  /** A word or mark; half-open offsets. */
  record Word(int start, int end, String text) {}

  /** Of longer edits nothing counts as kept: more than 500 words by 500. */
  private static final int MOST = 250_000;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{Z}\\[\\]]");

  final List<Word> original;
  final List<Word> revised;
  private final int[] toRevised;
  private final int[] toOriginal;

  private KeptWords(String original, String revised) {
    this.original = words(original);
    this.revised = words(revised);
    toRevised = new int[this.original.size()];
    toOriginal = new int[this.revised.size()];
    Arrays.fill(toRevised, -1);
    Arrays.fill(toOriginal, -1);
  }

  static KeptWords of(String original, String revised, List<Edit> edits) {
    KeptWords kept = new KeptWords(original, revised);
    kept.keepOutside(edits);
    kept.keepBetween();
    return kept;
  }

  static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(matcher.start(), matcher.end(), matcher.group()));
    }
    return words;
  }

  private void keepOutside(List<Edit> edits) {
    int next = 0;
    int other = 0;
    for (int i = 0; i < original.size(); i++) {
      Word word = original.get(i);
      while (next < edits.size() && edits.get(next).originalEnd() <= word.start()) {
        next++;
      }
      int shift =
          next == 0 ? 0 : edits.get(next - 1).revisedEnd() - edits.get(next - 1).originalEnd();
      if (next < edits.size() && edits.get(next).originalStart() < word.end()) {
        continue;
      }
      while (other < revised.size() && revised.get(other).start() < word.start() + shift) {
        other++;
      }
      if (other < revised.size()
          && revised.get(other).start() == word.start() + shift
          && revised.get(other).text().equals(word.text())) {
        keep(i, other++);
      }
    }
  }

  private void keep(int i, int j) {
    toRevised[i] = j;
    toOriginal[j] = i;
  }

  private void keepBetween() {
    int from = 0;
    int otherFrom = 0;
    for (int i = 0; i <= original.size(); i++) {
      int j = i == original.size() ? revised.size() : toRevised[i];
      if (j >= 0) {
        longestCommon(from, i, otherFrom, j);
        from = i + 1;
        otherFrom = j + 1;
      }
    }
  }

  private void longestCommon(int from, int to, int otherFrom, int otherTo) {
    int n = to - from;
    int m = otherTo - otherFrom;
    if (n == 0 || m == 0 || (long) n * m > MOST) {
      return;
    }
    int[][] length = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        length[i][j] =
            same(from + i, otherFrom + j)
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    for (int i = 0, j = 0; i < n && j < m; ) {
      if (same(from + i, otherFrom + j)) {
        keep(from + i++, otherFrom + j++);
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private boolean same(int i, int j) {
    return original.get(i).text().equalsIgnoreCase(revised.get(j).text());
  }

  /** Where an original word is in the revised draft, -1 for nowhere. */
  int revisedOf(int word) {
    return toRevised[word];
  }

  int originalOf(int word) {
    return toOriginal[word];
  }

  /** The same seen from the revised draft. */
  KeptWords turned() {
    return new KeptWords(
        /* original= */ revised,
        /* revised= */ original,
        /* toRevised= */ toOriginal,
        /* toOriginal= */ toRevised);
  }

  private KeptWords(List<Word> original, List<Word> revised, int[] toRevised, int[] toOriginal) {
    this.original = original;
    this.revised = revised;
    this.toRevised = toRevised;
    this.toOriginal = toOriginal;
  }

  /** The index of the first word at or behind an offset. */
  static int indexAt(List<Word> words, int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The nearest kept word before an original word, as a word of the revised draft; -1 for none. */
  int keptBefore(int word) {
    for (int i = word - 1; i >= 0; i--) {
      if (toRevised[i] >= 0) {
        return toRevised[i];
      }
    }
    return -1;
  }

  /** The nearest kept word from an original word on; the number of revised words for none. */
  int keptFrom(int word) {
    for (int i = word; i < toRevised.length; i++) {
      if (toRevised[i] >= 0) {
        return toRevised[i];
      }
    }
    return revised.size();
  }
}
