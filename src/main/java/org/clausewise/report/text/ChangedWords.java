package org.clausewise.report.text;

import java.util.List;
import org.clausewise.change.Change;
import org.clausewise.report.Excerpt;
import org.clausewise.report.Piece;
import org.clausewise.report.Piece.Op;
import org.clausewise.report.PrintedText;
import org.clausewise.report.text.StyledText.Style;

/** The words of one change: what went and came in full, what stayed as far as it helps to read. */
final class ChangedWords {

  /** Words shown of a clause that moved, or changed in its formatting alone. */
  private static final int RECOGNISED_BY = 12;

  /** Words shown at the start of a clause: its opener. */
  private static final int OPENER = 4;

  /** Words shown on either side of an edit. */
  private static final int CONTEXT = 6;

  private ChangedWords() {}

  static StyledText of(Change change, boolean color) {
    PrintedText original = PrintedText.inOneLine(change.original());
    PrintedText revised = PrintedText.inOneLine(change.revised());
    if (change.edits().isEmpty()) {
      return new StyledText(color).append(Style.PLAIN, Excerpt.start(revised.all(), RECOGNISED_BY));
    }
    StyledText text = new StyledText(color);
    List<Piece> pieces = Piece.marked(change);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      String words =
          piece.op() == Op.DELETE
              ? original.of(piece.originalStart(), piece.originalEnd())
              : revised.of(piece.revisedStart(), piece.revisedEnd());
      text.append(style(piece.op()), shown(words, piece.op(), i, pieces.size()));
    }
    return text;
  }

  private static Style style(Op op) {
    return switch (op) {
      case EQUAL -> Style.PLAIN;
      case DELETE -> Style.DELETED;
      case INSERT -> Style.INSERTED;
    };
  }

  private static String shown(String words, Op op, int index, int count) {
    if (op != Op.EQUAL) {
      return index > 0 || words.isBlank() ? words : words.stripLeading();
    }
    String shown = index > 0 ? words : words.stripLeading();
    int before = index == 0 ? OPENER : CONTEXT;
    int after = index == count - 1 ? 0 : CONTEXT;
    return Excerpt.ends(shown, before, after);
  }
}
