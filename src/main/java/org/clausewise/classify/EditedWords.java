package org.clausewise.classify;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.change.Edit;

/**
 * The edits of a change widened to the whole words that they touch, on both sides. Edits that touch
 * the same word become one. Words are parted by white space alone, so marks count to the word that
 * they stand at. Cost: linear in the words touched.
 */
final class EditedWords {

  private final String original;
  private final List<Edit> words = new ArrayList<>();

  private EditedWords(String original) {
    this.original = original;
  }

  static List<Edit> of(ChangedText text) {
    EditedWords edited = new EditedWords(text.original());
    List<Edit> edits = text.edits();
    int i = 0;
    while (i < edits.size()) {
      int last = i;
      while (last + 1 < edits.size()
          && edited.inOneWord(edits.get(last).originalEnd(), edits.get(last + 1).originalStart())) {
        last++;
      }
      int before = i == 0 ? 0 : edits.get(i - 1).originalEnd();
      int after = last + 1 < edits.size() ? edits.get(last + 1).originalStart() : edited.length();
      edited.add(edits.get(i), edits.get(last), before, after);
      i = last + 1;
    }
    return edited.words;
  }

  private int length() {
    return original.length();
  }

  private boolean inOneWord(int start, int end) {
    for (int at = start; at < end; at++) {
      if (isSpace(at)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Adds the words from the first edit to the last; the text around them is the same on both sides.
   */
  private void add(Edit first, Edit last, int from, int to) {
    int left = 0;
    while (first.originalStart() - left > from && !isSpace(first.originalStart() - left - 1)) {
      left++;
    }
    int right = 0;
    while (last.originalEnd() + right < to && !isSpace(last.originalEnd() + right)) {
      right++;
    }
    words.add(
        new Edit(
            first.originalStart() - left,
            last.originalEnd() + right,
            first.revisedStart() - left,
            last.revisedEnd() + right));
  }

  private boolean isSpace(int at) {
    char c = original.charAt(at);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
