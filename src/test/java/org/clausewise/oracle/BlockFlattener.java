package org.clausewise.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewise.oracle.PackageFlattener.Context;

/**
 * Flattens the blocks of one container: a story, a cell, a note, a text box.
 *
 * <p>A paragraph whose mark is gone keeps its content waiting; the next paragraph with a mark takes
 * it in and keeps its own properties, as in Word. A paragraph that has neither content nor mark
 * left is nothing. Waiting content before a table, or at the end, becomes a paragraph after all: it
 * cannot join a table, and the last mark of a container cannot go.
 */
final class BlockFlattener {

  private static final Set<String> SILENT = Set.of("w:rPr", "w:pPrChange", "w:sectPr", "w:numPr");
  static final Set<String> WRAPPERS =
      Set.of("w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo", "w:del", "w:moveFrom");

  private final Context context;
  private final List<OracleBlock> blocks = new ArrayList<>();
  private final List<Element> sections = new ArrayList<>();
  private final List<OracleItem> waiting = new ArrayList<>();
  private String waitingProperties = "";
  private boolean markWaiting;

  BlockFlattener(Context context) {
    this.context = context;
  }

  List<OracleBlock> flatten(List<Element> elements) {
    elements.forEach(this::block);
    boolean needsParagraph =
        blocks.isEmpty() || blocks.get(blocks.size() - 1) instanceof OracleTable;
    if (markWaiting && (needsParagraph || !waiting.isEmpty())) {
      emit(waitingProperties);
    }
    return List.copyOf(blocks);
  }

  /** The section properties in the paragraphs that stayed. */
  List<Element> sections() {
    return sections;
  }

  private void block(Element element) {
    if (context.outcome().removes(element)) {
      return;
    }
    if (element.name().equals("w:p")) {
      paragraph(element);
    } else if (element.name().equals("w:tbl")) {
      table(element);
    } else if (WRAPPERS.contains(element.name())) {
      element.children().forEach(this::block);
    } else if (element.name().equals("mc:AlternateContent")) {
      InlineFlattener.chosen(element).forEach(this::block);
    } else if (element.name().equals("w:altChunk")) {
      waiting.add(new OracleItem.Atom("file " + context.hash(element.attribute("r:id")), ""));
      emit("");
    }
  }

  private void paragraph(Element paragraph) {
    Element current = paragraph.part("w:pPr");
    waiting.addAll(new InlineFlattener(context).flatten(paragraph.children()));
    String properties = properties(current);
    if (context.outcome().removesByMark(current.part("w:rPr"))) {
      waitingProperties = properties;
      markWaiting = true;
    } else {
      if (current.child("w:sectPr") != null) {
        sections.add(current.part("w:sectPr"));
      }
      emit(properties);
    }
  }

  private String properties(Element current) {
    Element settled = context.outcome().settle(current);
    Stream<String> extra =
        Stream.of(
            settled.child("w:numPr") == null ? "" : context.numbers().name(settled.part("w:numPr")),
            mark(current, settled),
            current.child("w:sectPr") == null ? "" : "ends-section");
    return Stream.concat(Stream.of(Canonical.properties(settled, SILENT)), extra)
        .filter(text -> !text.isEmpty())
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }

  /** The mark's formatting, which shows in an automatic number. */
  private String mark(Element current, Element settled) {
    String format = Canonical.format(context.outcome().settle(current.part("w:rPr")));
    return settled.child("w:numPr") == null || format.isEmpty() ? "" : "mark {" + format + "}";
  }

  private void emit(String properties) {
    blocks.add(VisibleFormats.of(new OracleParagraph(properties, InlineFlattener.joined(waiting))));
    waiting.clear();
    markWaiting = false;
  }

  private void table(Element element) {
    OracleTable table = new TableFlattener(context).flatten(element);
    if (table.rows().isEmpty()) {
      return;
    }
    if (!waiting.isEmpty()) {
      emit(waitingProperties);
    }
    markWaiting = false;
    blocks.add(table);
  }
}
