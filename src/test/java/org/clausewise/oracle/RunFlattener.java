package org.clausewise.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausewise.oracle.PackageFlattener.Context;
import org.clausewise.oracle.PackageFlattener.Notes;

/** Flattens runs: text, breaks, field characters, notes and graphics. */
final class RunFlattener {

  private static final Set<String> SILENT =
      Set.of("w:rPr", "w:lastRenderedPageBreak", "w:commentReference", "w:annotationRef");

  private final Context context;
  private final List<OracleItem> items;
  private boolean fitted;

  RunFlattener(Context context, List<OracleItem> items) {
    this.context = context;
    this.items = items;
  }

  void run(Element run, String link) {
    String formatting = Canonical.format(context.outcome().settle(run.part("w:rPr")));
    String format = link.isEmpty() ? formatting : (formatting + " " + link).strip();
    run.children().forEach(child -> content(child, format));
  }

  private void content(Element element, String format) {
    switch (element.name()) {
      case "w:t", "w:delText" -> text(words(element), format);
      case "w:tab" -> text("\t", format);
      case "w:cr" -> text("\n", format);
      case "w:br" -> lineOrPage(element, format);
      case "w:noBreakHyphen" -> text("\u2011", format);
      case "w:softHyphen" -> text("\u00AD", format);
      case "w:instrText", "w:delInstrText" -> items.add(new OracleItem.Instruction(element.text()));
      case "w:fldChar" -> items.add(new OracleItem.Mark(fieldPoint(element)));
      case "w:footnoteReference" -> note("foot", element, format);
      case "w:endnoteReference" -> note("end", element, format);
      case "w:ruby" ->
          items.add(
              new OracleItem.Atom(Canonical.element(element).replace("w:delText", "w:t"), format));
      case "w:drawing", "w:pict", "w:object" -> graphic(element, format);
      case "mc:AlternateContent" -> {
        InlineFlattener.chosen(element).forEach(child -> content(child, format));
        items.addAll(fallbackBoxes(element));
      }
      default -> {
        if (!SILENT.contains(element.name())) {
          items.add(new OracleItem.Atom(Canonical.element(element), format));
        }
      }
    }
  }

  private void text(String text, String format) {
    if (!text.isEmpty()) {
      items.add(new OracleItem.Text(text, format));
    }
  }

  private static String words(Element element) {
    boolean preserved = element.attribute("xml:space").equals("preserve");
    return preserved ? element.text() : element.text().strip();
  }

  private void lineOrPage(Element lineBreak, String format) {
    String type = lineBreak.attribute("w:type");
    if (type.isEmpty() || type.equals("textWrapping")) {
      text("\n", format);
    } else {
      items.add(new OracleItem.Atom(type + " break", format));
    }
  }

  private static String fieldPoint(Element fieldCharacter) {
    return switch (fieldCharacter.attribute("w:fldCharType")) {
      case "begin" -> "field" + formField(fieldCharacter.part("w:ffData"));
      case "separate" -> "result";
      default -> "end of field";
    };
  }

  private static String formField(Element data) {
    return data.children().stream()
        .filter(setting -> !setting.name().equals("w:name"))
        .map(Canonical::element)
        .collect(Collectors.joining());
  }

  private void note(String kind, Element reference, String format) {
    Notes notes = context.notes().getOrDefault(kind, new Notes("", Map.of()));
    Element note = notes.byId().getOrDefault(reference.attribute("w:id"), Element.NONE);
    List<OracleBlock> blocks = new BlockFlattener(context.inNotes(notes)).flatten(note.children());
    items.add(new OracleItem.Nested(kind + "note {" + format + "}", blocks));
  }

  private void graphic(Element graphic, String format) {
    List<String> facts = new ArrayList<>();
    List<OracleItem> boxes = new ArrayList<>();
    fitted = fitsItsText(graphic);
    look(graphic, facts, boxes);
    items.add(new OracleItem.Atom("picture " + String.join(" ", facts), format));
    items.addAll(boxes);
  }

  /** The height of a text box may be computed from what it says. */
  private static boolean fitsItsText(Element element) {
    return element.name().endsWith("}spAutoFit")
        || element.children().stream().anyMatch(RunFlattener::fitsItsText);
  }

  private void look(Element element, List<String> facts, List<OracleItem> boxes) {
    if (element.name().equals("w:txbxContent")) {
      boxes.add(
          new OracleItem.Nested(
              "text box", new BlockFlattener(context).flatten(element.children())));
      return;
    }
    if (element.name().equals("wp:extent")) {
      facts.add(element.attribute("cx") + "x" + (fitted ? "" : element.attribute("cy")));
    }
    element
        .attributes()
        .forEach(
            (name, value) -> {
              if (name.startsWith("r:")) {
                facts.add(context.hash(value));
              }
            });
    List<Element> inside =
        element.name().equals("mc:AlternateContent")
            ? InlineFlattener.chosen(element)
            : element.children();
    inside.forEach(child -> look(child, facts, boxes));
    if (element.name().equals("mc:AlternateContent")) {
      boxes.addAll(fallbackBoxes(element));
    }
  }

  /** A text box is written a second time for older readers; what that says counts as well. */
  List<OracleItem> fallbackBoxes(Element alternatives) {
    List<OracleItem> boxes = new ArrayList<>();
    if (alternatives.child("mc:Choice") != null) {
      look(alternatives.part("mc:Fallback"), new ArrayList<>(), boxes);
    }
    return boxes;
  }
}
