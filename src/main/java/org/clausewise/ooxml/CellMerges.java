package org.clausewise.ooxml;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Settles tracked vertical merges and splits of cells ({@code w:cellMerge}) and writes the merge
 * properties of cells.
 *
 * <p>A {@code w:cellMerge} says how the cell is merged now and how it was; that is written as an
 * ordinary {@code w:vMerge}. Former cell properties, where the cell has them, are restored
 * afterwards and have the last word.
 */
final class CellMerges {

  private static final Set<String> BEFORE_SPAN = Set.of("cnfStyle", "tcW");
  private static final Set<String> BEFORE_MERGE = Set.of("cnfStyle", "tcW", "gridSpan", "hMerge");

  private CellMerges() {}

  static void settle(RevisionMarkup markup, Verdict verdict) {
    for (Element merge : markup.cellMerges()) {
      if (merge.getParentNode() instanceof Element properties) {
        settle(properties, merge, verdict);
        PropertyRevisions.dropWithEmptyOwner(merge);
      }
    }
  }

  private static void settle(Element properties, Element merge, Verdict verdict) {
    String state = Dom.attrW(merge, verdict == Verdict.ACCEPT ? "vMerge" : "vMergeOrig");
    if (state != null) {
      String value = state.equals("cont") ? "continue" : "restart";
      Dom.setW(property(properties, "vMerge", BEFORE_MERGE), "val", value);
    } else if (verdict == Verdict.REJECT) {
      Element present = Dom.childW(properties, "vMerge");
      if (present != null) {
        properties.removeChild(present);
      }
    }
  }

  /** How many columns of the grid the cell covers, at least 1. */
  static int span(Element cell) {
    return Math.max(1, number(Dom.childVal(Dom.childW(cell, "tcPr"), "gridSpan"), 1));
  }

  static void setSpan(Element cell, int columns) {
    Element properties = Dom.childW(cell, "tcPr");
    if (properties == null) {
      properties = Dom.createW(cell.getOwnerDocument(), "tcPr");
      cell.insertBefore(properties, cell.getFirstChild());
    }
    Dom.setW(property(properties, "gridSpan", BEFORE_SPAN), "val", Integer.toString(columns));
  }

  /** A decimal number of a table, or a stand-in where the file holds none that makes sense. */
  static int number(@Nullable String value, int otherwise) {
    return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
  }

  /** The property of that name, made where it is missing, behind those that come before it. */
  private static Element property(Element properties, String name, Set<String> before) {
    Element present = Dom.childW(properties, name);
    if (present != null) {
      return present;
    }
    Node place = properties.getFirstChild();
    for (Element child : Dom.children(properties)) {
      if (RevisionNames.isOneOf(child, before)) {
        place = child.getNextSibling();
      }
    }
    Element made = Dom.createW(properties.getOwnerDocument(), name);
    properties.insertBefore(made, place);
    return made;
  }
}
