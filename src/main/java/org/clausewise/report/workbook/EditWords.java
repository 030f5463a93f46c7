package org.clausewise.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clausewise.report.Excerpt;
import org.clausewise.report.Piece.Op;
import org.clausewise.report.ReportedChange;
import org.clausewise.report.ReportedPiece;

/**
 * The edits of a change in words, a line each: {@code replaced “Urges” by “Encourages”}. Words and
 * no arrow, which between Arabic words would point back. Long ones are shortened, for the columns
 * beside tell them whole.
 */
final class EditWords {

  /** Words shown of the start of a long edit. */
  private static final int START = 16;

  /** Words shown of its end. */
  private static final int END = 6;

  private EditWords() {}

  static String of(ReportedChange change) {
    List<ReportedPiece> pieces = change.pieces();
    if (pieces.size() == 1 && pieces.get(0).isMarked()) {
      return pieces.get(0).op() == Op.INSERT ? "all inserted" : "all deleted";
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      ReportedPiece piece = pieces.get(i);
      boolean isReplaced = piece.op() == Op.DELETE && piece.isMarked() && isInserted(pieces, i + 1);
      if (isReplaced) {
        lines.add(
            "replaced " + quoted(piece.original()) + " by " + quoted(pieces.get(++i).revised()));
      } else if (piece.isMarked()) {
        lines.add(verb(piece) + " " + quoted(piece.text()));
      }
    }
    return String.join("\n", lines);
  }

  private static boolean isInserted(List<ReportedPiece> pieces, int index) {
    return index < pieces.size()
        && pieces.get(index).op() == Op.INSERT
        && pieces.get(index).isMarked();
  }

  private static String verb(ReportedPiece piece) {
    return piece.op() == Op.INSERT ? "inserted" : "deleted";
  }

  private static String quoted(String text) {
    String line = text.replace("¶\n", "¶ ").replace('\n', ' ');
    if (line.isBlank()) {
      return spaces(text);
    }
    return "“" + Excerpt.ends(line.strip(), START, END) + "”";
  }

  /** Spaces by their names, since nobody sees them. */
  private static String spaces(String text) {
    List<String> names = new ArrayList<>();
    text.codePoints().forEach(c -> names.add(name(c)));
    return "[" + String.join(", ", names) + "]";
  }

  private static String name(int space) {
    return switch (space) {
      case '\n' -> "line break";
      case '\t' -> "tab";
      case ' ' -> "space";
      default -> String.valueOf(Character.getName(space)).toLowerCase(Locale.ROOT);
    };
  }
}
