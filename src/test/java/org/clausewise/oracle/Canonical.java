package org.clausewise.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes properties and unknown elements so that equal meaning gives equal text. */
final class Canonical {

  private static final Set<String> SILENT_FORMATTING =
      Set.of("w:lang", "w:noProof", "w:rPrChange", "w:ins", "w:del", "w:moveFrom", "w:moveTo");
  private static final Set<String> SWITCHES =
      Set.of(
          "w:b",
          "w:bCs",
          "w:i",
          "w:iCs",
          "w:caps",
          "w:smallCaps",
          "w:strike",
          "w:dstrike",
          "w:outline",
          "w:shadow",
          "w:emboss",
          "w:imprint",
          "w:vanish",
          "w:rtl",
          "w:cs",
          "w:keepNext",
          "w:keepLines",
          "w:pageBreakBefore",
          "w:widowControl",
          "w:bidi",
          "w:contextualSpacing",
          "w:suppressAutoHyphens",
          "w:suppressLineNumbers");
  private static final Set<String> ON = Set.of("", "1", "true", "on");

  private Canonical() {}

  /** Run properties; their order in the file does not matter. */
  static String format(Element runProperties) {
    return properties(runProperties, SILENT_FORMATTING);
  }

  /** The children but the silent ones, sorted. */
  static String properties(Element properties, Set<String> silent) {
    List<String> written = new ArrayList<>();
    for (Element property : properties.children()) {
      if (!silent.contains(property.name())) {
        written.add(property(property));
      }
    }
    Collections.sort(written);
    return String.join(" ", written);
  }

  /** An element with all that is in it. */
  static String element(Element element) {
    StringBuilder out = new StringBuilder(element.name());
    for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
      if (!attribute.getKey().startsWith("w:rsid")) {
        out.append(' ').append(attribute.getKey()).append('=').append(attribute.getValue());
      }
    }
    out.append('(').append(element.text());
    element.children().forEach(child -> out.append(element(child)));
    return out.append(')').toString();
  }

  private static String property(Element property) {
    if (SWITCHES.contains(property.name())) {
      String name = property.name().substring(2);
      return ON.contains(property.value()) ? name : name + "=off";
    }
    boolean onlyValue = property.children().isEmpty() && property.attributes().size() == 1;
    if (onlyValue && property.attributes().containsKey("w:val")) {
      return property.name().substring(2) + "=" + property.value();
    }
    return element(property);
  }
}
