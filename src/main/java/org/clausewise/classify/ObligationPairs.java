package org.clausewise.classify;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.change.Edit;
import org.clausewise.change.Finding;
import org.clausewise.change.Tag;
import org.clausewise.classify.Obligation.Kind;

/** What binds, on both sides of one cluster of edits. */
final class ObligationPairs {

  private final Edit first;
  private final List<Finding> found;

  private ObligationPairs(Edit first, List<Finding> found) {
    this.first = first;
    this.found = found;
  }

  /**
   * Adds what differs.
   *
   * @param first the first edit, where a finding stands that has nothing on one side
   */
  static void compare(
      List<Obligation> original, List<Obligation> revised, Edit first, List<Finding> found) {
    List<Obligation> before = new ArrayList<>(original);
    List<Obligation> after = new ArrayList<>(revised);
    removeEqual(before, after);
    ObligationPairs pairs = new ObligationPairs(first, found);
    pairs.compareModals(of(before, Kind.MODAL), of(after, Kind.MODAL));
    pairs.tell("qualifier", of(before, Kind.QUALIFIER), of(after, Kind.QUALIFIER));
    pairs.tell("negation", of(before, Kind.NEGATION), of(after, Kind.NEGATION));
  }

  private static void removeEqual(List<Obligation> before, List<Obligation> after) {
    for (Obligation obligation : List.copyOf(before)) {
      for (Obligation other : after) {
        if (obligation.words().equals(other.words())) {
          before.remove(obligation);
          after.remove(other);
          break;
        }
      }
    }
  }

  private static List<Obligation> of(List<Obligation> obligations, Kind kind) {
    return obligations.stream().filter(obligation -> obligation.kind() == kind).toList();
  }

  private void compareModals(List<Obligation> before, List<Obligation> after) {
    int both = Math.min(before.size(), after.size());
    for (int i = 0; i < both; i++) {
      compare(before.get(i), after.get(i));
    }
    tell("obligation", before.subList(both, before.size()), after.subList(both, after.size()));
  }

  private void compare(Obligation before, Obligation after) {
    int order = Integer.compare(after.rank(), before.rank());
    String rule = order == 0 ? "changed" : order < 0 ? "weaker" : "stronger";
    String what = order == 0 ? "changed, as strong" : order < 0 ? "weakened" : "strengthened";
    found.add(
        new Finding(
            Tag.OBLIGATION,
            "obligation-" + rule,
            "obligation " + what + ": " + before.words() + " → " + after.words(),
            before.start(),
            before.end(),
            after.start(),
            after.end()));
  }

  private void tell(String name, List<Obligation> dropped, List<Obligation> added) {
    for (Obligation obligation : dropped) {
      found.add(
          new Finding(
              Tag.OBLIGATION,
              name + "-dropped",
              name + " dropped: " + obligation.words(),
              obligation.start(),
              obligation.end(),
              first.revisedStart(),
              first.revisedStart()));
    }
    for (Obligation obligation : added) {
      found.add(
          new Finding(
              Tag.OBLIGATION,
              name + "-added",
              name + " added: " + obligation.words(),
              first.originalStart(),
              first.originalStart(),
              obligation.start(),
              obligation.end()));
    }
  }
}
