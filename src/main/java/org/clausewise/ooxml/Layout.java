package org.clausewise.ooxml;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * Canonical forms of what lays out tables, rows, cells and sections: strings that are equal where
 * the properties mean the same.
 */
public final class Layout {

  /** Revisions, which are no property; what the printer, the theme or Word itself notes down. */
  private static final Set<String> NO_LAYOUT =
      Set.of(
          "ins",
          "del",
          "cellIns",
          "cellDel",
          "cellMerge",
          "tblPrChange",
          "tblPrExChange",
          "tblGridChange",
          "trPrChange",
          "tcPrChange",
          "sectPrChange",
          "cnfStyle",
          "divId",
          "printerSettings",
          "headerReference",
          "footerReference");

  /** The properties that lay out a table. */
  public static final List<String> OF_TABLE = List.of("tblPr", "tblGrid");

  /** The properties that lay out a row: exceptions from the table's, and its own. */
  public static final List<String> OF_ROW = List.of("tblPrEx", "trPr");

  /** The properties that lay out a cell. */
  public static final List<String> OF_CELL = List.of("tcPr");

  private Layout() {}

  /**
   * The canonical form of those properties of {@code owner}.
   *
   * @param names the local names of children of {@code owner}, such as {@link #OF_ROW}
   */
  public static String of(Element owner, List<String> names, Canonical canonical) {
    return names.stream()
        .map(name -> of(owner, name, canonical))
        .filter(form -> !form.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /**
   * The canonical form of one child of {@code owner}; empty where it is missing or says nothing.
   */
  public static String of(Element owner, String name, Canonical canonical) {
    Element properties = Dom.childW(owner, name);
    String form = properties == null ? "" : of(properties, canonical);
    return form.isEmpty() ? "" : name + "{" + form + "}";
  }

  /** The canonical form of properties such as {@code w:sectPr}. */
  public static String of(Element properties, Canonical canonical) {
    boolean grid = Dom.isW(properties, "tblGrid");
    List<String> forms =
        Dom.children(properties).stream()
            .filter(child -> !RevisionNames.isOneOf(child, NO_LAYOUT))
            .map(child -> property(child, canonical))
            .toList();
    // The columns of a grid stand in their order, properties in any.
    return (grid ? forms.stream() : forms.stream().sorted()).collect(Collectors.joining(";"));
  }

  /**
   * How many columns of the grid a row skips.
   *
   * @param side {@code gridBefore} or {@code gridAfter}
   */
  public static int skipped(Element row, String side) {
    return CellMerges.number(Dom.childVal(Dom.childW(row, "trPr"), side), 0);
  }

  private static String property(Element property, Canonical canonical) {
    return Dom.isW(property, "tblStyle")
        ? "tblStyle=" + canonical.styleName(Dom.attrW(property, "val"))
        : canonical.xml(property);
  }
}
