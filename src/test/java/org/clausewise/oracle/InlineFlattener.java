package org.clausewise.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausewise.oracle.PackageFlattener.Context;
import org.jspecify.annotations.Nullable;

/** Flattens the content of one paragraph. */
final class InlineFlattener {

  private static final Set<String> WRAPPERS =
      Set.of(
          "w:ins",
          "w:moveTo",
          "w:del",
          "w:moveFrom",
          "w:smartTag",
          "w:customXml",
          "w:sdt",
          "w:sdtContent");
  private static final Set<String> SILENT =
      Set.of(
          "w:pPr",
          "w:rPr",
          "w:proofErr",
          "w:bookmarkStart",
          "w:bookmarkEnd",
          "w:permStart",
          "w:permEnd",
          "w:commentRangeStart",
          "w:commentRangeEnd",
          "w:commentReference",
          "w:annotationRef",
          "w:lastRenderedPageBreak",
          "w:sdtPr",
          "w:sdtEndPr",
          "w:smartTagPr",
          "w:customXmlPr",
          "w:moveFromRangeStart",
          "w:moveFromRangeEnd",
          "w:moveToRangeStart",
          "w:moveToRangeEnd");

  private static final Set<String> EQUATION_SILENT =
      Set.of("w:rPr", "m:ctrlPr", "w:bookmarkStart", "w:bookmarkEnd", "w:proofErr");
  private static final Set<String> COMPUTED = Set.of("PAGE", "NUMPAGES", "PAGEREF", "DATE", "TIME");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Context context;
  private final List<OracleItem> items = new ArrayList<>();

  InlineFlattener(Context context) {
    this.context = context;
  }

  List<OracleItem> flatten(List<Element> elements) {
    elements.forEach(element -> inline(element, ""));
    return items;
  }

  /** The branch of an {@code mc:AlternateContent} that is read. */
  static List<Element> chosen(Element alternatives) {
    Element choice = alternatives.part("mc:Choice");
    return choice.children().isEmpty()
        ? alternatives.part("mc:Fallback").children()
        : choice.children();
  }

  /** The items with neighbouring text of one formatting, and pieces of one instruction, joined. */
  static List<OracleItem> joined(List<OracleItem> items) {
    List<OracleItem> out = new ArrayList<>();
    for (OracleItem item : items) {
      int last = out.size() - 1;
      OracleItem both = last < 0 ? null : together(out.get(last), item);
      if (both == null) {
        out.add(item);
      } else {
        out.set(last, both);
      }
    }
    out.replaceAll(InlineFlattener::tidied);
    return withoutComputedResults(out);
  }

  /**
   * A page number or a date is computed anew whenever the file is opened; its result is no text.
   */
  private static List<OracleItem> withoutComputedResults(List<OracleItem> items) {
    List<OracleItem> out = new ArrayList<>();
    boolean computed = false;
    for (OracleItem item : items) {
      if (item instanceof OracleItem.Instruction instruction) {
        computed = COMPUTED.contains(instruction.text().split(" ")[0]);
      } else if (item instanceof OracleItem.Mark mark && !mark.identity().equals("result")) {
        computed = false;
      }
      if (!computed || !(item instanceof OracleItem.Text)) {
        out.add(item);
      }
    }
    return List.copyOf(out);
  }

  private static @Nullable OracleItem together(OracleItem first, OracleItem second) {
    if (first instanceof OracleItem.Text a
        && second instanceof OracleItem.Text b
        && a.format().equals(b.format())) {
      return new OracleItem.Text(a.text() + b.text(), a.format());
    }
    if (first instanceof OracleItem.Instruction a && second instanceof OracleItem.Instruction b) {
      return new OracleItem.Instruction(a.text() + b.text());
    }
    return null;
  }

  private static OracleItem tidied(OracleItem item) {
    return item instanceof OracleItem.Instruction instruction
        ? new OracleItem.Instruction(SPACE.matcher(instruction.text()).replaceAll(" ").strip())
        : item;
  }

  private void inline(Element element, String link) {
    if (context.outcome().removes(element) || SILENT.contains(element.name())) {
      return;
    }
    if (WRAPPERS.contains(element.name())) {
      element.children().forEach(child -> inline(child, link));
      return;
    }
    switch (element.name()) {
      case "w:dir", "w:bdo" -> {
        String direction = link + " " + element.name() + "=" + element.value();
        element.children().forEach(child -> inline(child, direction));
      }
      case "w:r" -> new RunFlattener(context, items).run(element, link);
      case "w:hyperlink" -> {
        String target = target(element);
        element.children().forEach(child -> inline(child, target));
      }
      case "w:fldSimple" -> simpleField(element, link);
      case "mc:AlternateContent" -> {
        chosen(element).forEach(child -> inline(child, link));
        items.addAll(new RunFlattener(context, items).fallbackBoxes(element));
      }
      case "m:oMath", "m:oMathPara" ->
          items.add(new OracleItem.Atom("equation " + equation(element), ""));
      default -> {
        if (!element.name().startsWith("w:customXml")) {
          items.add(new OracleItem.Atom(Canonical.element(element), link));
        }
      }
    }
  }

  private String target(Element hyperlink) {
    DocxParts.Target target = context.targets().get(hyperlink.attribute("r:id"));
    String address = target == null ? "" : target.name();
    String anchor = hyperlink.attribute("w:anchor");
    return "link=" + address + (anchor.isEmpty() ? "" : "#" + anchor);
  }

  private void simpleField(Element field, String link) {
    items.add(new OracleItem.Mark("field"));
    items.add(new OracleItem.Instruction(field.attribute("w:instr")));
    items.add(new OracleItem.Mark("result"));
    field.children().forEach(child -> inline(child, link));
    items.add(new OracleItem.Mark("end of field"));
  }

  /** The equation as text; its runs' formatting is left out, and so is who typed what. */
  private String equation(Element element) {
    StringBuilder out = new StringBuilder();
    for (Element child : element.children()) {
      if (context.outcome().removes(child)) {
        continue;
      }
      if (WRAPPERS.contains(child.name())) {
        out.append(equation(child));
      } else if (!EQUATION_SILENT.contains(child.name())) {
        out.append(child.name().substring(child.name().indexOf(':') + 1));
        out.append(child.attribute("m:val")).append(child.text());
        out.append('(').append(equation(child)).append(')');
      }
    }
    return out.toString();
  }
}
