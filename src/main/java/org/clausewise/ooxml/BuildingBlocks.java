package org.clausewise.ooxml;

import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The building blocks of a package's glossary (ECMA-376 Part 1, 17.12): placeholders and such. */
public final class BuildingBlocks {

  private BuildingBlocks() {}

  /** Their names; none where there is no glossary that can be read. */
  public static Set<String> names(DocxPackage docx) {
    Set<String> names = new HashSet<>();
    Part glossary = docx.related(RelationshipTypes.GLOSSARY);
    if (glossary == null) {
      return names;
    }
    try {
      Element root = Xml.parse(glossary.bytes()).getDocumentElement();
      for (Element properties : Dom.descendantsW(root, "docPartPr")) {
        names.add(String.valueOf(Dom.childVal(properties, "name")));
      }
    } catch (SAXException e) {
      return Set.of(); // carried as it is; nothing is said to be in it
    }
    return names;
  }
}
