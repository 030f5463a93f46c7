package org.clausewise.redline;

import java.util.HashSet;
import java.util.Set;
import org.clausewise.ooxml.BuildingBlocks;
import org.clausewise.ooxml.Controls;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Stories;
import org.clausewise.ooxml.StoryElement;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Fits content controls of the original to the redline's package: each gets an id of its own. Its
 * lock goes, for a locked control could not be settled; so does its binding to data, which lie in
 * the other file, and a placeholder that the redline's glossary lacks.
 */
final class ControlImport {

  /** The ids that Word draws spread over all integers; these are rarely taken. */
  private static final int FIRST_ID = 900_000_000;

  private final DocxPackage redline;
  private @Nullable Set<String> taken;
  private @Nullable Set<String> placeholders;
  private int nextId = FIRST_ID;

  ControlImport(DocxPackage redline) {
    this.redline = redline;
  }

  /** A copy of {@code control} that holds nothing yet. */
  static Element shell(Element control, Document document) {
    Element shell = (Element) document.importNode(control, false);
    for (Element child : Dom.children(control)) {
      if (!Controls.isContent(child)) {
        shell.appendChild(document.importNode(child, true));
      }
    }
    if (Dom.isW(control, "sdt")) {
      shell.appendChild(Dom.createW(document, "sdtContent"));
    }
    return shell;
  }

  /** Fits the properties of {@code control}, a copy; what it holds is not looked at. */
  void fit(Element control) {
    for (String name : new String[] {"sdtPr", "customXmlPr"}) {
      Element properties = Dom.childW(control, name);
      if (properties != null) {
        Dom.children(properties).forEach(this::fitProperty);
      }
    }
  }

  private void fitProperty(Element property) {
    switch (property.getLocalName()) {
      case "id" -> Dom.setW(property, "val", freshId());
      case "lock", "dataBinding" -> Dom.remove(property);
      case "placeholder" -> {
        if (!placeholders().contains(String.valueOf(placeholder(property)))) {
          Dom.remove(property);
        }
      }
      default -> {}
    }
  }

  private static @Nullable String placeholder(Element property) {
    String named = Dom.childVal(property, "docPart");
    return named != null ? named : Dom.attrW(property, "val");
  }

  private String freshId() {
    if (taken == null) {
      taken = new HashSet<>();
      for (StoryElement story : Stories.of(redline).all()) {
        for (Element properties : Dom.descendantsW(story.container(), "sdtPr")) {
          taken.add(String.valueOf(Dom.childVal(properties, "id")));
        }
      }
    }
    while (!taken.add(String.valueOf(nextId))) {
      nextId++;
    }
    return String.valueOf(nextId);
  }

  /** The names of the building blocks of the redline's glossary. */
  private Set<String> placeholders() {
    if (placeholders == null) {
      placeholders = BuildingBlocks.names(redline);
    }
    return placeholders;
  }
}
