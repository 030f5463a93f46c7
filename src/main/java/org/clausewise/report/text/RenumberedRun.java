package org.clausewise.report.text;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.change.Change;
import org.clausewise.change.Passage;
import org.clausewise.model.ClauseLabel;
import org.clausewise.report.Controls;
import org.clausewise.report.Names;

/** Collects clauses of which only the number changed, up to the next change of another kind. */
final class RenumberedRun {

  private final List<Change> changes = new ArrayList<>();

  void add(Change change) {
    changes.add(change);
  }

  /** The line that tells of them ({@code OP16–OP24 → OP18–OP26, renumbered}), and starts anew. */
  String finish() {
    if (changes.isEmpty()) {
      return "";
    }
    Change first = changes.get(0);
    Change last = changes.get(changes.size() - 1);
    String line =
        range(first.original().get(0), last.original().get(0))
            + " → "
            + range(first.revised().get(0), last.revised().get(0))
            + ", renumbered";
    changes.clear();
    return line;
  }

  private static String range(Passage first, Passage last) {
    String from = name(first);
    String to = name(last);
    return from.equals(to) ? from : from + "–" + to;
  }

  /** The label, else the number that is printed: first words would not tell what changed. */
  private static String name(Passage passage) {
    ClauseLabel label = passage.paragraph().label();
    String number = passage.paragraph().number();
    return label != null || number == null ? Names.of(passage) : Controls.visible(number);
  }
}
