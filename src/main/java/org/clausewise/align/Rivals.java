package org.clausewise.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausewise.text.Profile;

/**
 * Whether other counterparts of the units of a pair come near it.
 *
 * <p>Another counterpart is no rival where it is another piece of the same clause: where it brings
 * much of itself to that beside what the pair has in common. Cost: linear in the other candidates
 * of both units, of which there are a bounded number, with one joined profile for each that comes
 * near.
 */
final class Rivals {

  private final List<Unit> original;
  private final List<Unit> revised;
  private final Thresholds thresholds;
  private final Map<Integer, List<Candidate>> ofOriginal = new HashMap<>();
  private final Map<Integer, List<Candidate>> ofRevised = new HashMap<>();

  /** Knows the candidates among the units; each pair of units is among them once at most. */
  Rivals(
      List<Candidate> candidates, List<Unit> original, List<Unit> revised, Thresholds thresholds) {
    this.original = original;
    this.revised = revised;
    this.thresholds = thresholds;
    for (Candidate c : candidates) {
      ofOriginal.computeIfAbsent(c.original(), unseen -> new ArrayList<>()).add(c);
      ofRevised.computeIfAbsent(c.revised(), unseen -> new ArrayList<>()).add(c);
    }
  }

  /** Whether either unit of the candidate has another counterpart nearly as alike. */
  boolean exist(Candidate candidate) {
    Unit mine = original.get(candidate.original());
    Unit theirs = revised.get(candidate.revised());
    double near = thresholds.rival() * candidate.likeness();
    return ofOriginal.getOrDefault(candidate.original(), List.of()).stream()
            .filter(other -> other.revised() != candidate.revised() && other.likeness() > near)
            .anyMatch(other -> !arePieces(mine, theirs, revised.get(other.revised())))
        || ofRevised.getOrDefault(candidate.revised(), List.of()).stream()
            .filter(other -> other.original() != candidate.original() && other.likeness() > near)
            .anyMatch(other -> !arePieces(theirs, mine, original.get(other.original())));
  }

  /** Whether the other piece brings much to the whole that the first one does not. */
  private boolean arePieces(Unit whole, Unit piece, Unit other) {
    if (!whole.isParagraph() || !piece.isParagraph() || !other.isParagraph()) {
      return false;
    }
    Profile both = Unit.joined(List.of(piece, other));
    double brought = both.shared(whole.profile()) - piece.profile().shared(whole.profile());
    return brought >= thresholds.piece() * other.profile().total();
  }
}
