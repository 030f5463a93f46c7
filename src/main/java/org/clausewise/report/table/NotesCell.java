package org.clausewise.report.table;

import java.util.EnumSet;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.clausewise.model.DifferenceKind;
import org.clausewise.report.Names;
import org.clausewise.report.ReportedChange;
import org.clausewise.report.ReportedPiece;
import org.clausewise.report.word.WordStyle;
import org.clausewise.report.word.WordText;

/** What became of a clause: its labels, what kind of change it is, and what it mentions. */
final class NotesCell {

  private final CellText cell;

  NotesCell(CellText cell) {
    this.cell = cell;
  }

  void write(ReportedChange change, String departure) {
    XWPFParagraph name = cell.paragraph(WordStyle.CELL);
    WordText.bold(WordText.append(name, change.name()));
    WordText.append(name, ", " + what(change, departure));
    add(WordStyle.CELL, verdict(change));
    change.ledger().forEach(line -> add(WordStyle.QUIET, "• " + line));
    ignored(change);
  }

  /** The tags, and the verdict's words where they tell more than what became of the clause. */
  private static String verdict(ReportedChange change) {
    String tags = change.tags().isEmpty() ? "" : "[" + String.join(", ", change.tags()) + "]";
    return change.verdictLine().equals(change.what())
        ? tags
        : (tags + " " + change.verdictLine()).strip();
  }

  private static String what(ReportedChange change, String departure) {
    String what = change.differs() ? change.what() : "unchanged";
    if (change.change().renumbered()) {
      what = what.isEmpty() ? "only renumbered" : what + ", renumbered";
    }
    return departure.isEmpty() ? what : what + "; had stood " + departure;
  }

  private void ignored(ReportedChange change) {
    Set<DifferenceKind> kinds = EnumSet.noneOf(DifferenceKind.class);
    change.pieces().stream().map(ReportedPiece::ignored).forEach(kinds::addAll);
    if (!kinds.isEmpty()) {
      add(WordStyle.QUIET, "not marked: " + String.join(", ", Names.of(kinds)));
    }
  }

  private void add(WordStyle style, String text) {
    if (!text.isEmpty()) {
      WordText.append(cell.paragraph(style), text);
    }
  }
}
