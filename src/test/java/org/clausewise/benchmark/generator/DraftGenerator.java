package org.clausewise.benchmark.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.clausewise.benchmark.baseline.Link;
import org.clausewise.benchmark.generator.Desk.Entry;

/**
 * Makes drafts and edits them, with known answers.
 *
 * <p>The idea: clauses are taken in random order and edited, by one kind or by any, until the asked
 * share of them is touched; each edit notes what it did. No answer is ambiguous: what is reworded
 * is still known for its own ({@link Recognition}), what is added is like nothing that was there,
 * and clauses of few words are left alone. The same seed gives the same drafts. Cost: linear in the
 * paragraphs, but for a random order. Handled badly: shares that a kind can't reach, such as nearly
 * all clauses from the preamble to the operative part; then as many as can are touched.
 */
public final class DraftGenerator {

  private static final int VOCABULARY = 20_000;

  /** How often each clause is tried, for not every kind can be done to each. */
  private static final int ROUNDS = 5;

  /** How many of a hundred edits are of each kind where all are mixed. */
  private static final Map<Kind, Integer> MIXTURE =
      Map.of(
          Kind.REWORD,
          35,
          Kind.DELETE,
          12,
          Kind.ADD,
          12,
          Kind.MOVE,
          8,
          Kind.MOVE_REWORDED,
          7,
          Kind.SPLIT,
          6,
          Kind.MERGE,
          6,
          Kind.SWAP,
          4,
          Kind.NEST,
          5,
          Kind.CROSS,
          5);

  private final long seed;
  private final List<Clause> original;
  private final Map<Kind, Editing> editings;

  private DraftGenerator(long seed, Lexis lexis, Composer composer, List<Clause> original) {
    this.seed = seed;
    this.original = original;
    this.editings = editings(lexis, composer, new Recognition(original));
  }

  private static Map<Kind, Editing> editings(
      Lexis lexis, Composer composer, Recognition recognition) {
    Reworder reworder = new Reworder(new Phrasing(lexis, composer), recognition);
    Openers openers = new Openers(lexis);
    Map<Kind, Editing> editings = new EnumMap<>(Kind.class);
    editings.put(Kind.DELETE, new Deletion());
    editings.put(Kind.ADD, new Addition(composer, recognition));
    editings.put(Kind.REWORD, new RewordingInPlace(reworder));
    editings.put(Kind.MOVE, new Move());
    editings.put(Kind.MOVE_REWORDED, new RewordedMove(reworder));
    editings.put(Kind.SPLIT, new Split(composer, reworder));
    editings.put(Kind.MERGE, new Merge(reworder));
    editings.put(Kind.SWAP, new Swap());
    editings.put(Kind.NEST, new Nesting(openers, reworder));
    editings.put(Kind.CROSS, new Crossing(openers, reworder));
    return editings;
  }

  /** Begins with resolution 72/200. */
  public static DraftGenerator fixture(long seed) {
    return of(seed, 0, (composer, fixture) -> fixture);
  }

  /** Begins with a draft of so many paragraphs in the manner of resolution 72/200. */
  public static DraftGenerator composed(int paragraphs, long seed) {
    return composed(paragraphs, seed, 0);
  }

  /**
   * The same in other words: what is invented has no word in common with another generator's of
   * another number.
   */
  public static DraftGenerator composed(int paragraphs, long seed, int otherWords) {
    return of(
        seed,
        otherWords * VOCABULARY,
        (composer, fixture) -> Originals.composed(paragraphs, composer, new Random(seed)));
  }

  private static DraftGenerator of(
      long seed, int firstWord, BiFunction<Composer, List<Clause>, List<Clause>> original) {
    Lexis lexis = Lexis.read();
    List<Clause> fixture = Originals.fixture();
    Composer composer = new Composer(lexis, new Vocabulary(VOCABULARY, firstWord), fixture);
    return new DraftGenerator(seed, lexis, composer, original.apply(composer, fixture));
  }

  /** The original draft's paragraphs with their numbers. */
  public List<String> original() {
    return Numbers.texts(original);
  }

  /** The draft edited in one way until about the given share of its clauses is touched. */
  public GeneratedPair only(Kind kind, double share) {
    return edit(random -> kind, share, kind.ordinal());
  }

  /** The draft edited in all ways until about the given share of its clauses is touched. */
  public GeneratedPair mixed(double share) {
    return edit(DraftGenerator::any, share, Kind.values().length);
  }

  private static Kind any(Random random) {
    int dice = random.nextInt(MIXTURE.values().stream().mapToInt(i -> i).sum());
    for (Kind kind : Kind.values()) {
      dice -= MIXTURE.getOrDefault(kind, 0);
      if (dice < 0) {
        return kind;
      }
    }
    throw new IllegalStateException("the dice has more sides than there are kinds");
  }

  private GeneratedPair edit(Function<Random, Kind> kinds, double share, int salt) {
    Random random = new Random(31 * (31 * seed + salt) + Math.round(100 * share));
    Desk desk = new Desk(original);
    List<Integer> order = new ArrayList<>(IntStream.range(0, original.size()).boxed().toList());
    Collections.shuffle(order, random);
    double wanted = share * clauses();
    for (int k = 0; k < ROUNDS * order.size() && desk.touchedCount() < wanted; k++) {
      Editing editing = editings.get(kinds.apply(random));
      if (editing != null) {
        editing.apply(desk, order.get(k % order.size()), random);
      }
    }
    return pair(desk);
  }

  private GeneratedPair pair(Desk desk) {
    List<Clause> revised = new ArrayList<>();
    Map<Touch, List<Integer>> places = new IdentityHashMap<>();
    Set<Link> links = new HashSet<>();
    for (int slot = 0; slot < original.size(); slot++) {
      for (Entry entry : desk.slots().get(slot)) {
        Touch touch = entry.touch();
        int place = revised.size();
        revised.add(entry.clause());
        if (touch == null) {
          links.add(new Link(slot, place));
        } else {
          places.computeIfAbsent(touch, t -> new ArrayList<>()).add(place);
          touch.originals().forEach(i -> links.add(new Link(i, place)));
        }
      }
    }
    List<TrueChange> changes =
        desk.touches().stream().map(t -> t.at(places.getOrDefault(t, List.of()))).toList();
    return new GeneratedPair(
        wordings(original),
        wordings(revised),
        Numbers.texts(original),
        Numbers.texts(revised),
        changes,
        links,
        clauses());
  }

  private int clauses() {
    return (int) original.stream().filter(clause -> clause.role() != Role.FRAME).count();
  }

  private static List<String> wordings(List<Clause> clauses) {
    return clauses.stream().map(Clause::wording).toList();
  }
}
