package org.clausewise.report.page;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.change.Tag;
import org.clausewise.report.Names;
import org.clausewise.report.Piece.Op;
import org.clausewise.report.ReportedChange;
import org.clausewise.report.ReportedPiece;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a row's text.
 *
 * @param look how it is written
 * @param text as it is printed
 * @param original what the original has where that is printed otherwise; else null
 * @param note what kind of change it is where that is routine, or of what kind the difference is
 *     that is ignored; else null
 */
public record PagePiece(Look look, String text, @Nullable String original, @Nullable String note) {

  /** How a stretch is written. */
  public enum Look {
    EQUAL,
    DELETED,
    INSERTED,
    IGNORED,
    PRINTED_OTHERWISE,
    NUMBER,
    DELETED_NUMBER,
    INSERTED_NUMBER
  }

  /** Whether both drafts have it as it is. */
  public boolean isEqual() {
    return look == Look.EQUAL;
  }

  /** Whether only the original has it. */
  public boolean isDeleted() {
    return look == Look.DELETED || look == Look.DELETED_NUMBER;
  }

  /** Whether only the revised draft has it. */
  public boolean isInserted() {
    return look == Look.INSERTED || look == Look.INSERTED_NUMBER;
  }

  /** The class that the style sheet knows it by; null for none. */
  public @Nullable String style() {
    return switch (look) {
      case NUMBER, DELETED_NUMBER, INSERTED_NUMBER -> "n";
      case IGNORED -> "ig";
      case EQUAL, PRINTED_OTHERWISE -> null;
      case DELETED, INSERTED -> note == null ? null : "r";
    };
  }

  private static final String EMPTY = "[empty paragraph]";

  static List<PagePiece> of(ReportedChange change, boolean left) {
    List<PagePiece> pieces = new ArrayList<>();
    if (left) {
      number(Look.DELETED_NUMBER, change.originalNumber(), pieces);
      words(Look.DELETED, change.originalText(), null, pieces);
      return pieces;
    }
    numbers(change, pieces);
    change.pieces().forEach(piece -> piece(piece, pieces));
    if (change.pieces().isEmpty()) {
      words(onlySide(change), EMPTY, null, pieces);
    }
    return pieces;
  }

  private static Look onlySide(ReportedChange change) {
    if (change.change().original().isEmpty()) {
      return Look.INSERTED;
    }
    return change.change().revised().isEmpty() ? Look.DELETED : Look.EQUAL;
  }

  private static void numbers(ReportedChange change, List<PagePiece> pieces) {
    String original = change.originalNumber();
    String revised = change.revisedNumber();
    if (original.equals(revised)) {
      number(Look.NUMBER, original, pieces);
    } else {
      number(Look.DELETED_NUMBER, original, pieces);
      number(Look.INSERTED_NUMBER, revised, pieces);
    }
  }

  private static void number(Look look, String number, List<PagePiece> pieces) {
    words(look, number, null, pieces);
  }

  private static void words(Look look, String text, @Nullable String note, List<PagePiece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new PagePiece(look, text, null, note));
    }
  }

  private static void piece(ReportedPiece piece, List<PagePiece> pieces) {
    if (!piece.ignored().isEmpty()) {
      pieces.add(ignored(piece));
    } else if (piece.op() == Op.EQUAL && !piece.original().equals(piece.revised())) {
      printedOtherwise(piece.original(), piece.revised(), pieces);
    } else {
      words(look(piece.op()), piece.text(), note(piece.tag()), pieces);
    }
  }

  private static PagePiece ignored(ReportedPiece piece) {
    String kinds = String.join(", ", Names.of(piece.ignored()));
    return new PagePiece(Look.IGNORED, piece.revised(), piece.original(), kinds);
  }

  /** What is the same and printed otherwise, such as a note under its next number. */
  private static void printedOtherwise(String original, String revised, List<PagePiece> pieces) {
    int most = Math.min(original.length(), revised.length());
    int start = 0;
    while (start < most && original.charAt(start) == revised.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && original.charAt(original.length() - 1 - end)
            == revised.charAt(revised.length() - 1 - end)) {
      end++;
    }
    String originalMiddle = original.substring(start, original.length() - end);
    String middle = revised.substring(start, revised.length() - end);
    words(Look.EQUAL, revised.substring(0, start), null, pieces);
    pieces.add(new PagePiece(Look.PRINTED_OTHERWISE, middle, originalMiddle, null));
    words(Look.EQUAL, revised.substring(revised.length() - end), null, pieces);
  }

  private static Look look(Op op) {
    return switch (op) {
      case EQUAL -> Look.EQUAL;
      case DELETE -> Look.DELETED;
      case INSERT -> Look.INSERTED;
    };
  }

  private static @Nullable String note(@Nullable Tag tag) {
    return tag == null || !tag.isRoutine() ? null : tag.word();
  }
}
