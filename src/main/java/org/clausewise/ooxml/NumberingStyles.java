package org.clausewise.ooxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the styles part says about numbering: the {@code w:numPr} of each style, and its parent. */
final class NumberingStyles {

  private final Map<String, Style> byId = new HashMap<>();
  private @Nullable String defaultParagraphStyle;

  /** The numbering of one style; a null property is inherited. */
  record Style(
      String id, @Nullable String basedOn, @Nullable String numId, @Nullable Integer level) {}

  NumberingStyles(@Nullable Document stylesXml) {
    if (stylesXml == null) {
      return;
    }
    for (Element style : Dom.childrenW(stylesXml.getDocumentElement(), "style")) {
      add(style);
    }
  }

  private void add(Element element) {
    String id = Dom.attrW(element, "styleId");
    if (id == null) {
      return;
    }
    Element numPr = Dom.childW(Dom.childW(element, "pPr"), "numPr");
    byId.put(
        id,
        new Style(
            id,
            Dom.childVal(element, "basedOn"),
            Dom.childVal(numPr, "numId"),
            Integers.parse(Dom.childVal(numPr, "ilvl"))));
    String isDefault = Dom.attrW(element, "default");
    if ("paragraph".equals(Dom.attrW(element, "type"))
        && ("1".equals(isDefault) || "true".equals(isDefault) || "on".equals(isDefault))) {
      defaultParagraphStyle = id;
    }
  }

  /** The style with its ancestors, nearest first; the default style where {@code id} names none. */
  List<Style> chain(@Nullable String id) {
    String next = id != null && byId.containsKey(id) ? id : defaultParagraphStyle;
    List<Style> chain = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    // A damaged file can base a style on itself.
    while (next != null && seen.add(next)) {
      Style style = byId.get(next);
      if (style == null) {
        break;
      }
      chain.add(style);
      next = style.basedOn();
    }
    return chain;
  }

  /** The {@code w:numId} that a numbering style itself carries, or null. */
  @Nullable String numIdOf(String styleId) {
    Style style = byId.get(styleId);
    return style == null ? null : style.numId();
  }
}
