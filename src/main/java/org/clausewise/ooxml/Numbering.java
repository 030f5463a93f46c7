package org.clausewise.ooxml;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The automatic numbering of one document (ECMA-376 Part 1, 17.9): which list and level each
 * paragraph belongs to. Immutable; the counting is done by a {@link NumberCounter} for each story.
 *
 * <p>Numbering that comes from a table style is not looked at.
 */
public final class Numbering {

  private final NumberingStyles styles;
  private final Map<String, ListInstance> instances;

  private Numbering(NumberingStyles styles, Map<String, ListInstance> instances) {
    this.styles = styles;
    this.instances = instances;
  }

  /**
   * Reads the numbering of a document.
   *
   * @param numberingXml the numbering part, null where the package has none
   * @param stylesXml the styles part, null where the package has none
   */
  public static Numbering of(@Nullable Document numberingXml, @Nullable Document stylesXml) {
    NumberingStyles styles = new NumberingStyles(stylesXml);
    return new Numbering(styles, new NumberingParser(numberingXml, styles).instances());
  }

  /** A counter for one story, with nothing counted yet. */
  public NumberCounter counter() {
    return new NumberCounter(this);
  }

  /** One level of one list. */
  record Place(ListInstance list, int level) {}

  /** Where {@code paragraph} stands, or null where it has no number. */
  @Nullable Place placeOf(Element paragraph) {
    if (instances.isEmpty()) {
      return null;
    }
    Element properties = Dom.childW(paragraph, "pPr");
    Element numPr = Dom.childW(properties, "numPr");
    List<NumberingStyles.Style> chain = styles.chain(Dom.childVal(properties, "pStyle"));
    String numId = numId(Dom.childVal(numPr, "numId"), chain);
    // numId 0 names no list: it switches off what the style would give.
    ListInstance list = numId == null ? null : instances.get(numId);
    if (list == null) {
      return null;
    }
    Integer direct = Integers.parse(Dom.childVal(numPr, "ilvl"));
    int level = direct == null ? levelByStyle(list, chain) : direct;
    return list.level(level) == null ? null : new Place(list, level);
  }

  private static @Nullable String numId(
      @Nullable String direct, List<NumberingStyles.Style> chain) {
    if (direct != null) {
      return direct;
    }
    for (NumberingStyles.Style style : chain) {
      if (style.numId() != null) {
        return style.numId();
      }
    }
    return null;
  }

  /** A level that names the style goes before the level that the style names (17.9.23 pStyle). */
  private static int levelByStyle(ListInstance list, List<NumberingStyles.Style> chain) {
    for (NumberingStyles.Style style : chain) {
      Integer linked = list.levelOfStyle(style.id());
      if (linked != null) {
        return linked;
      }
      if (style.level() != null) {
        return style.level();
      }
    }
    return 0;
  }
}
