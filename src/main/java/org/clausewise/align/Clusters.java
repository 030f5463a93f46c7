package org.clausewise.align;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausewise.sequence.Match;
import org.clausewise.sequence.SequenceDiff;
import org.clausewise.text.GraphemeClusters;

/** The grapheme clusters of a stretch of text. */
final class Clusters {

  private final String text;
  private final int[] bounds;

  private Clusters(String text, int[] bounds) {
    this.text = text;
    this.bounds = bounds;
  }

  /** Those between two offsets, at which clusters must begin or end. */
  static Clusters of(String text, int start, int end) {
    BitSet boundaries = GraphemeClusters.boundaries(text.substring(start, end));
    return new Clusters(text, boundaries.stream().map(at -> at + start).toArray());
  }

  /** Where the cluster begins; the end of the stretch for the one behind the last. */
  int startOf(int cluster) {
    return bounds[cluster];
  }

  int size() {
    return bounds.length - 1;
  }

  /** The stretches that both have, ascending, counted in clusters. */
  List<Match> matches(Clusters other) {
    Map<String, Integer> interned = new HashMap<>();
    return SequenceDiff.matches(keys(interned), other.keys(interned));
  }

  private int[] keys(Map<String, Integer> interned) {
    int[] keys = new int[size()];
    for (int k = 0; k < keys.length; k++) {
      int next = interned.size();
      keys[k] = interned.computeIfAbsent(text.substring(bounds[k], bounds[k + 1]), unseen -> next);
    }
    return keys;
  }
}
