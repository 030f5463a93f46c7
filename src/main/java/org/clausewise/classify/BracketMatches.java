package org.clausewise.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which bracket of the revised clause is which of the original.
 *
 * <p>The idea: the same bracket holds the same words. Those that share most are matched first; then
 * those that hold none of each other's kept words but stand at the same place, whose words were
 * replaced; then brackets that are closed in one draft only, by place. Cost: brackets by brackets,
 * of one clause.
 */
final class BracketMatches {

  /** Brackets that share less than half of their words are matched by place only. */
  private static final double SAME = 0.5;

  private record Candidate(ClauseBracket one, ClauseBracket other, double score) {}

  private final KeptWords kept;
  private final Map<ClauseBracket, ClauseBracket> toRevised = new HashMap<>();
  private final Map<ClauseBracket, ClauseBracket> toOriginal = new HashMap<>();

  BracketMatches(KeptWords kept, List<ClauseBracket> original, List<ClauseBracket> revised) {
    this.kept = kept;
    byWords(original, revised);
    for (ClauseBracket one : original) {
      for (ClauseBracket other : revised) {
        if (isFree(one, other) && isSamePlace(one, other)) {
          match(one, other);
        }
      }
    }
  }

  private void byWords(List<ClauseBracket> original, List<ClauseBracket> revised) {
    List<Candidate> candidates = new ArrayList<>();
    for (ClauseBracket one : original) {
      for (ClauseBracket other : revised) {
        double score = one.isPair() && other.isPair() ? score(one, other) : 0;
        if (score >= SAME) {
          candidates.add(new Candidate(one, other, score));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
    for (Candidate candidate : candidates) {
      if (isFree(candidate.one(), candidate.other())) {
        match(candidate.one(), candidate.other());
      }
    }
  }

  /** The share of common words; brackets that also begin and end alike come before others. */
  private double score(ClauseBracket one, ClauseBracket other) {
    return shared(one, other) + (beginsAlike(one, other) && endsAlike(one, other) ? 1 : 0);
  }

  private double shared(ClauseBracket one, ClauseBracket other) {
    return (double) common(one, other) / Math.max(1, Math.max(one.size(), other.size()));
  }

  private int common(ClauseBracket one, ClauseBracket other) {
    int common = 0;
    for (int i = one.from(); i < one.to(); i++) {
      int at = kept.revisedOf(i);
      if (at >= other.from() && at < other.to()) {
        common++;
      }
    }
    return common;
  }

  private boolean isFree(ClauseBracket one, ClauseBracket other) {
    return !toRevised.containsKey(one) && !toOriginal.containsKey(other);
  }

  private void match(ClauseBracket one, ClauseBracket other) {
    toRevised.put(one, other);
    toOriginal.put(other, one);
  }

  private boolean isSamePlace(ClauseBracket one, ClauseBracket other) {
    if (one.isPair() && other.isPair()) {
      return kept.keptBefore(one.from()) < other.from()
          && kept.keptFrom(one.to()) >= other.to()
          && common(one, other) == kept(one)
          && kept(one) == keptRevised(other);
    }
    return beginsAlike(one, other);
  }

  private int kept(ClauseBracket one) {
    int count = 0;
    for (int i = one.from(); i < one.to(); i++) {
      count += kept.revisedOf(i) >= 0 ? 1 : 0;
    }
    return count;
  }

  private int keptRevised(ClauseBracket other) {
    int count = 0;
    for (int j = other.from(); j < other.to(); j++) {
      count += kept.originalOf(j) >= 0 ? 1 : 0;
    }
    return count;
  }

  private boolean beginsAlike(ClauseBracket one, ClauseBracket other) {
    return isSame(one.from() - 1, other.from() - 1) || isSame(one.from(), other.from());
  }

  private boolean endsAlike(ClauseBracket one, ClauseBracket other) {
    return isSame(one.to() - 1, other.to() - 1) || isSame(one.to(), other.to());
  }

  /** Whether a word was kept as that one; the ends of both wordings are the same. */
  private boolean isSame(int word, int revised) {
    if (word < 0 || revised < 0) {
      return word == revised;
    }
    if (word == kept.original.size() || revised == kept.revised.size()) {
      return word == kept.original.size() && revised == kept.revised.size();
    }
    return kept.revisedOf(word) == revised;
  }

  @Nullable ClauseBracket revisedOf(ClauseBracket original) {
    return toRevised.get(original);
  }

  @Nullable ClauseBracket originalOf(ClauseBracket revised) {
    return toOriginal.get(revised);
  }
}
