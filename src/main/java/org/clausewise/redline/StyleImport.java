package org.clausewise.redline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Part;
import org.clausewise.ooxml.RelationshipTypes;
import org.clausewise.ooxml.Styles;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Maps style ids of the original to those of the redline. A style of the same type and name is the
 * same style, as in Word; one that only the original has is brought along with the styles that it
 * builds on.
 */
final class StyleImport {

  private final Styles originalStyles;
  private final Styles revisedStyles;
  private final NumberingImport lists;
  private final @Nullable Part target;
  private final Map<String, String> mapped = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  StyleImport(DocxPackage original, DocxPackage redline, NumberingImport lists) {
    this.lists = lists;
    this.originalStyles = Styles.of(original);
    this.revisedStyles = Styles.of(redline);
    this.target = redline.related(RelationshipTypes.STYLES);
    if (target != null) {
      for (Element style : Dom.childrenW(target.root(), "style")) {
        taken.add(String.valueOf(Dom.attrW(style, "styleId")));
      }
    }
  }

  /** The id under which the redline knows the original's style {@code id}. */
  String map(String id) {
    String known = mapped.get(id);
    if (known != null) {
      return known;
    }
    Element style = originalStyles.find(id);
    if (style == null || target == null) {
      return id;
    }
    Element twin = revisedStyles.findLike(style);
    String twinId = Dom.attrW(twin, "styleId");
    String result = twinId != null ? twinId : freeId(id);
    mapped.put(id, result);
    if (twinId == null) {
      bring(style, result, target);
    }
    return result;
  }

  private String freeId(String wanted) {
    String id = wanted;
    int number = 1;
    while (!taken.add(id)) {
      number++;
      id = wanted + number;
    }
    return id;
  }

  private void bring(Element style, String id, Part into) {
    Element copy = (Element) into.document().importNode(style, true);
    Dom.setW(copy, "styleId", id);
    copy.removeAttributeNS(org.clausewise.ooxml.Ns.W, "default");
    fitNumbering(copy, String.valueOf(Dom.attrW(style, "styleId")));
    into.root().appendChild(copy);
    into.markChanged();
    for (String reference : new String[] {"basedOn", "next", "link"}) {
      Element named = Dom.childW(copy, reference);
      String value = Dom.attrW(named, "val");
      if (named != null && value != null) {
        Dom.setW(named, "val", map(value));
      }
    }
  }

  /**
   * The list of a style comes along; which of its levels the style stands for, the list itself says
   * of its own draft's styles, and the copy has to say.
   */
  private void fitNumbering(Element style, String originalId) {
    Element numPr = Dom.childW(Dom.childW(style, "pPr"), "numPr");
    Element numId = Dom.childW(numPr, "numId");
    String list = Dom.attrW(numId, "val");
    if (numPr == null || numId == null || list == null) {
      return;
    }
    String level = lists.levelOf(list, originalId);
    if (level != null && Dom.childW(numPr, "ilvl") == null) {
      Element ilvl = Dom.createW(Dom.documentOf(style), "ilvl");
      Dom.setW(ilvl, "val", level);
      numPr.insertBefore(ilvl, numPr.getFirstChild());
    }
    Dom.setW(numId, "val", lists.map(list));
  }
}
