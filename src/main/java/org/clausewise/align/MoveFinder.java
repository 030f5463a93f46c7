package org.clausewise.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.clausewise.sequence.HeaviestChain;

/**
 * Finds paragraphs and whole tables that left their place.
 *
 * <p>The idea: all free paragraphs of all containers form one field; equal ones, and similar ones
 * with enough words of meaning, are paired best first. Similar is what shares much, or less without
 * a rival ({@link Rivals}); short ones count where several went together ({@link MovedRuns}). What
 * then turns out to cross no pair of its container's spine was no move and is put in order. So with
 * tables, where moreover the paragraphs of both have to correspond one to one ({@link
 * MovableTable}). Cost: O(k log k) for a bounded number of candidates per free paragraph. Handled
 * badly: paragraphs of a few words that moved alone.
 */
final class MoveFinder {

  /**
   * So many words of meaning, nearly, have to be kept: two headings of the same three words far
   * apart are no evidence of a move, nor are the few words of a formula.
   */
  private static final double LEAST_KEPT = 3.5;

  /** Outweighs any number of moves: no pair that is in order ever leaves it. */
  private static final double IN_ORDER_WEIGHT = 1e9;

  private final Thresholds thresholds;
  private final List<Place> originals = new ArrayList<>();
  private final List<Place> reviseds = new ArrayList<>();

  private MoveFinder(List<Matching> matchings, Thresholds thresholds, Predicate<Unit> kind) {
    this.thresholds = thresholds;
    matchings.forEach(matching -> collect(matching, kind));
  }

  /** Links the moved paragraphs and tables of the matchings. */
  static void find(List<Matching> matchings, Thresholds thresholds) {
    new MoveFinder(matchings, thresholds, Unit::isParagraph).find();
    new MoveFinder(matchings, thresholds, Unit::isTable).find();
    matchings.forEach(MoveFinder::putInOrder);
  }

  private void collect(Matching matching, Predicate<Unit> kind) {
    for (int i : matching.freeOriginal(0, matching.original().size())) {
      if (kind.test(matching.original().get(i))) {
        originals.add(new Place(matching, i));
      }
    }
    for (int j : matching.freeRevised(0, matching.revised().size())) {
      if (kind.test(matching.revised().get(j))) {
        reviseds.add(new Place(matching, j));
      }
    }
  }

  private void find() {
    List<Unit> mine =
        originals.stream().map(p -> p.matching().original().get(p.position())).toList();
    List<Unit> theirs =
        reviseds.stream().map(p -> p.matching().revised().get(p.position())).toList();
    for (Candidate candidate : bestFirst(mine, theirs)) {
      Place from = originals.get(candidate.original());
      Place to = reviseds.get(candidate.revised());
      if (from.matching().isFreeOriginal(from.position())
          && to.matching().isFreeRevised(to.position())) {
        Matching.add(Link.move(from.matching(), from.position(), to.matching(), to.position()));
      }
    }
  }

  private List<Candidate> bestFirst(List<Unit> mine, List<Unit> theirs) {
    return sure(mine, theirs).stream()
        .filter(pair -> canMove(mine.get(pair.original()), theirs.get(pair.revised())))
        .sorted(
            Comparator.comparingDouble(Candidate::likeness)
                .thenComparingDouble(Candidate::weight)
                .reversed()
                .thenComparingInt(Candidate::original)
                .thenComparingInt(Candidate::revised))
        .toList();
  }

  /** Those alike enough, or alike by less but without a rival on either side, or in a run. */
  private List<Candidate> sure(List<Unit> mine, List<Unit> theirs) {
    Candidates field = new Candidates(mine, theirs, thresholds);
    int[] mineTelling = telling(mine);
    int[] theirsTelling = telling(theirs);
    Set<Candidate> found = new LinkedHashSet<>(field.equal(mineTelling, theirsTelling));
    found.addAll(
        field.similar(mineTelling, theirsTelling, thresholds.rival() * thresholds.loneMove()));
    List<Candidate> candidates = List.copyOf(found);
    Rivals rivals = new Rivals(candidates, mine, theirs, thresholds);
    List<Candidate> alike =
        candidates.stream().filter(c -> c.likeness() >= thresholds.move()).toList();
    MovedRuns runs = new MovedRuns(alike, originals, reviseds);
    return candidates.stream()
        .filter(
            c -> runs.meaningWords(c) >= LEAST_KEPT || isSure(c, meaning(mine, theirs, c), rivals))
        .toList();
  }

  private static int meaning(List<Unit> mine, List<Unit> theirs, Candidate candidate) {
    return Math.min(
        mine.get(candidate.original()).profile().meaningWords(),
        theirs.get(candidate.revised()).profile().meaningWords());
  }

  private boolean isSure(Candidate candidate, int meaning, Rivals rivals) {
    double likeness = candidate.likeness();
    return meaning * likeness >= LEAST_KEPT
        && (likeness >= thresholds.move()
            || (likeness >= thresholds.loneMove() && !rivals.exist(candidate)));
  }

  /** Those with any word of meaning. */
  private static int[] telling(List<Unit> units) {
    return IntStream.range(0, units.size())
        .filter(i -> units.get(i).profile().meaningWords() > 0)
        .toArray();
  }

  private boolean canMove(Unit original, Unit revised) {
    return !original.isTable() || MovableTable.alike(original, revised) >= thresholds.move();
  }

  private static void putInOrder(Matching matching) {
    List<Link> links = matching.links(Link::withinOneContainer);
    double[] weights =
        links.stream()
            .mapToDouble(l -> l.isInOrder() ? IN_ORDER_WEIGHT : l.firstRevised().weight())
            .toArray();
    int[] chain =
        HeaviestChain.of(
            links.stream().mapToInt(l -> l.originalStart).toArray(),
            links.stream().mapToInt(l -> l.revisedStart).toArray(),
            weights);
    Arrays.stream(chain).mapToObj(links::get).forEach(Link::putInOrder);
  }
}
