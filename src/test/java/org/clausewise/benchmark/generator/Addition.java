package org.clausewise.benchmark.generator;

import java.util.List;
import java.util.Random;
import org.clausewise.change.Edit;

/** A new clause comes, like none of the original's. */
final class Addition implements Editing {

  private final Composer composer;
  private final Recognition recognition;

  Addition(Composer composer, Recognition recognition) {
    this.composer = composer;
    this.recognition = recognition;
  }

  @Override
  public boolean apply(Desk desk, int at, Random random) {
    Role role = desk.clause(at).role();
    if (role == Role.FRAME) {
      return false;
    }
    Clause clause = clause(role, random);
    if (!recognition.isNew(clause.wording())) {
      return false;
    }
    Edit all = new Edit(0, 0, 0, clause.wording().length());
    Touch touch = desk.touch(Kind.ADD, List.of(), List.of(all));
    if (random.nextBoolean()) {
      desk.putFirst(at, clause, touch);
    } else {
      desk.put(at, clause, touch);
    }
    return true;
  }

  private Clause clause(Role role, Random random) {
    return switch (role) {
      case PREAMBULAR -> composer.preambular(random);
      case OPERATIVE -> composer.operative(random);
      default -> composer.sub(role, random);
    };
  }
}
