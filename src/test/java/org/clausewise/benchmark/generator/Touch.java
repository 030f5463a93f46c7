package org.clausewise.benchmark.generator;

import java.util.List;
import org.clausewise.change.Edit;

/**
 * What is done to clauses, before it is known where they will stand. Two are the same only if they
 * are the same object.
 */
final class Touch {

  private final Kind kind;
  private final List<Integer> originals;
  private final List<Edit> edits;

  Touch(Kind kind, List<Integer> originals, List<Edit> edits) {
    this.kind = kind;
    this.originals = List.copyOf(originals);
    this.edits = List.copyOf(edits);
  }

  TrueChange at(List<Integer> reviseds) {
    return new TrueChange(kind, originals, reviseds, edits);
  }

  List<Integer> originals() {
    return originals;
  }
}
