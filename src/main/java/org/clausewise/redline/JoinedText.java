package org.clausewise.redline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.clausewise.ooxml.ParagraphContent;
import org.clausewise.ooxml.Piece;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The paragraphs of one side of a change as one text, each paragraph mark between two of them one
 * character, and the markup under any range of it.
 */
final class JoinedText {

  private final List<Element> paragraphs;
  private final Function<Element, List<Piece>> reader;
  private final List<List<Piece>> pieces = new ArrayList<>();
  private final int[] bases;

  JoinedText(List<Element> paragraphs, Function<Element, List<Piece>> reader) {
    this.paragraphs = List.copyOf(paragraphs);
    this.reader = reader;
    this.bases = new int[paragraphs.size()];
    int base = 0;
    for (int i = 0; i < bases.length; i++) {
      List<Piece> read = reader.apply(paragraphs.get(i));
      pieces.add(read);
      bases[i] = base;
      base += ParagraphContent.text(read).length() + 1;
    }
  }

  /** The index of the paragraph that offset lies in; a mark belongs to the paragraph it ends. */
  int paragraphAt(int offset) {
    int i = bases.length - 1;
    while (bases[i] > offset) {
      i--;
    }
    return i;
  }

  /** The paragraph of that index. */
  Element paragraph(int index) {
    return paragraphs.get(index);
  }

  /** The offset at which the paragraph of {@code offset} begins. */
  int startOf(int offset) {
    return bases[paragraphAt(offset)];
  }

  /** The offset of the mark that ends the paragraph of that index. */
  int markOf(int index) {
    List<Piece> own = pieces.get(index);
    return bases[index] + (own.isEmpty() ? 0 : own.get(own.size() - 1).end());
  }

  /** Cuts runs so that every one of the offsets falls between two runs. */
  void cut(SortedSet<Integer> offsets) {
    for (int i = 0; i < bases.length; i++) {
      SortedSet<Integer> own = new TreeSet<>();
      for (int offset : offsets.subSet(bases[i], markOf(i) + 1)) {
        own.add(offset - bases[i]);
      }
      if (!own.isEmpty()) {
        RunCutter.cut(pieces.get(i), own);
        pieces.set(i, reader.apply(paragraphs.get(i)));
      }
    }
  }

  /** The inline elements of paragraph {@code index} that hold the range, in document order. */
  List<Element> elementsIn(int index, int start, int end) {
    Set<Element> found = new LinkedHashSet<>();
    for (Piece piece : piecesIn(index, start, end)) {
      found.addAll(piece.elements());
    }
    return new ArrayList<>(found);
  }

  /** The pieces of paragraph {@code index} that lie wholly in the range. */
  List<Piece> piecesIn(int index, int start, int end) {
    List<Piece> found = new ArrayList<>();
    for (Piece piece : pieces.get(index)) {
      if (bases[index] + piece.start() >= start && bases[index] + piece.end() <= end) {
        found.add(piece);
      }
    }
    return found;
  }

  /** The piece at {@code offset}, or null at a mark. */
  @Nullable Piece pieceAt(int offset) {
    int index = paragraphAt(offset);
    List<Piece> own = pieces.get(index);
    int low = 0;
    int high = own.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Piece piece = own.get(middle);
      if (offset < bases[index] + piece.start()) {
        high = middle - 1;
      } else if (offset >= bases[index] + piece.end()) {
        low = middle + 1;
      } else {
        return piece;
      }
    }
    return null;
  }

  /** Where the piece at {@code offset} ends in the joined text. */
  int pieceEnd(Piece piece, int offset) {
    return bases[paragraphAt(offset)] + piece.end();
  }

  /** The piece of the same paragraph that ends at {@code offset}, or null at its beginning. */
  @Nullable Piece pieceBefore(int offset) {
    return offset == bases[paragraphAt(offset)] ? null : pieceAt(offset - 1);
  }
}
