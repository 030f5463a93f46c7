package org.clausewise.oracle;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An XML element with its children; names carry the usual prefix ({@code w:p}) whatever the file
 * calls it.
 *
 * @param text the character data directly in it, joined
 */
record Element(String name, Map<String, String> attributes, List<Element> children, String text) {

  static final Element NONE = new Element("", Map.of(), List.of(), "");

  @Nullable Element child(String childName) {
    for (Element child : children) {
      if (child.name.equals(childName)) {
        return child;
      }
    }
    return null;
  }

  /** The child, or an element without anything in it. */
  Element part(String childName) {
    Element child = child(childName);
    return child == null ? NONE : child;
  }

  /** The attribute, or an empty text. */
  String attribute(String attributeName) {
    return attributes.getOrDefault(attributeName, "");
  }

  String value() {
    return attribute("w:val");
  }

  Element withoutChildren() {
    return new Element(name, attributes, List.of(), text);
  }
}
