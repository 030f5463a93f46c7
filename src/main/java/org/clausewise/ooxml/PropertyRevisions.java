package org.clausewise.ooxml;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Settles tracked changes of properties: of runs, paragraphs, sections, tables, rows and cells.
 *
 * <p>The idea: a {@code *Change} element is the last child of the properties it belongs to and
 * holds them as they were. Accepting drops it. Rejecting puts the former properties in place of the
 * present ones, except for those that the former ones can't hold: the mark and the section of a
 * paragraph, the headers and footers of a section, and markup that tracks the owner itself, which
 * other classes settle. Properties left without any child are dropped where they may be missing.
 */
final class PropertyRevisions {

  private static final Set<String> OPTIONAL =
      Set.of("rPr", "pPr", "trPr", "tcPr", "tblPrEx", "numPr");

  private static final Set<String> KEPT_BY_PARAGRAPH = Set.of("rPr", "sectPr");
  private static final Set<String> KEPT_BY_SECTION = Set.of("headerReference", "footerReference");
  private static final Set<String> KEPT_BY_RUN = Set.of("ins", "del", "moveFrom", "moveTo");
  private static final Set<String> KEPT_BY_ROW = Set.of("ins", "del");
  private static final Set<String> KEPT_BY_CELL = Set.of("cellIns", "cellDel", "cellMerge");

  private PropertyRevisions() {}

  static void settle(RevisionMarkup markup, Verdict verdict) {
    for (Element change : markup.changes()) {
      Node properties = change.getParentNode();
      if (verdict == Verdict.REJECT && !Dom.isW(change, "numberingChange")) {
        restore((Element) properties, change);
      } else {
        properties.removeChild(change);
      }
      dropIfEmpty(properties);
    }
    for (Element tracker : markup.numbering()) {
      settleNumbering(tracker, verdict);
    }
    for (Element stray : markup.strays()) {
      dropWithEmptyOwner(stray);
    }
  }

  /** Takes a marker out of the properties it stands in, and these too where nothing is left. */
  static void dropWithEmptyOwner(Element marker) {
    Node properties = marker.getParentNode();
    if (properties != null) {
      properties.removeChild(marker);
      dropIfEmpty(properties);
    }
  }

  private static void settleNumbering(Element tracker, Verdict verdict) {
    Node numbering = tracker.getParentNode();
    if (numbering != null && verdict.drops(tracker.getLocalName())) {
      Node properties = numbering.getParentNode();
      Dom.remove(numbering);
      dropIfEmpty(properties);
    } else {
      dropWithEmptyOwner(tracker);
    }
  }

  private static void restore(Element properties, Element change) {
    Set<String> kept = keptBy(properties);
    for (Element child : Dom.children(properties)) {
      if (!RevisionNames.isOneOf(child, kept)) {
        properties.removeChild(child);
      }
    }
    Node place = keepsFirst(properties) ? null : properties.getFirstChild();
    for (Element former : formerOf(change)) {
      if (!RevisionNames.isOneOf(former, kept)) {
        properties.insertBefore(former, place);
        cleanNumbering(former);
      }
    }
  }

  /** The former properties: what is in the one child of the change, which has its owner's name. */
  private static List<Element> formerOf(Element change) {
    List<Element> holders = Dom.children(change);
    return holders.isEmpty() ? List.of() : Dom.children(holders.get(0));
  }

  /** Former paragraph properties may bring an old tracked numbering with them. */
  private static void cleanNumbering(Element former) {
    if (Dom.isW(former, "numPr")) {
      for (Element child : Dom.children(former)) {
        if (RevisionNames.isAny(child)) {
          former.removeChild(child);
        }
      }
    }
  }

  private static Set<String> keptBy(Element properties) {
    return switch (properties.getLocalName()) {
      case "pPr" -> KEPT_BY_PARAGRAPH;
      case "sectPr" -> KEPT_BY_SECTION;
      case "rPr" -> KEPT_BY_RUN;
      case "trPr" -> KEPT_BY_ROW;
      case "tcPr" -> KEPT_BY_CELL;
      default -> Set.of();
    };
  }

  /** Whether the schema has what is kept before the rest of the properties. */
  private static boolean keepsFirst(Element properties) {
    return Dom.isW(properties, "sectPr") || Dom.isW(properties, "rPr");
  }

  /** Drops properties without children, and their owner where that is a property left empty too. */
  private static void dropIfEmpty(@Nullable Node properties) {
    Node n = properties;
    while (n != null
        && RevisionNames.isOneOf(n, OPTIONAL)
        && n.getParentNode() != null
        && Dom.children(n).isEmpty()) {
      Node owner = n.getParentNode();
      owner.removeChild(n);
      n = owner;
    }
  }
}
