package org.clausewise.benchmark.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clausewise.change.Edit;

/**
 * A text and what phrase edits make of it.
 *
 * <p>The idea: kept and new words are strung together, and the true edits are what then stands
 * between kept words, without the white space that both sides begin or end with. So an insertion is
 * {@code "word "}, as a comparer that marks whole words would have it; where it could slide,
 * another one of as many characters says the same. Cost: linear in the words.
 */
final class Rewording {

  private final List<Word> original;
  private final List<PhraseEdit> phrases;
  private final StringBuilder text = new StringBuilder();
  private final List<Edit> edits = new ArrayList<>();
  private Word last = new Word(Words.PARAGRAPH_MARK, false);

  private Rewording(List<Word> original, List<PhraseEdit> phrases) {
    this.original = original;
    this.phrases = phrases.stream().sorted(Comparator.comparingInt(PhraseEdit::start)).toList();
  }

  /** Applies edits that leave at least one word between each two. */
  static Rewording of(String original, List<PhraseEdit> phrases) {
    Rewording rewording = new Rewording(Words.of(original), phrases);
    rewording.run(original);
    return rewording;
  }

  /** The reworded text. */
  String text() {
    return text.toString();
  }

  /** The edits between both texts, ascending. */
  List<Edit> edits() {
    return List.copyOf(edits);
  }

  private void run(String originalText) {
    int at = 0;
    int keptEnd = 0;
    int[] starts = starts(originalText);
    for (PhraseEdit phrase : phrases) {
      if (phrase.start() < at || (phrase.start() == at && at > 0)) {
        throw new IllegalArgumentException("edits that touch");
      }
      keptEnd = keep(at, phrase.start(), starts, keptEnd);
      int revisedEnd = text.length();
      for (Word word : phrase.phrase()) {
        append(word, needsSpace(word));
      }
      at = phrase.end();
      int originalStop = at < original.size() ? starts[at] : originalText.length();
      boolean spaced = at < original.size() && needsSpace(original.get(at));
      String gap = text.substring(revisedEnd) + (spaced ? " " : "");
      addEdit(originalText.substring(keptEnd, originalStop), keptEnd, gap, revisedEnd);
    }
    keep(at, original.size(), starts, keptEnd);
  }

  /** Appends kept words; returns where the last one ended in the original. */
  private int keep(int from, int to, int[] starts, int keptEnd) {
    int end = keptEnd;
    for (int k = from; k < to; k++) {
      Word word = original.get(k);
      append(word, k == from ? needsSpace(word) : word.spaced());
      end = starts[k] + word.text().length();
    }
    return end;
  }

  private void append(Word word, boolean spaced) {
    text.append(spaced ? " " : "").append(word.text());
    last = word;
  }

  private boolean needsSpace(Word word) {
    return !last.isParagraphMark()
        && !word.isParagraphMark()
        && !",;:.)”’".contains(word.text())
        && !"(“".contains(last.text());
  }

  private void addEdit(String before, int originalStart, String after, int revisedStart) {
    int start = before.startsWith(" ") && after.startsWith(" ") ? 1 : 0;
    String one = before.substring(start);
    String other = after.substring(start);
    int end = one.endsWith(" ") && other.endsWith(" ") ? 1 : 0;
    edits.add(
        new Edit(
            originalStart + start,
            originalStart + before.length() - end,
            revisedStart + start,
            revisedStart + after.length() - end));
  }

  private int[] starts(String originalText) {
    int[] starts = new int[original.size()];
    int at = 0;
    for (int k = 0; k < starts.length; k++) {
      at = originalText.indexOf(original.get(k).text(), at);
      starts[k] = at;
      at += original.get(k).text().length();
    }
    return starts;
  }
}
