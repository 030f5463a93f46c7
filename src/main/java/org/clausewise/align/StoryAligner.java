package org.clausewise.align;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.clausewise.align.Container.CellPair;
import org.clausewise.align.Container.TablePair;
import org.clausewise.align.Matching.Gap;
import org.clausewise.model.Block;
import org.clausewise.model.Story;
import org.clausewise.model.StoryKind;
import org.clausewise.model.Table;
import org.clausewise.text.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Aligns two stories from the outside in: blocks, then the rows and cells of paired tables ({@link
 * TableAligner}), then the blocks of paired cells.
 *
 * <p>The order of work matters: what is sure everywhere first, then splits and merges, then moves
 * across all containers, and only then what the place alone makes likely, so that a weak pair never
 * takes a paragraph away from its true counterpart elsewhere.
 */
final class StoryAligner {

  /** Tables this alike are the same one even if no two rows pair. */
  private static final double SAME_TABLE = 0.5;

  /** The only paragraph of a cell, header or note is the same if it is as short as this. */
  private static final int SHORT_LONE_PARAGRAPH = 8;

  private final Lexicon lexicon;
  private final Thresholds thresholds;
  private final boolean inBody;
  private final List<Container> containers = new ArrayList<>();

  private StoryAligner(Lexicon lexicon, Thresholds thresholds, StoryKind kind) {
    this.lexicon = lexicon;
    this.thresholds = thresholds;
    this.inBody = kind == StoryKind.BODY;
  }

  /** Aligns the stories, one of which may be missing; moves are looked for in the body alone. */
  static Alignment align(
      @Nullable Story original, @Nullable Story revised, Lexicon lexicon, Thresholds thresholds) {
    Story present = original != null ? original : revised;
    if (present == null) {
      throw new IllegalArgumentException("a pair of no story");
    }
    StoryAligner aligner = new StoryAligner(lexicon, thresholds, present.id().kind());
    return aligner.align(blocks(original), blocks(revised));
  }

  private static List<Block> blocks(@Nullable Story story) {
    return story == null ? List.of() : story.blocks();
  }

  private Alignment align(List<Block> original, List<Block> revised) {
    Container root = new Container(original, revised, lexicon);
    containers.add(root);
    alignSpines(0);
    findMoves();
    fillGaps(0);
    findMoves();
    int known = containers.size();
    List.copyOf(containers).forEach(this::alignTables); // those that turned out to be no moves
    alignSpines(known);
    fillGaps(known);
    containers.forEach(container -> BlockSliders.slide(container.matching()));
    return new Alignment(
        root, inBody ? FarPieces.find(matchings(), thresholds) : new IdentityHashMap<>());
  }

  private List<Matching> matchings() {
    return containers.stream().map(Container::matching).toList();
  }

  private void alignSpines(int from) {
    for (int k = from; k < containers.size(); k++) {
      alignSpine(containers.get(k));
    }
  }

  private void fillGaps(int from) {
    for (int k = from; k < containers.size(); k++) {
      int known = containers.size();
      fillGaps(containers.get(k), k > 0 || !inBody);
      alignSpines(known);
    }
  }

  private void alignSpine(Container container) {
    TrackedSpine.pairBlocks(container.matching(), container.original(), container.revised());
    new OrderedAligner(container.matching(), thresholds).alignSpine();
    SplitMergeFinder.find(container.matching(), thresholds);
    alignTables(container);
  }

  private void fillGaps(Container container, boolean lonePairs) {
    new OrderedAligner(container.matching(), thresholds).fillGaps();
    pairLoneTables(container);
    if (lonePairs) {
      pairLoneParagraph(container.matching());
    }
    SplitMergeFinder.find(container.matching(), thresholds);
    alignTables(container);
  }

  private void findMoves() {
    if (inBody) {
      MoveFinder.find(matchings(), thresholds);
    }
  }

  /** A cell, header or note is a place of its own: {@code 100} became {@code 120} there. */
  private static void pairLoneParagraph(Matching matching) {
    if (matching.original().size() == 1
        && matching.revised().size() == 1
        && matching.isFreeOriginal(0)
        && matching.isFreeRevised(0)
        && isShortParagraph(matching.original().get(0))
        && isShortParagraph(matching.revised().get(0))) {
      matching.pair(0, 0);
    }
  }

  /**
   * A table alone at its place is the same if it has the same rows and cells, whatever they say.
   */
  private static void pairLoneTables(Container container) {
    Matching matching = container.matching();
    for (Gap gap : matching.gaps()) {
      int[] mine =
          tables(
              container.original(), matching.freeOriginal(gap.originalStart(), gap.originalEnd()));
      int[] theirs =
          tables(container.revised(), matching.freeRevised(gap.revisedStart(), gap.revisedEnd()));
      if (mine.length == 1
          && theirs.length == 1
          && cells(container.original().get(mine[0]))
              .equals(cells(container.revised().get(theirs[0])))) {
        matching.pair(mine[0], theirs[0]);
      }
    }
  }

  private static int[] tables(List<Block> blocks, int[] places) {
    return IntStream.of(places).filter(place -> blocks.get(place) instanceof Table).toArray();
  }

  /** How many cells each row has. */
  private static List<Integer> cells(Block table) {
    return ((Table) table).rows().stream().map(row -> row.cells().size()).toList();
  }

  private static boolean isShortParagraph(Unit unit) {
    return unit.isParagraph() && unit.profile().meaningWords() <= SHORT_LONE_PARAGRAPH;
  }

  private void alignTables(Container container) {
    for (Link link : container.matching().links(Link::isInOrder)) {
      if (link.firstOriginal().isTable() && !container.hasTable(link)) {
        alignTable(container, link);
      }
    }
  }

  private void alignTable(Container container, Link link) {
    Table original = (Table) container.original().get(link.originalStart);
    Table revised = (Table) container.revised().get(link.revisedStart);
    TablePair pair = TableAligner.align(original, revised, lexicon, thresholds);
    boolean anyRow = !pair.rows().links(Link::isInOrder).isEmpty();
    if (!anyRow && link.firstOriginal().likeness(link.firstRevised()) < SAME_TABLE) {
      Matching.remove(link);
      return;
    }
    container.addTable(link, pair);
    for (Link row : pair.rows().links(Link::isInOrder)) {
      for (CellPair cell : Objects.requireNonNull(pair.cells().get(row))) {
        if (cell.content() != null) {
          containers.add(cell.content());
        }
      }
    }
  }
}
