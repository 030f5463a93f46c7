package org.clausewise.read;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.model.Tracked;
import org.clausewise.ooxml.Piece;
import org.clausewise.ooxml.Signature;
import org.clausewise.ooxml.Signatures;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Tells what of a paragraph is there by tracked changes that its file came with. */
final class TrackedText {

  private TrackedText() {}

  /** What is tracked of paragraph {@code p}, whose content the pieces are. */
  static Tracked of(Element p, List<Piece> pieces) {
    List<Tracked.Range> ranges = new ArrayList<>();
    Signature mark = Signatures.ofMark(p);
    Signature any = mark;
    Signature before = null;
    for (Piece piece : pieces) {
      Signature signature = signature(piece);
      if (signature != null && signature.equals(before)) {
        Tracked.Range last = ranges.remove(ranges.size() - 1);
        ranges.add(new Tracked.Range(last.start(), piece.end()));
      } else if (signature != null) {
        ranges.add(new Tracked.Range(piece.start(), piece.end()));
        any = signature;
      }
      before = signature;
    }
    return any == null ? Tracked.NONE : new Tracked(!any.deletion(), ranges, mark != null);
  }

  /** Whose the piece is; null where a field has parts that nobody signed. */
  private static @Nullable Signature signature(Piece piece) {
    boolean whole = piece.elements().stream().allMatch(e -> Signatures.ofContent(e) != null);
    return whole ? Signatures.ofContent(piece.first()) : null;
  }
}
