package org.clausewise.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Flattens all stories of a file. */
final class PackageFlattener {

  private static final Set<String> NO_SETTINGS =
      Set.of("w:headerReference", "w:footerReference", "w:printerSettings", "w:sectPrChange");

  private final DocxParts parts;
  private final Outcome outcome;
  private final String main;
  private final Numbers numbers;
  private final Notes footnotes;
  private final Notes endnotes;

  PackageFlattener(DocxParts parts, Outcome outcome) {
    this.parts = parts;
    this.outcome = outcome;
    this.main = parts.mainPart();
    this.numbers = new Numbers(parts.xml(parts.related(main, "numbering")));
    this.footnotes = Notes.read(parts, parts.related(main, "footnotes"));
    this.endnotes = Notes.read(parts, parts.related(main, "endnotes"));
  }

  OracleView view() {
    Element body = parts.xml(main).part("w:body");
    Context context = context(main);
    BlockFlattener flattener = new BlockFlattener(context);
    List<OracleView.Section> stories = new ArrayList<>();
    stories.add(new OracleView.Section("body", flattener.flatten(body.children())));
    List<Element> sections = new ArrayList<>(flattener.sections());
    sections.add(body.part("w:sectPr"));
    int number = 0;
    Map<String, String> shown = new TreeMap<>();
    for (Element section : sections) {
      number++;
      String settings = Canonical.properties(outcome.settle(section), NO_SETTINGS);
      stories.add(
          new OracleView.Section(
              "settings of section " + number, List.of(new OracleParagraph(settings, List.of()))));
      nameMargins(section, shown);
      for (Map.Entry<String, String> margin : shown.entrySet()) {
        List<OracleBlock> blocks = flatten(margin.getValue());
        if (!showsNothing(blocks)) {
          stories.add(new OracleView.Section("section " + number + " " + margin.getKey(), blocks));
        }
      }
    }
    return new OracleView(List.copyOf(stories));
  }

  /** A section that names none goes on with what the section before it shows (17.10.1). */
  private void nameMargins(Element section, Map<String, String> shown) {
    Map<String, DocxParts.Target> targets = parts.targets(main);
    for (Element child : section.children()) {
      if (child.name().matches("w:(header|footer)Reference")) {
        DocxParts.Target target = targets.get(child.attribute("r:id"));
        if (target != null) {
          shown.put(marginName(child), target.name());
        }
      }
    }
  }

  /** An empty header is as good as none. */
  private static boolean showsNothing(List<OracleBlock> blocks) {
    return blocks.stream()
        .allMatch(block -> block instanceof OracleParagraph p && p.items().isEmpty());
  }

  private static String marginName(Element reference) {
    String kind = reference.name().substring(2).replace("Reference", "");
    String type = reference.attribute("w:type");
    return (type.isEmpty() ? "default" : type) + " " + kind;
  }

  private List<OracleBlock> flatten(String part) {
    return new BlockFlattener(context(part)).flatten(parts.xml(part).children());
  }

  private Context context(String part) {
    return new Context(
        outcome,
        parts,
        part,
        parts.targets(part),
        numbers,
        Map.of("foot", footnotes, "end", endnotes));
  }

  /** The notes of one kind, by id. */
  record Notes(String part, Map<String, Element> byId) {

    static Notes read(DocxParts parts, @org.jspecify.annotations.Nullable String part) {
      Map<String, Element> byId = new java.util.HashMap<>();
      for (Element note : parts.xml(part).children()) {
        byId.put(note.attribute("w:id"), note);
      }
      return new Notes(part == null ? "" : part, byId);
    }
  }

  /** What a flattener has to know of the part it reads. */
  record Context(
      Outcome outcome,
      DocxParts parts,
      String part,
      Map<String, DocxParts.Target> targets,
      Numbers numbers,
      Map<String, Notes> notes) {

    /** The same for the part that holds the notes of a kind. */
    Context inNotes(Notes kind) {
      return new Context(outcome, parts, kind.part(), parts.targets(kind.part()), numbers, notes);
    }

    /** A hash of what a relationship id leads to. */
    String hash(String relationshipId) {
      DocxParts.Target target = targets.get(relationshipId);
      return target == null ? "<nothing>" : parts.hash(target);
    }
  }
}
