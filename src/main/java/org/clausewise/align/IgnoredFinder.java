package org.clausewise.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.clausewise.change.Change;
import org.clausewise.change.Edit;
import org.clausewise.change.IgnoredEdit;
import org.clausewise.model.Atom;
import org.clausewise.model.DifferenceKind;
import org.clausewise.sequence.Match;
import org.clausewise.sequence.SequenceDiff;
import org.clausewise.text.Folding;

/**
 * Finds what differs only in some kinds between two sides of a change.
 *
 * <p>The idea: the words of both sides are matched by their folded forms. A pair of them that is
 * not equal, and what stands between two such pairs if it folds to the same, differs in these kinds
 * only; all else differs otherwise. Cost: that of {@link SequenceDiff} over the words. Handled
 * badly: punctuation beside a word that differs otherwise, which counts as part of that difference.
 */
final class IgnoredFinder {

  private static final int ORIGINAL_MARK = -1;
  private static final int REVISED_MARK = -2;

  private final Set<DifferenceKind> kinds;
  private final Folding folding;
  private final FoldedSide original;
  private final FoldedSide revised;
  private final List<IgnoredEdit> found = new ArrayList<>();

  private IgnoredFinder(Wording original, Wording revised, Set<DifferenceKind> kinds) {
    Map<String, Integer> interned = new HashMap<>();
    this.kinds = kinds;
    this.folding = new Folding(kinds);
    this.original = new FoldedSide(original, folding, interned, ORIGINAL_MARK);
    this.revised = new FoldedSide(revised, folding, interned, REVISED_MARK);
  }

  /** What differs in those kinds only, ascending and apart. */
  static List<IgnoredEdit> find(Wording original, Wording revised, Set<DifferenceKind> kinds) {
    IgnoredFinder finder = new IgnoredFinder(original, revised, kinds);
    finder.find();
    return finder.found;
  }

  /**
   * The fewest kinds in which alone two texts differ; none where they differ otherwise, or not.
   * Atoms and paragraph marks must be equal in both.
   */
  static Set<DifferenceKind> only(String original, String revised) {
    Set<DifferenceKind> all = EnumSet.allOf(DifferenceKind.class);
    if (original.equals(revised) || !sameUnder(all, original, revised)) {
      return Set.of();
    }
    return fewest(all, subset -> sameUnder(subset, original, revised));
  }

  private static boolean sameUnder(Set<DifferenceKind> kinds, String one, String other) {
    Folding folding = new Folding(kinds);
    return folding.fold(one).equals(folding.fold(other));
  }

  private static Set<DifferenceKind> fewest(
      Set<DifferenceKind> all, Predicate<Set<DifferenceKind>> suffices) {
    List<DifferenceKind> kinds = all.stream().sorted().toList();
    List<Set<DifferenceKind>> subsets = new ArrayList<>();
    for (int bits = 1; bits < 1 << kinds.size(); bits++) {
      Set<DifferenceKind> subset = EnumSet.noneOf(DifferenceKind.class);
      for (int k = 0; k < kinds.size(); k++) {
        if ((bits & 1 << k) != 0) {
          subset.add(kinds.get(k));
        }
      }
      subsets.add(subset);
    }
    subsets.sort(Comparator.comparingInt(Set::size));
    return subsets.stream().filter(suffices).findFirst().orElse(all);
  }

  private void find() {
    int i = 0;
    int j = 0;
    for (Match match : SequenceDiff.matches(original.keys(), revised.keys())) {
      int length = match.originalEnd() - match.originalStart();
      for (int k = 0; k < length; k++) {
        int o = match.originalStart() + k;
        int r = match.revisedStart() + k;
        compareGap(i, o, j, r);
        addIfUnlike(original.startOf(o), original.endOf(o), revised.startOf(r), revised.endOf(r));
        i = o + 1;
        j = r + 1;
      }
    }
    compareGap(i, original.size(), j, revised.size());
  }

  /** Compares what stands between two pairs of words, words that are not paired included. */
  private void compareGap(int start, int end, int revisedStart, int revisedEnd) {
    int from = original.endOf(start - 1);
    int to = original.startOf(end);
    int revisedFrom = revised.endOf(revisedStart - 1);
    int revisedTo = revised.startOf(revisedEnd);
    if (isText(original.text(), from, to)
        && isText(revised.text(), revisedFrom, revisedTo)
        && sameUnder(folding, from, to, revisedFrom, revisedTo)) {
      addBetweenLayout(from, to, revisedFrom, revisedTo);
    }
  }

  private static boolean isText(String text, int start, int end) {
    String stretch = text.substring(start, end);
    return stretch.indexOf(Atom.CHARACTER) < 0 && stretch.indexOf(Change.PARAGRAPH_MARK) < 0;
  }

  /** Adds what differs between tabs and line breaks, of which both sides have the same. */
  private void addBetweenLayout(int start, int end, int revisedStart, int revisedEnd) {
    int to = layoutFrom(original.text(), start, end);
    int revisedTo = layoutFrom(revised.text(), revisedStart, revisedEnd);
    addIfUnlike(start, to, revisedStart, revisedTo);
    if (to < end) {
      addBetweenLayout(to + 1, end, revisedTo + 1, revisedEnd);
    }
  }

  private static int layoutFrom(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
      at++;
    }
    return at;
  }

  private boolean sameUnder(Folding by, int start, int end, int revisedStart, int revisedEnd) {
    return by.fold(original.text(), start, end)
        .equals(by.fold(revised.text(), revisedStart, revisedEnd));
  }

  private void addIfUnlike(int start, int end, int revisedStart, int revisedEnd) {
    String before = original.text().substring(start, end);
    if (before.equals(revised.text().substring(revisedStart, revisedEnd))) {
      return;
    }
    Set<DifferenceKind> of =
        fewest(
            kinds, subset -> sameUnder(new Folding(subset), start, end, revisedStart, revisedEnd));
    Edit edit = trimmed(start, end, revisedStart, revisedEnd);
    if (!edit.isInsertion() || original.takesTextAt(edit.originalStart())) {
      found.add(new IgnoredEdit(edit, of));
    }
  }

  /** Without the clusters that both begin with, then those that both end with. */
  private Edit trimmed(int start, int end, int revisedStart, int revisedEnd) {
    int shorter = Math.min(end - start, revisedEnd - revisedStart);
    int same = 0;
    int before = 0;
    while (same < shorter && sameChar(start + same, revisedStart + same)) {
      same++;
      before = isWhole(start + same, revisedStart + same) ? same : before;
    }
    same = 0;
    int behind = 0;
    while (same < shorter - before && sameChar(end - same - 1, revisedEnd - same - 1)) {
      same++;
      behind = isWhole(end - same, revisedEnd - same) ? same : behind;
    }
    return new Edit(start + before, end - behind, revisedStart + before, revisedEnd - behind);
  }

  private boolean sameChar(int at, int revisedAt) {
    return original.text().charAt(at) == revised.text().charAt(revisedAt);
  }

  private boolean isWhole(int at, int revisedAt) {
    return original.isWhole(at) && revised.isWhole(revisedAt);
  }
}
