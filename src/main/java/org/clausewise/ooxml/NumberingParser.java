package org.clausewise.ooxml;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads the numbering part into {@link ListInstance}s (ECMA-376 Part 1, 17.9). */
final class NumberingParser {

  private static final Set<String> SYMBOL_FONTS =
      Set.of("symbol", "wingdings", "wingdings 2", "wingdings 3", "webdings", "zapf dingbats");

  private final NumberingStyles styles;
  private final Map<String, Element> definitions = new LinkedHashMap<>();
  private final Map<String, Element> nums = new LinkedHashMap<>();

  NumberingParser(@Nullable Document numberingXml, NumberingStyles styles) {
    this.styles = styles;
    if (numberingXml == null) {
      return;
    }
    Element root = numberingXml.getDocumentElement();
    index(root, "abstractNum", "abstractNumId", definitions);
    index(root, "num", "numId", nums);
  }

  private static void index(Element root, String name, String key, Map<String, Element> into) {
    for (Element element : Dom.childrenW(root, name)) {
      String id = Dom.attrW(element, key);
      if (id != null) {
        into.putIfAbsent(id, element);
      }
    }
  }

  /** All instances by {@code w:numId}; one that names no definition is left out. */
  Map<String, ListInstance> instances() {
    Map<String, ListInstance> found = new HashMap<>();
    nums.forEach(
        (id, num) -> {
          Element definition = definitionOf(num);
          if (definition != null) {
            found.put(id, instance(id, num, definition));
          }
        });
    return found;
  }

  private @Nullable Element definitionOf(Element num) {
    Element named = namedDefinition(num);
    if (named == null) {
      return null;
    }
    String link = Dom.childVal(named, "numStyleLink");
    if (link == null) {
      return named;
    }
    Element linked = definitionOfStyle(link);
    return linked == null ? named : linked;
  }

  private @Nullable Element namedDefinition(Element num) {
    String id = Dom.childVal(num, "abstractNumId");
    return id == null ? null : definitions.get(id);
  }

  /**
   * The definition behind a numbering style: the one its {@code w:numId} leads to, else the one
   * that says {@code w:styleLink}. One that is itself only a link is none, so links cannot circle.
   */
  private @Nullable Element definitionOfStyle(String styleId) {
    String numId = styles.numIdOf(styleId);
    Element num = numId == null ? null : nums.get(numId);
    Element direct = num == null ? null : namedDefinition(num);
    if (direct != null && Dom.childW(direct, "numStyleLink") == null) {
      return direct;
    }
    for (Element definition : definitions.values()) {
      if (styleId.equals(Dom.childVal(definition, "styleLink"))) {
        return definition;
      }
    }
    return null;
  }

  private static ListInstance instance(String id, Element num, Element definition) {
    Map<Integer, NumberingLevel> levels = new HashMap<>();
    for (Element lvl : Dom.childrenW(definition, "lvl")) {
      putLevel(levels, Dom.attrW(lvl, "ilvl"), lvl);
    }
    Map<Integer, Integer> starts = new HashMap<>();
    for (Element override : Dom.childrenW(num, "lvlOverride")) {
      String ilvl = Dom.attrW(override, "ilvl");
      Element lvl = Dom.childW(override, "lvl");
      if (lvl != null) {
        putLevel(levels, ilvl, lvl);
      }
      Integer level = Integers.parse(ilvl);
      Integer start = Integers.parse(Dom.childVal(override, "startOverride"));
      if (level != null && start != null) {
        starts.put(level, start);
      }
    }
    String definitionId = Dom.attrW(definition, "abstractNumId");
    return new ListInstance(id, definitionId == null ? "" : definitionId, levels, starts);
  }

  private static void putLevel(
      Map<Integer, NumberingLevel> levels, @Nullable String ilvl, Element lvl) {
    int index = Integers.parse(ilvl, -1);
    if (index >= 0 && index < NumberingLevel.LEVELS) {
      levels.put(index, level(lvl));
    }
  }

  private static NumberingLevel level(Element lvl) {
    Element numFmt = numFmt(lvl);
    String format = Dom.attrW(numFmt, "val");
    String text = Dom.childVal(lvl, "lvlText");
    return new NumberingLevel(
        Integers.parse(Dom.childVal(lvl, "start"), 0),
        format == null ? "decimal" : format,
        Dom.attrW(numFmt, "format"),
        text == null ? "" : text,
        Integers.parse(Dom.childVal(lvl, "lvlRestart")),
        Dom.isOn(lvl, "isLgl"),
        isSymbolFont(lvl),
        Dom.childVal(lvl, "pStyle"));
  }

  /** Word wraps a custom format in mc:AlternateContent; its first choice is what Word prints. */
  private static @Nullable Element numFmt(Element lvl) {
    Element direct = Dom.childW(lvl, "numFmt");
    if (direct != null) {
      return direct;
    }
    List<Element> wrapped = Dom.descendantsW(lvl, "numFmt");
    return wrapped.isEmpty() ? null : wrapped.get(0);
  }

  private static boolean isSymbolFont(Element lvl) {
    Element fonts = Dom.childW(Dom.childW(lvl, "rPr"), "rFonts");
    String ascii = Dom.attrW(fonts, "ascii");
    String font = ascii == null ? Dom.attrW(fonts, "hAnsi") : ascii;
    return font != null && SYMBOL_FONTS.contains(font.toLowerCase(Locale.ROOT));
  }
}
