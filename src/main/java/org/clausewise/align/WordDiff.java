package org.clausewise.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausewise.change.Edit;
import org.clausewise.sequence.Match;
import org.clausewise.sequence.SequenceDiff;
import org.clausewise.text.Tokenizer;

/**
 * What differs between the two sides of a change, word by word.
 *
 * <p>The idea: the sentences are paired ({@link SentenceAligner}) and the tokens of what was paired
 * matched ({@link TokenMatcher}); the same is done without regard to sentences, and from place to
 * place the better way counts ({@link CheaperEdits}), for a sentence may have been taken apart. In
 * both, sliders are placed and islands absorbed. Then the text between each two kept tokens is
 * compared exactly, white space included. Of two unlike stretches the white space that both begin
 * with, then that both end with, is kept, so an insertion between words is {@code "word "} and one
 * before a comma {@code " word"}; so are words that {@link UnspacedEnds} finds. Outside the edits
 * both sides are equal character by character. Cost: that of both matchings. Handled badly: words
 * that differ by one letter are replaced whole.
 */
final class WordDiff {

  private static final int ORIGINAL_MARK = -1;
  private static final int REVISED_MARK = -2;

  private final TokenSide original;
  private final TokenSide revised;

  private WordDiff(Wording original, Wording revised) {
    Map<String, Integer> interned = new HashMap<>();
    this.original = new TokenSide(original, interned, ORIGINAL_MARK);
    this.revised = new TokenSide(revised, interned, REVISED_MARK);
  }

  /** The edits that make the revised text of the original one, ascending and apart. */
  static List<Edit> edits(Wording original, Wording revised) {
    WordDiff diff = new WordDiff(original, revised);
    return diff.charEdits(diff.tokenEdits());
  }

  private List<TokenEdit> tokenEdits() {
    List<TokenEdit> edits = readable(bestEdits());
    return new WholeGroups(original, revised).widen(edits);
  }

  /** The edits by sentences, or where that marks more to no use, by words alone. */
  private List<TokenEdit> bestEdits() {
    Stretch whole = new Stretch(0, original.size(), 0, revised.size());
    List<TokenEdit> byWords = readable(editsBetween(List.of(whole)));
    List<Stretch> sentences = SentenceAligner.stretches(original, revised);
    if (sentences.equals(List.of(whole))) {
      return byWords;
    }
    List<TokenEdit> bySentences = readable(editsBetween(sentences));
    return new CheaperEdits(original, revised).of(bySentences, byWords);
  }

  private List<TokenEdit> readable(List<TokenEdit> edits) {
    Islands islands = new Islands(original, revised);
    Sliders sliders = new Sliders(original, revised);
    return islands.absorb(sliders.slide(islands.absorb(sliders.slide(edits))));
  }

  private List<TokenEdit> editsBetween(List<Stretch> stretches) {
    List<TokenEdit> edits = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (Match match : TokenMatcher.matches(original, revised, stretches)) {
      addGap(i, match.originalStart(), j, match.revisedStart(), edits);
      i = match.originalEnd();
      j = match.revisedEnd();
    }
    addGap(i, original.size(), j, revised.size(), edits);
    return edits;
  }

  /** Between kept tokens, atoms that are alike are kept, be it that their boxes say other words. */
  private void addGap(int start, int end, int revisedStart, int revisedEnd, List<TokenEdit> into) {
    int i = start;
    int j = revisedStart;
    if (original.holdsAtom(start, end) && revised.holdsAtom(revisedStart, revisedEnd)) {
      for (Match match :
          SequenceDiff.matches(
              original.alikeKeys(start, end), revised.alikeKeys(revisedStart, revisedEnd))) {
        addEdit(i, start + match.originalStart(), j, revisedStart + match.revisedStart(), into);
        i = start + match.originalEnd();
        j = revisedStart + match.revisedEnd();
      }
    }
    addEdit(i, end, j, revisedEnd, into);
  }

  private void addEdit(int i, int iEnd, int j, int jEnd, List<TokenEdit> into) {
    TokenEdit edit = Trim.commonEnds(new TokenEdit(i, iEnd, j, jEnd), original, revised);
    if (edit.longerLength() > 0) {
      into.add(edit);
    }
  }

  private List<Edit> charEdits(List<TokenEdit> tokenEdits) {
    List<Edit> edits = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (TokenEdit edit : tokenEdits) {
      addWhiteSpaceEdits(i, edit.originalStart(), j, edits);
      addStretch(
          edit.originalStart(), edit.originalEnd(), edit.revisedStart(), edit.revisedEnd(), edits);
      i = edit.originalEnd() + 1;
      j = edit.revisedEnd() + 1;
    }
    addWhiteSpaceEdits(i, original.size() + 1, j, edits);
    return edits;
  }

  /** Compares the white space in front of each kept token from {@code i} and {@code j} on. */
  private void addWhiteSpaceEdits(int i, int iEnd, int j, List<Edit> into) {
    for (int k = 0; i + k < iEnd; k++) {
      addStretch(i + k, i + k, j + k, j + k, into);
    }
  }

  /** Adds an edit for the text between the kept tokens around the given token ranges. */
  private void addStretch(int start, int end, int revisedStart, int revisedEnd, List<Edit> into) {
    int from = original.endOf(start - 1);
    int to = original.startOf(end);
    int revisedFrom = revised.endOf(revisedStart - 1);
    int revisedTo = revised.startOf(revisedEnd);
    String one = original.text();
    String other = revised.text();
    while (from < to && revisedFrom < revisedTo && sameSpace(one, from, other, revisedFrom)) {
      from++;
      revisedFrom++;
    }
    while (from < to && revisedFrom < revisedTo && sameSpace(one, to - 1, other, revisedTo - 1)) {
      to--;
      revisedTo--;
    }
    if (start < end && revisedStart < revisedEnd) {
      UnspacedEnds ends = new UnspacedEnds(original, start, end, revised, revisedStart, revisedEnd);
      int before = ends.sharedStart(from, revisedFrom);
      from += before;
      revisedFrom += before;
      int behind = ends.sharedEnd(from, to, revisedFrom, revisedTo);
      to -= behind;
      revisedTo -= behind;
    }
    if (from < to || revisedFrom < revisedTo) {
      into.add(new Edit(from, to, revisedFrom, revisedTo));
    }
  }

  private static boolean sameSpace(String one, int at, String other, int otherAt) {
    char c = one.charAt(at);
    return c == other.charAt(otherAt) && Tokenizer.isSpace(c);
  }
}
