package org.clausewise.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.clausewise.sequence.HeaviestChain;

/**
 * Finds paragraphs and whole tables that left their place.
 *
 * <p>The idea: all free paragraphs of all containers form one field; equal ones, and similar ones
 * with enough words of meaning, are paired best first. Similar is what shares much, or less without
 * a rival ({@link Rivals}). What then turns out to cross no pair of its container's spine was no
 * move and is put in order. So with tables, where moreover the paragraphs of both have to
 * correspond one to one ({@link MovableTable}). Cost: O(k log k) for a bounded number of candidates
 * per free paragraph. Handled badly: short paragraphs; two headings of the same three words far
 * apart are not evidence of a move.
 */
final class MoveFinder {

  /** Away from its place a paragraph has no neighbours to vouch for it, so more must be shared. */
  private static final double SIMILAR_THRESHOLD = 0.6;

  /**
   * So much is enough where neither paragraph has another counterpart that comes near: a rival is
   * then no more alike than unrelated paragraphs are, which reach about a quarter.
   */
  private static final double DISTINCT_THRESHOLD = 0.4;

  /** A counterpart comes near, and is a rival, from this share of the likeness on. */
  private static final double NEAR = 0.6;

  private static final int LEAST_MEANING_SIMILAR = 6;
  private static final int LEAST_MEANING_EQUAL = 4;

  /** Outweighs any number of moves: no pair that is in order ever leaves it. */
  private static final double IN_ORDER_WEIGHT = 1e9;

  private record Place(Matching matching, int position) {}

  private final List<Matching> matchings;
  private final Predicate<Unit> kind;

  private MoveFinder(List<Matching> matchings, Predicate<Unit> kind) {
    this.matchings = matchings;
    this.kind = kind;
  }

  /** Links the moved paragraphs and tables of the matchings. */
  static void find(List<Matching> matchings) {
    new MoveFinder(matchings, Unit::isParagraph).find();
    new MoveFinder(matchings, Unit::isTable).find();
    matchings.forEach(MoveFinder::putInOrder);
  }

  private void find() {
    List<Place> originals = new ArrayList<>();
    List<Place> reviseds = new ArrayList<>();
    for (Matching matching : matchings) {
      collect(matching, originals, reviseds);
    }
    List<Unit> mine = originals.stream().map(p -> p.matching.original().get(p.position)).toList();
    List<Unit> theirs = reviseds.stream().map(p -> p.matching.revised().get(p.position)).toList();
    for (Candidate candidate : bestFirst(mine, theirs)) {
      Place from = originals.get(candidate.original());
      Place to = reviseds.get(candidate.revised());
      if (from.matching.isFreeOriginal(from.position) && to.matching.isFreeRevised(to.position)) {
        Matching.add(Link.move(from.matching, from.position, to.matching, to.position));
      }
    }
  }

  private void collect(Matching matching, List<Place> originals, List<Place> reviseds) {
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

  private static List<Candidate> bestFirst(List<Unit> mine, List<Unit> theirs) {
    Candidates candidates = new Candidates(mine, theirs);
    List<Candidate> found =
        new ArrayList<>(
            candidates.equal(
                telling(mine, LEAST_MEANING_EQUAL), telling(theirs, LEAST_MEANING_EQUAL)));
    found.addAll(
        sure(
            candidates.similar(
                telling(mine, LEAST_MEANING_SIMILAR),
                telling(theirs, LEAST_MEANING_SIMILAR),
                NEAR * DISTINCT_THRESHOLD)));
    found.removeIf(
        candidate -> !canMove(mine.get(candidate.original()), theirs.get(candidate.revised())));
    found.sort(
        Comparator.comparingDouble(Candidate::similarity)
            .thenComparingDouble(Candidate::weight)
            .reversed()
            .thenComparingInt(Candidate::original)
            .thenComparingInt(Candidate::revised));
    return found;
  }

  /** Those alike enough, or alike by less but without a rival on either side. */
  private static List<Candidate> sure(List<Candidate> candidates) {
    Rivals rivals = new Rivals(candidates);
    return candidates.stream().filter(candidate -> isSure(candidate, rivals)).toList();
  }

  private static boolean isSure(Candidate candidate, Rivals rivals) {
    double similarity = candidate.similarity();
    return similarity >= SIMILAR_THRESHOLD
        || (similarity >= DISTINCT_THRESHOLD && rivals.best(candidate) <= NEAR * similarity);
  }

  private static boolean canMove(Unit original, Unit revised) {
    return !original.isTable() || MovableTable.alike(original, revised) >= SIMILAR_THRESHOLD;
  }

  private static int[] telling(List<Unit> units, int leastMeaning) {
    return IntStream.range(0, units.size())
        .filter(i -> units.get(i).profile().meaningWords() >= leastMeaning)
        .toArray();
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
