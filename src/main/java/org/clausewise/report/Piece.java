package org.clausewise.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewise.change.Change;
import org.clausewise.change.Edit;
import org.clausewise.change.Tag;
import org.clausewise.change.Verdict;
import org.clausewise.model.DifferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a change: text that both drafts have, or that one of them lacks. The equal and the
 * deleted pieces of a change give the original wording, the equal and the inserted ones the
 * revised; half-open, zero-based UTF-16 offsets into those.
 */
public record Piece(
    Op op,
    int originalStart,
    int originalEnd,
    int revisedStart,
    int revisedEnd,
    Set<DifferenceKind> ignored) {

  /** Whether both drafts have a piece, only the original, or only the revised draft. */
  public enum Op {
    EQUAL,
    DELETE,
    INSERT
  }

  /** The pieces of {@code change} in order, none of them empty. */
  public static List<Piece> of(Change change) {
    Stream<Place> marked = change.edits().stream().map(edit -> new Place(edit, Set.of()));
    Stream<Place> ignored =
        change.ignored().stream().map(place -> new Place(place.edit(), place.kinds()));
    return between(
        Stream.concat(marked, ignored)
            .sorted(
                Comparator.comparingInt((Place place) -> place.edit.originalStart())
                    .thenComparingInt(place -> place.edit.revisedStart())
                    .thenComparingInt(place -> place.edit.originalEnd())
                    .thenComparingInt(place -> place.edit.revisedEnd()))
            .toList(),
        change);
  }

  /** The same, but what is ignored is part of the equal pieces: they are the revised wording's. */
  public static List<Piece> marked(Change change) {
    return between(change.edits().stream().map(edit -> new Place(edit, Set.of())).toList(), change);
  }

  /** A difference, and the kinds of it where it is not marked. */
  private record Place(Edit edit, Set<DifferenceKind> kinds) {}

  private static List<Piece> between(List<Place> places, Change change) {
    List<Piece> pieces = new ArrayList<>();
    int o = 0;
    int r = 0;
    for (Place place : places) {
      Edit edit = place.edit;
      int oEnd = edit.originalEnd();
      int rStart = edit.revisedStart();
      add(pieces, new Piece(Op.EQUAL, o, edit.originalStart(), r, rStart, Set.of()));
      add(pieces, new Piece(Op.DELETE, edit.originalStart(), oEnd, rStart, rStart, place.kinds));
      add(pieces, new Piece(Op.INSERT, oEnd, oEnd, rStart, edit.revisedEnd(), place.kinds));
      o = oEnd;
      r = edit.revisedEnd();
    }
    int end = change.originalText().length();
    add(pieces, new Piece(Op.EQUAL, o, end, r, change.revisedText().length(), Set.of()));
    return pieces;
  }

  private static void add(List<Piece> pieces, Piece piece) {
    if (piece.originalStart < piece.originalEnd || piece.revisedStart < piece.revisedEnd) {
      pieces.add(piece);
    }
  }

  /**
   * What the edit is that this piece is a side of; null where both drafts have it, where it is
   * ignored, and where nothing was classified.
   */
  public @Nullable Tag tag(Change change, Verdict verdict) {
    if (op == Op.EQUAL || !ignored.isEmpty()) {
      return null;
    }
    for (int i = 0; i < verdict.edits().size(); i++) {
      if (isOf(change.edits().get(i))) {
        return verdict.edits().get(i);
      }
    }
    return null;
  }

  /** Whether it is the deleted or the inserted side of that edit. */
  private boolean isOf(Edit edit) {
    return op == Op.INSERT
        ? revisedStart == edit.revisedStart() && revisedEnd == edit.revisedEnd()
        : originalStart == edit.originalStart() && originalEnd == edit.originalEnd();
  }

  /** The text of this piece, cut from either wording of its change. */
  public String in(String originalText, String revisedText) {
    return op == Op.INSERT
        ? revisedText.substring(revisedStart, revisedEnd)
        : originalText.substring(originalStart, originalEnd);
  }
}
