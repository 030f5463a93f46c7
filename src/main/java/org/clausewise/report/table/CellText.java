package org.clausewise.report.table;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.clausewise.report.word.WordStyle;

/** The paragraphs of a cell: the first is the one that POI puts into it, for a cell needs one. */
final class CellText {

  private final XWPFTableCell cell;
  private boolean isBegun;

  CellText(XWPFTableCell cell) {
    this.cell = cell;
  }

  XWPFParagraph paragraph(WordStyle style) {
    boolean takesFirst = !isBegun && !cell.getParagraphs().isEmpty();
    XWPFParagraph paragraph = takesFirst ? cell.getParagraphs().get(0) : cell.addParagraph();
    isBegun = true;
    paragraph.setStyle(style.id());
    return paragraph;
  }
}
