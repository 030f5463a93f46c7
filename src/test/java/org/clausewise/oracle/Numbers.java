package org.clausewise.oracle;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names a list by how it numbers and looks, not by its id: an imported list has another id, and no
 * style that stands for its levels.
 */
final class Numbers {

  private static final Set<String> SILENT = Set.of("w:nsid", "w:tmpl", "w:styleLink");

  private static final Set<String> SILENT_IN_LEVEL = Set.of("w:pStyle", "w:lvlPicBulletId");

  private final Map<String, String> lists = new HashMap<>();

  Numbers(Element numbering) {
    Map<String, Element> definitions = new HashMap<>();
    for (Element child : numbering.children()) {
      if (child.name().equals("w:abstractNum")) {
        definitions.put(child.attribute("w:abstractNumId"), child);
      }
    }
    for (Element child : numbering.children()) {
      if (child.name().equals("w:num")) {
        Element definition =
            definitions.getOrDefault(child.part("w:abstractNumId").value(), Element.NONE);
        lists.put(child.attribute("w:numId"), name(definition, child.children()));
      }
    }
  }

  /** The list and level of a {@code w:numPr}. */
  String name(Element numberProperties) {
    String id = numberProperties.part("w:numId").value();
    String level = numberProperties.part("w:ilvl").value();
    return "list=" + lists.getOrDefault(id, "none") + "/" + (level.isEmpty() ? "0" : level);
  }

  private static String name(Element definition, List<Element> overrides) {
    StringBuilder text = new StringBuilder();
    for (Element child : definition.children()) {
      if (!SILENT.contains(child.name())) {
        text.append(part(child));
      }
    }
    for (Element override : overrides) {
      if (override.name().equals("w:lvlOverride")) {
        text.append(override.attributes());
        override.children().forEach(child -> text.append(part(child)));
      }
    }
    return DocxParts.hash(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String part(Element part) {
    return part.name().equals("w:lvl")
        ? part.attributes() + Canonical.properties(part, SILENT_IN_LEVEL)
        : Canonical.element(part);
  }
}
