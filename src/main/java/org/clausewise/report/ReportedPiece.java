package org.clausewise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clausewise.change.Change;
import org.clausewise.change.Comparison;
import org.clausewise.change.Tag;
import org.clausewise.model.DifferenceKind;
import org.clausewise.report.Piece.Op;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a change as it is printed: atoms by what stands for them, paragraph marks as {@code
 * ¶} and a line feed, tabs and line feeds as they are, and nothing else that steers what shows it.
 *
 * @param op whether both drafts have it, or which
 * @param original as the original has it; empty for an inserted one
 * @param revised as the revised draft has it; empty for a deleted one
 * @param tag what its edit is; null where both drafts have it, where it is ignored, and where
 *     nothing was classified
 * @param ignored the kinds of the difference where it is not to be marked; else none
 */
public record ReportedPiece(
    Op op, String original, String revised, @Nullable Tag tag, Set<DifferenceKind> ignored) {

  public ReportedPiece {
    ignored = Set.copyOf(ignored);
  }

  /** The pieces of a change in order. */
  static List<ReportedPiece> of(Comparison comparison, Change change) {
    PrintedText original = PrintedText.withLines(change.original());
    PrintedText revised = PrintedText.withLines(change.revised());
    List<ReportedPiece> pieces = new ArrayList<>();
    for (Piece piece : Piece.of(change)) {
      pieces.add(
          new ReportedPiece(
              piece.op(),
              piece.op() == Op.INSERT
                  ? ""
                  : original.of(piece.originalStart(), piece.originalEnd()),
              piece.op() == Op.DELETE ? "" : revised.of(piece.revisedStart(), piece.revisedEnd()),
              piece.tag(change, comparison.verdict(change)),
              piece.ignored()));
    }
    return pieces;
  }

  /** Whether it is to be marked as deleted or inserted. */
  public boolean isMarked() {
    return op != Op.EQUAL && ignored.isEmpty();
  }

  /** Whether the original has it. */
  public boolean inOriginal() {
    return op != Op.INSERT;
  }

  /** Whether the revised draft has it. */
  public boolean inRevised() {
    return op != Op.DELETE;
  }

  /** What is printed of it where both drafts are shown in one text: the revised draft's, if any. */
  public String text() {
    return op == Op.DELETE ? original : revised;
  }
}
