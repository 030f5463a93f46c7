package org.clausewise.benchmark.generator;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A clause and the next become one, joined by <em>and</em>; every second one lightly reworded. */
final class Merge implements Editing {

  private static final double LIGHTLY = 0.12;

  private final Reworder reworder;

  Merge(Reworder reworder) {
    this.reworder = reworder;
  }

  @Override
  public boolean apply(Desk desk, int at, Random random) {
    if (!desk.isFreePair(at)) {
      return false;
    }
    Clause clause = desk.clause(at);
    String joined = clause.wording() + Words.PARAGRAPH_MARK + desk.clause(at + 1).wording();
    double share = random.nextBoolean() ? LIGHTLY : 0;
    @Nullable Rewording rewording =
        reworder.reword(
            joined,
            List.of(joint(Words.of(joined))),
            share,
            List.of(at, at + 1),
            Recognition.IN_PLACE,
            random);
    if (rewording == null) {
      return false;
    }
    Touch touch = desk.touch(Kind.MERGE, List.of(at, at + 1), rewording.edits());
    desk.put(at, new Clause(clause.role(), rewording.text()), touch);
    return true;
  }

  /** From the mark that ends the first clause to the word that opens the second. */
  private static PhraseEdit joint(List<Word> words) {
    int mark = 0;
    while (!words.get(mark).isParagraphMark()) {
      mark++;
    }
    String opener = words.get(mark + 1).text().toLowerCase(Locale.ROOT);
    String before = words.get(mark - 1).text();
    if (before.equals(",")) {
      return PhraseEdit.of(mark, mark + 2, "and " + opener);
    }
    boolean closed = words.get(mark - 1).isMark();
    return PhraseEdit.of(closed ? mark - 1 : mark, mark + 2, ", and " + opener);
  }
}
