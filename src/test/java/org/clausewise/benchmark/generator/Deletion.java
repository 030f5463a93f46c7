package org.clausewise.benchmark.generator;

import java.util.List;
import java.util.Random;
import org.clausewise.change.Edit;

/** A clause goes. */
final class Deletion implements Editing {

  @Override
  public boolean apply(Desk desk, int at, Random random) {
    if (!desk.isFree(at)) {
      return false;
    }
    Edit all = new Edit(0, desk.clause(at).wording().length(), 0, 0);
    desk.touch(Kind.DELETE, List.of(at), List.of(all));
    return true;
  }
}
