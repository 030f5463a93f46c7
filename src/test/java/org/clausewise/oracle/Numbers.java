package org.clausewise.oracle;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names a list by how it numbers, not by its id: an imported list has another id. */
final class Numbers {

  private static final Set<String> SILENT = Set.of("w:nsid", "w:tmpl");

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
    StringBuilder text = new StringBuilder(Canonical.properties(definition, SILENT));
    for (Element override : overrides) {
      if (override.name().equals("w:lvlOverride")) {
        text.append(Canonical.element(override));
      }
    }
    return DocxParts.hash(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
