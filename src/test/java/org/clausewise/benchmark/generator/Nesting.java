package org.clausewise.benchmark.generator;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A clause goes a level deeper at its place, and gets another label: an operative paragraph becomes
 * {@code (a)} of the one before, {@code (b)} becomes {@code (i)}. As often as not its opener
 * follows, and it is lightly reworded.
 */
final class Nesting implements Editing {

  private static final double LIGHTLY = 0.15;

  private final Openers openers;
  private final Reworder reworder;

  Nesting(Openers openers, Reworder reworder) {
    this.openers = openers;
    this.reworder = reworder;
  }

  @Override
  public boolean apply(Desk desk, int at, Random random) {
    if (!desk.isFree(at) || !hasParent(desk, at)) {
      return false;
    }
    Clause clause = desk.clause(at);
    boolean operative = clause.role() == Role.OPERATIVE;
    List<PhraseEdit> opener =
        operative && random.nextBoolean() ? openers.change(clause.wording(), 1, 2) : List.of();
    double share = random.nextBoolean() ? LIGHTLY : 0;
    @Nullable Rewording rewording =
        reworder.reword(clause.wording(), opener, share, List.of(at), Recognition.IN_PLACE, random);
    if (rewording == null) {
      return false;
    }
    Touch touch = desk.touch(Kind.NEST, List.of(at), rewording.edits());
    desk.put(at, new Clause(operative ? Role.SUB : Role.DEEPER, rewording.text()), touch);
    return true;
  }

  private static boolean hasParent(Desk desk, int at) {
    Role role = desk.clause(at).role();
    Role before = at == 0 ? Role.FRAME : desk.clause(at - 1).role();
    return switch (role) {
      case OPERATIVE -> before.isNumbered();
      case SUB -> before == Role.SUB;
      default -> false;
    };
  }
}
