package org.clausewise.benchmark.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A clause goes from the preamble to the operative part of its resolution, where its opener and its
 * last mark are others. Every second one is reworded as well, by up to 30 %.
 */
final class Crossing implements Editing {

  private static final double MOST = 0.3;

  private final Openers openers;
  private final Reworder reworder;

  Crossing(Openers openers, Reworder reworder) {
    this.openers = openers;
    this.reworder = reworder;
  }

  @Override
  public boolean apply(Desk desk, int at, Random random) {
    if (!desk.isFree(at) || desk.clause(at).role() != Role.PREAMBULAR) {
      return false;
    }
    List<PhraseEdit> edits = edits(desk.clause(at).wording());
    int to = place(desk, at, random);
    double share = random.nextBoolean() ? MOST * (0.2 + 0.8 * random.nextDouble()) : 0;
    @Nullable Rewording rewording =
        edits.isEmpty() || to < 0
            ? null
            : reworder.reword(
                desk.clause(at).wording(),
                edits,
                share,
                List.of(at),
                Recognition.ELSEWHERE,
                random);
    if (rewording == null) {
      return false;
    }
    Touch touch = desk.touch(Kind.CROSS, List.of(at), rewording.edits());
    desk.put(to, new Clause(Role.OPERATIVE, rewording.text()), touch);
    return true;
  }

  private List<PhraseEdit> edits(String wording) {
    List<PhraseEdit> edits = new ArrayList<>(openers.change(wording, 0, 1));
    int last = Words.of(wording).size() - 1;
    if (!edits.isEmpty() && wording.endsWith(",")) {
      edits.add(PhraseEdit.of(last, last + 1, ";"));
    }
    return edits;
  }

  private static int place(Desk desk, int at, Random random) {
    int[] resolution = desk.resolution(at);
    int first = at;
    while (first < resolution[1] && desk.clause(first).role() == Role.PREAMBULAR) {
      first++;
    }
    return first < resolution[1] ? first + random.nextInt(resolution[1] - first) : -1;
  }
}
