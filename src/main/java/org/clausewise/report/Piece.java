package org.clausewise.report;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.change.Change;
import org.clausewise.change.Edit;

/**
 * A stretch of a change: text that both drafts have, or that one of them lacks. The equal and the
 * deleted pieces of a change give the original wording, the equal and the inserted ones the
 * revised; half-open, zero-based UTF-16 offsets into those.
 */
record Piece(Op op, int originalStart, int originalEnd, int revisedStart, int revisedEnd) {

  enum Op {
    EQUAL,
    DELETE,
    INSERT
  }

  /** The pieces of {@code change} in order, none of them empty. */
  static List<Piece> of(Change change) {
    List<Piece> pieces = new ArrayList<>();
    int o = 0;
    int r = 0;
    for (Edit edit : change.edits()) {
      add(pieces, Op.EQUAL, o, edit.originalStart(), r, edit.revisedStart());
      add(pieces, Op.DELETE, edit.originalStart(), edit.originalEnd(), edit.revisedStart());
      addInserted(pieces, edit);
      o = edit.originalEnd();
      r = edit.revisedEnd();
    }
    add(pieces, Op.EQUAL, o, change.originalText().length(), r, change.revisedText().length());
    return pieces;
  }

  private static void addInserted(List<Piece> pieces, Edit edit) {
    int o = edit.originalEnd();
    add(pieces, Op.INSERT, o, o, edit.revisedStart(), edit.revisedEnd());
  }

  private static void add(List<Piece> pieces, Op op, int oStart, int oEnd, int revised) {
    add(pieces, op, oStart, oEnd, revised, revised);
  }

  private static void add(List<Piece> pieces, Op op, int oStart, int oEnd, int rStart, int rEnd) {
    if (oStart < oEnd || rStart < rEnd) {
      pieces.add(new Piece(op, oStart, oEnd, rStart, rEnd));
    }
  }

  /** The text of this piece, cut from either wording of its change. */
  String in(String originalText, String revisedText) {
    return op == Op.INSERT
        ? revisedText.substring(revisedStart, revisedEnd)
        : originalText.substring(originalStart, originalEnd);
  }
}
