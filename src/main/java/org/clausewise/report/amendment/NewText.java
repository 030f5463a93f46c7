package org.clausewise.report.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clausewise.model.Block;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Table.Cell;
import org.clausewise.model.Table.Row;
import org.clausewise.report.amendment.Instruction.NewRow;

/** The words of tables that come. Tables within their cells are told as paragraphs. */
final class NewText {

  private NewText() {}

  static List<NewRow> rows(List<Row> rows) {
    return rows.stream()
        .map(row -> new NewRow(row.cells().stream().map(NewText::cell).toList()))
        .toList();
  }

  static String cell(Cell cell) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Block block : cell.blocks()) {
      block.collectParagraphs(paragraphs);
    }
    return paragraphs.stream().map(ToldText::whole).collect(Collectors.joining("{¶}"));
  }
}
