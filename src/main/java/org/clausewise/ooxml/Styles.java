package org.clausewise.ooxml;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The styles of a package by id and by name (ECMA-376 Part 1, 17.7). */
public final class Styles {

  private final Map<String, Element> byId = new LinkedHashMap<>();
  private final Map<String, Element> byName = new HashMap<>();
  private String defaultParagraphStyle = "normal";
  private @Nullable Element defaultParagraph;

  private Styles(@Nullable Part part) {
    if (part == null) {
      return;
    }
    for (Element style : Dom.childrenW(part.root(), "style")) {
      String id = Dom.attrW(style, "styleId");
      if (id != null) {
        byId.putIfAbsent(id, style);
        byName.putIfAbsent(key(style), style);
        noteDefault(style);
      }
    }
  }

  private void noteDefault(Element style) {
    String flag = Dom.attrW(style, "default");
    boolean isDefault = "1".equals(flag) || "true".equals(flag) || "on".equals(flag);
    if (isDefault && "paragraph".equals(Dom.attrW(style, "type"))) {
      defaultParagraphStyle = nameOf(style);
      defaultParagraph = style;
    }
  }

  /** The styles of a package as they are now. */
  public static Styles of(DocxPackage docx) {
    return new Styles(docx.related(RelationshipTypes.STYLES));
  }

  /** The style of paragraphs that name none, or null. */
  public @Nullable Element defaultParagraphStyle() {
    return defaultParagraph;
  }

  /** The style of that id, or null. */
  public @Nullable Element find(@Nullable String id) {
    return id == null ? null : byId.get(id);
  }

  /** The style of the same type and name as {@code style} of another package, or null. */
  public @Nullable Element findLike(Element style) {
    return byName.get(key(style));
  }

  /** The name of the style, lower case, as Word compares names; the id where it is missing. */
  public String name(@Nullable String id) {
    Element style = find(id);
    return style != null ? nameOf(style) : String.valueOf(id);
  }

  /** Like {@link #name}; the default paragraph style where {@code id} is null. */
  public String paragraphStyleName(@Nullable String id) {
    return id == null ? defaultParagraphStyle : name(id);
  }

  private static String key(Element style) {
    return Dom.attrW(style, "type") + ":" + nameOf(style);
  }

  private static String nameOf(Element style) {
    String name = Dom.childVal(style, "name");
    return name == null
        ? String.valueOf(Dom.attrW(style, "styleId"))
        : name.toLowerCase(Locale.ROOT);
  }
}
