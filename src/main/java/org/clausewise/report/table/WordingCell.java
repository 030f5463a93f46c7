package org.clausewise.report.table;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.clausewise.change.Passage;
import org.clausewise.model.StoryId;
import org.clausewise.report.ReportedChange;
import org.clausewise.report.ReportedPiece;
import org.clausewise.report.word.WordStyle;
import org.clausewise.report.word.WordText;

/**
 * A clause in the words of one draft, under its label. What is not to be marked stands as this
 * draft has it.
 */
final class WordingCell {

  private final CellText cell;
  private final boolean rightToLeft;
  private final boolean tellsOther;

  /**
   * @param tellsOther whether the other draft has no column, so that its words stand here too
   */
  WordingCell(CellText cell, boolean rightToLeft, boolean tellsOther) {
    this.cell = cell;
    this.rightToLeft = rightToLeft;
    this.tellsOther = tellsOther;
  }

  void original(ReportedChange change) {
    if (change.change().original().isEmpty() && tellsOther) {
      revisedLabel(change);
    } else {
      originalLabel(change);
    }
    wording(
        change.pieces().stream()
            .filter(piece -> piece.inOriginal() || isToldHere(piece))
            .map(piece -> new Words(piece, piece.inOriginal() ? piece.original() : piece.revised()))
            .toList(),
        change.change().original().isEmpty());
  }

  void revised(ReportedChange change) {
    if (change.change().revised().isEmpty() && tellsOther) {
      originalLabel(change);
    } else {
      revisedLabel(change);
    }
    wording(
        change.pieces().stream()
            .filter(piece -> piece.inRevised() || isToldHere(piece))
            .map(piece -> new Words(piece, piece.text()))
            .toList(),
        change.change().revised().isEmpty());
  }

  private void originalLabel(ReportedChange change) {
    label(change.change().original(), change.original(), change.originalNumber());
  }

  private void revisedLabel(ReportedChange change) {
    label(change.change().revised(), change.revised(), change.revisedNumber());
  }

  private record Words(ReportedPiece piece, String text) {}

  private boolean isToldHere(ReportedPiece piece) {
    return tellsOther && piece.isMarked();
  }

  /** Paragraphs that are called by their first words need no label above these. */
  private void label(List<Passage> side, String name, String number) {
    if (side.stream().noneMatch(WordingCell::isLabelled) && number.isEmpty()) {
      return;
    }
    XWPFParagraph paragraph = paragraph(WordStyle.QUIET);
    boolean isLabelled = side.stream().anyMatch(WordingCell::isLabelled);
    if (isLabelled) {
      WordText.bold(WordText.append(paragraph, name));
    }
    if (!number.isEmpty()) {
      WordText.append(paragraph, (isLabelled ? "   " : "") + number);
    }
  }

  private static boolean isLabelled(Passage passage) {
    return passage.paragraph().label() != null || !passage.story().equals(StoryId.BODY);
  }

  private void wording(List<Words> words, boolean isMissing) {
    if (words.isEmpty()) {
      WordText.append(paragraph(WordStyle.QUIET), isMissing ? "—" : "(empty paragraph)");
      return;
    }
    XWPFParagraph paragraph = paragraph(WordStyle.CELL);
    for (Words next : words) {
      XWPFRun run = WordText.append(paragraph, next.text);
      if (next.piece.isMarked()) {
        mark(run, next.piece);
      }
    }
  }

  private static void mark(XWPFRun run, ReportedPiece piece) {
    if (piece.inOriginal()) {
      Marks.strike(run);
    } else {
      Marks.underline(run);
    }
  }

  private XWPFParagraph paragraph(WordStyle style) {
    XWPFParagraph paragraph = cell.paragraph(style);
    if (rightToLeft) {
      WordText.rightToLeft(paragraph);
    }
    return paragraph;
  }
}
