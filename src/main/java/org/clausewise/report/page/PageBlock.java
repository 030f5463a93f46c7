package org.clausewise.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Neighbouring rows: either one that is shown, or a run that is folded because none of its
 * paragraphs says anything new.
 *
 * @param rows at least one
 * @param folded whether they are folded
 */
public record PageBlock(List<PageRow> rows, boolean folded) {

  public PageBlock {
    rows = List.copyOf(rows);
  }

  static List<PageBlock> of(List<PageRow> rows) {
    List<PageBlock> blocks = new ArrayList<>();
    List<PageRow> quiet = new ArrayList<>();
    for (PageRow row : rows) {
      if (!row.isQuiet()) {
        finish(quiet, blocks);
        blocks.add(new PageBlock(List.of(row), false));
      } else {
        quiet.add(row);
      }
    }
    finish(quiet, blocks);
    return blocks;
  }

  /** A single paragraph takes no more place than a button that hides it. */
  private static void finish(List<PageRow> quiet, List<PageBlock> blocks) {
    if (!quiet.isEmpty()) {
      boolean saves = quiet.size() > 1 || quiet.get(0).isBlank();
      blocks.add(new PageBlock(quiet, saves));
      quiet.clear();
    }
  }

  /** The rows in parts. */
  public List<List<PageRow>> parts() {
    return Parts.of(rows);
  }

  /** How many of the paragraphs did not change at all. */
  public long unchanged() {
    return rows.stream().filter(row -> !row.differs()).count();
  }

  /** How many only got another number. */
  public long renumbered() {
    return rows.size() - unchanged();
  }

  /** What is folded, for the button: {@code 14 unchanged, 3 renumbered}. */
  public String told() {
    String unchanged = unchanged() == 0 ? "" : unchanged() + " unchanged";
    String renumbered = renumbered() == 0 ? "" : renumbered() + " only renumbered";
    return unchanged + (unchanged.isEmpty() || renumbered.isEmpty() ? "" : ", ") + renumbered;
  }

  /** The names of the first and the last that have one, by draft; empty where none has. */
  public MixedLine range() {
    String original = range(row -> row.change().original());
    String revised = range(row -> row.change().revised());
    return MixedLine.of(original.equals(revised) ? revised : original + " → " + revised);
  }

  private String range(Function<PageRow, String> name) {
    List<String> names = rows.stream().filter(PageRow::isNamed).map(name).toList();
    if (names.isEmpty()) {
      return "";
    }
    String first = names.get(0);
    String last = names.get(names.size() - 1);
    return first.equals(last) ? first : first + "–" + last;
  }
}
