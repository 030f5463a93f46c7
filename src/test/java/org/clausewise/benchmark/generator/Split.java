package org.clausewise.benchmark.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A clause becomes two, or three where it is long enough: cut at a comma or <em>and</em>, each new
 * one with an opener of its own. Every second one is lightly reworded as well.
 */
final class Split implements Editing {

  /** Words of meaning that each piece has at least, to be known. */
  private static final int PIECE = 7;

  private static final double LIGHTLY = 0.12;

  private final Composer composer;
  private final Reworder reworder;

  Split(Composer composer, Reworder reworder) {
    this.composer = composer;
    this.reworder = reworder;
  }

  @Override
  public boolean apply(Desk desk, int at, Random random) {
    if (!desk.isFree(at)) {
      return false;
    }
    Clause clause = desk.clause(at);
    List<PhraseEdit> cuts = cuts(clause, random);
    double share = random.nextBoolean() ? LIGHTLY : 0;
    @Nullable Rewording rewording =
        cuts.isEmpty()
            ? null
            : reworder.reword(
                clause.wording(), cuts, share, List.of(at), Recognition.IN_PLACE, random);
    if (rewording == null) {
      return false;
    }
    Touch touch = desk.touch(Kind.SPLIT, List.of(at), rewording.edits());
    for (String piece : rewording.text().split(Words.PARAGRAPH_MARK)) {
      desk.put(at, new Clause(clause.role(), piece), touch);
    }
    return true;
  }

  private List<PhraseEdit> cuts(Clause clause, Random random) {
    List<Word> words = Words.of(clause.wording());
    int pieces = Words.meaning(words) >= 3 * PIECE + 2 && random.nextInt(3) == 0 ? 3 : 2;
    List<PhraseEdit> cuts = new ArrayList<>();
    int from = 0;
    for (int k = 1; k < pieces; k++) {
      int cut = cut(words, from, pieces - k, random);
      if (cut < 0) {
        return List.of();
      }
      cuts.add(edit(words, cut, clause.role(), random));
      from = cut + 1;
    }
    return cuts;
  }

  /** Where to cut so that enough is left on both sides, or -1. */
  private static int cut(List<Word> words, int from, int piecesBehind, Random random) {
    List<Integer> places = new ArrayList<>();
    for (int k = from; k < words.size() - 1; k++) {
      String word = words.get(k).text();
      if ((word.equals(",") || word.equals("and"))
          && Words.meaning(words.subList(from, k)) >= PIECE
          && Words.meaning(words.subList(k, words.size())) >= piecesBehind * PIECE
          && !words.get(k + 1).isMark()) {
        places.add(k);
      }
    }
    return places.isEmpty() ? -1 : places.get(random.nextInt(places.size()));
  }

  private PhraseEdit edit(List<Word> words, int cut, Role role, Random random) {
    boolean comma = words.get(cut).text().equals(",");
    boolean alsoAnd = comma && words.get(cut + 1).text().equals("and");
    int end = cut + (alsoAnd ? 2 : 1);
    if (role == Role.PREAMBULAR) {
      String opener = Words.PARAGRAPH_MARK + composer.opener(0, random);
      return PhraseEdit.of(cut + (comma ? 1 : 0), end, comma ? opener : "," + opener);
    }
    String opener = composer.opener(role == Role.OPERATIVE ? 1 : 2, random);
    String also = role == Role.OPERATIVE ? "Also " + opener.toLowerCase(Locale.ROOT) : opener;
    return PhraseEdit.of(cut, end, ";" + Words.PARAGRAPH_MARK + also);
  }
}
