package org.clausewise.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.clausewise.model.Block;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Table;
import org.clausewise.model.Table.Row;
import org.clausewise.model.Tracked;
import org.clausewise.sequence.Match;
import org.clausewise.sequence.SequenceDiff;

/**
 * Pairs what the drafts' own tracked changes leave no doubt about.
 *
 * <p>The idea: without the text and the marks that tracked changes brought, both drafts say the
 * same but for what nobody tracked. Paragraphs that only a tracked mark parts are one then, and
 * what was brought as a whole is not there; so a split, a merge, or one of two equal paragraphs
 * that went is known, however short it is. Stretches that say the same are paired if they are all
 * there is, or long enough to be no chance; what is left is aligned as ever. Cost: that of {@link
 * SequenceDiff} over the blocks. Handled badly: paragraphs of which one tracked change parts what
 * another joined.
 */
final class TrackedSpine {

  private static final String CELL = "\u2029";

  /** So many characters say the same by no chance; some words of boilerplate may. */
  private static final int LEAST_LENGTH = 40;

  private final Matching matching;

  private TrackedSpine(Matching matching) {
    this.matching = matching;
  }

  /** Pairs blocks of a container of which some are tracked; does nothing where none is. */
  static void pairBlocks(Matching matching, List<Block> original, List<Block> revised) {
    Side before = new Side(original, paragraph -> paragraph.tracked().ofOriginal());
    Side after = new Side(revised, paragraph -> paragraph.tracked().ofRevised());
    if (before.isTracked() || after.isTracked()) {
      new TrackedSpine(matching).pair(before.items(), after.items());
    }
  }

  /** Pairs rows of two tables in the same way. */
  static void pairRows(Matching matching, List<Row> original, List<Row> revised) {
    pairBlocks(
        matching,
        original.stream().map(row -> (Block) new Table(List.of(row))).toList(),
        revised.stream().map(row -> (Block) new Table(List.of(row))).toList());
  }

  private void pair(List<Item> before, List<Item> after) {
    Map<String, Integer> interned = new HashMap<>();
    for (Match match : SequenceDiff.matches(keys(before, interned), keys(after, interned))) {
      List<Item> mine = before.subList(match.originalStart(), match.originalEnd());
      List<Item> theirs = after.subList(match.revisedStart(), match.revisedEnd());
      boolean all = mine.size() == before.size() && mine.size() == after.size();
      if (all || mine.stream().mapToInt(Item::length).sum() >= LEAST_LENGTH) {
        for (int k = 0; k < mine.size(); k++) {
          pair(mine.get(k), theirs.get(k));
        }
      }
    }
  }

  private static int[] keys(List<Item> items, Map<String, Integer> interned) {
    return items.stream()
        .mapToInt(item -> interned.computeIfAbsent(item.rest, rest -> interned.size()))
        .toArray();
  }

  private void pair(Item mine, Item theirs) {
    boolean sameShape =
        matching.original().get(mine.start).shape() == matching.revised().get(theirs.start).shape();
    if (sameShape && (mine.isSingle() || theirs.isSingle())) {
      Matching.add(Link.inOrder(matching, mine.start, mine.end, theirs.start, theirs.end));
    }
  }

  /**
   * One or several neighbouring blocks that are one without the tracked marks between them.
   *
   * @param rest what they say without tracked text
   * @param start the position of the first block that says some of it
   * @param end the position behind the last one
   */
  private record Item(String rest, int start, int end) {
    int length() {
      return rest.strip().length();
    }

    boolean isSingle() {
      return end - start == 1;
    }
  }

  /** The blocks of one draft, and what of their paragraphs is tracked. */
  private record Side(List<Block> blocks, Function<Paragraph, Tracked> trackedOf) {

    boolean isTracked() {
      return blocks.stream()
          .flatMap(block -> paragraphs(block).stream())
          .anyMatch(paragraph -> !trackedOf.apply(paragraph).isEmpty());
    }

    List<Item> items() {
      List<Item> items = new ArrayList<>();
      int from = 0;
      for (int i = 0; i < blocks.size(); i++) {
        boolean joined = blocks.get(i) instanceof Paragraph p && trackedOf.apply(p).mark();
        boolean followed = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Paragraph;
        if (!joined || !followed) {
          addItem(from, i + 1, items);
          from = i + 1;
        }
      }
      return items;
    }

    private void addItem(int from, int end, List<Item> into) {
      StringBuilder rest = new StringBuilder();
      int first = -1;
      int last = -1;
      for (int i = from; i < end; i++) {
        String own = rest(blocks.get(i));
        rest.append(own);
        if (!own.isEmpty()) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      if (first >= 0) {
        into.add(new Item(rest.toString(), first, last + 1));
      } else if (paragraphs(blocks.get(end - 1)).stream().anyMatch(p -> !isWhole(p))) {
        into.add(new Item("", end - 1, end));
      }
    }

    /** What a block says without tracked text, with a separator for each paragraph of a table. */
    private String rest(Block block) {
      StringBuilder rest = new StringBuilder();
      for (Paragraph paragraph : paragraphs(block)) {
        rest.append(rest(paragraph));
        rest.append(block instanceof Table && !isWhole(paragraph) ? CELL : "");
      }
      return rest.toString();
    }

    private String rest(Paragraph paragraph) {
      StringBuilder rest = new StringBuilder();
      int from = 0;
      for (Tracked.Range range : trackedOf.apply(paragraph).ranges()) {
        rest.append(paragraph.text(), from, range.start());
        from = range.end();
      }
      return rest.append(paragraph.text(), from, paragraph.text().length()).toString();
    }

    /** Whether a tracked change brought all of the paragraph. */
    private boolean isWhole(Paragraph paragraph) {
      return trackedOf.apply(paragraph).mark() && rest(paragraph).isEmpty();
    }

    private static List<Paragraph> paragraphs(Block block) {
      List<Paragraph> found = new ArrayList<>();
      block.collectParagraphs(found);
      return found;
    }
  }
}
