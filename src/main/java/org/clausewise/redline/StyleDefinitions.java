package org.clausewise.redline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clausewise.ooxml.Canonical;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Part;
import org.clausewise.ooxml.RelationshipTypes;
import org.clausewise.ooxml.Styles;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Tells which styles in use mean something else in the revised draft (ECMA-376 Part 1, 17.7). */
final class StyleDefinitions {

  private static final List<String> TEXT_PARTS =
      List.of(
          RelationshipTypes.FOOTNOTES,
          RelationshipTypes.ENDNOTES,
          RelationshipTypes.HEADER,
          RelationshipTypes.FOOTER);

  private StyleDefinitions() {}

  /** The names of the styles that both drafts have, one of them uses, and that differ; sorted. */
  static List<String> differing(DocxPackage original, DocxPackage revised) {
    Part before = original.related(RelationshipTypes.STYLES);
    Part after = revised.related(RelationshipTypes.STYLES);
    if (before == null || after == null) {
      return before == after ? List.of() : List.of("all (one draft defines none)");
    }
    Canonical canonicalBefore = new Canonical(before);
    Canonical canonicalAfter = new Canonical(after);
    Set<String> names = new TreeSet<>();
    if (!defaults(before, canonicalBefore).equals(defaults(after, canonicalAfter))) {
      names.add("(document defaults)");
    }
    Styles others = Styles.of(original);
    for (Element style : used(revised)) {
      Element other = others.findLike(style);
      if (other != null
          && !definition(other, canonicalBefore).equals(definition(style, canonicalAfter))) {
        names.add(String.valueOf(Dom.childVal(style, "name")));
      }
    }
    return List.copyOf(names);
  }

  private static String defaults(Part styles, Canonical canonical) {
    Element defaults = Dom.childW(styles.root(), "docDefaults");
    return defaults == null ? "" : canonical.xml(defaults);
  }

  /** The styles that the text uses, the default one, and those that they are based on. */
  private static Set<Element> used(DocxPackage docx) {
    Styles styles = Styles.of(docx);
    Set<Element> found = new LinkedHashSet<>();
    addWithBases(styles.defaultParagraphStyle(), styles, found);
    for (Part part : textParts(docx)) {
      for (String reference : List.of("pStyle", "rStyle", "tblStyle")) {
        for (Element element : Dom.descendantsW(part.root(), reference)) {
          addWithBases(styles.find(Dom.attrW(element, "val")), styles, found);
        }
      }
    }
    return found;
  }

  private static void addWithBases(@Nullable Element style, Styles styles, Set<Element> into) {
    Element next = style;
    while (next != null && into.add(next)) {
      next = styles.find(Dom.childVal(next, "basedOn"));
    }
  }

  private static List<Part> textParts(DocxPackage docx) {
    List<Part> parts = new ArrayList<>(List.of(docx.main()));
    for (Part.Relationship relationship : docx.main().relationships()) {
      if (relationship.part() != null && TEXT_PARTS.contains(relationship.type())) {
        parts.add(relationship.part());
      }
    }
    return parts;
  }

  private static String definition(Element style, Canonical canonical) {
    List<String> found = new ArrayList<>();
    found.add("based on " + canonical.styleName(Dom.childVal(style, "basedOn")));
    for (Element child : Dom.children(style)) {
      switch (child.getLocalName()) {
        case "pPr" -> found.add(canonical.paragraphFormat(child));
        case "rPr" -> found.add(canonical.runFormat(child));
        case "tblPr", "trPr", "tcPr", "tblStylePr" -> found.add(canonical.xml(child));
        default -> {}
      }
    }
    return found.toString();
  }
}
