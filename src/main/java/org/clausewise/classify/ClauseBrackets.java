package org.clausewise.classify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausewise.change.Edit;
import org.clausewise.classify.BracketFate.Place;

/** The brackets of one clause in both drafts, and what has been told of them so far. */
final class ClauseBrackets {

  final String original;
  final String revised;
  final KeptWords kept;
  final List<ClauseBracket> before;
  final List<ClauseBracket> after;
  final BracketMatches matches;
  private final List<BracketFate> fates = new ArrayList<>();
  private final Set<ClauseBracket> told = new HashSet<>();

  ClauseBrackets(String original, String revised, List<Edit> edits) {
    this.original = original;
    this.revised = revised;
    kept = KeptWords.of(original, revised, edits);
    before = ClauseBracket.in(original, kept.original);
    after = ClauseBracket.in(revised, kept.revised);
    matches = new BracketMatches(kept, before, after);
  }

  List<BracketFate> fates() {
    return fates;
  }

  void tell(BracketFate fate) {
    fates.add(fate);
  }

  void tell(ClauseBracket bracket, BracketFate fate) {
    told.add(bracket);
    fates.add(fate);
  }

  /** Whether an original bracket stays, or has been told of. */
  boolean isDone(ClauseBracket bracket) {
    return told.contains(bracket) || matches.revisedOf(bracket) != null;
  }

  /** The revised words of {@code from} to {@code to}, by their indexes. */
  Place place(int start, int end, int from, int to) {
    if (from >= to) {
      int at = revisedEnd(from);
      return new Place(start, end, at, at);
    }
    return new Place(start, end, kept.revised.get(from).start(), kept.revised.get(to - 1).end());
  }

  private int revisedEnd(int word) {
    return word == 0 ? 0 : kept.revised.get(word - 1).end();
  }

  /** How much of the words of a bracket was kept, those of inner brackets left aside, 0 to 1. */
  double keptShare(ClauseBracket bracket) {
    int all = 0;
    int found = 0;
    for (int i = bracket.from(); i < bracket.to(); i++) {
      if (!isInner(bracket, i)) {
        all++;
        found += kept.revisedOf(i) >= 0 ? 1 : 0;
      }
    }
    return all > 0 ? (double) found / all : innerShare(bracket);
  }

  private double innerShare(ClauseBracket bracket) {
    for (int i = bracket.from(); i < bracket.to(); i++) {
      if (kept.revisedOf(i) >= 0) {
        return 1;
      }
    }
    return 0;
  }

  private boolean isInner(ClauseBracket bracket, int word) {
    return before.stream().anyMatch(b -> bracket.holds(b) && b.from() <= word && word < b.to());
  }

  /** Brackets in a dropped one went with it, if they are nowhere else. */
  void dropInner(ClauseBracket outer) {
    for (ClauseBracket inner : before) {
      if (outer.holds(inner) && !isDone(inner)) {
        tell(inner, BracketFate.DROPPED_WITH_OTHERS);
      }
    }
  }

  /** A place that is empty in the revised draft, where an original word would follow. */
  Place gone(int start, int end, int word) {
    int at = revisedEnd(kept.keptBefore(word) + 1);
    return new Place(start, end, at, at);
  }
}
