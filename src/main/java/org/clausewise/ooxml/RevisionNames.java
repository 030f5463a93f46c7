package org.clausewise.ooxml;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements of revision markup (ECMA-376 Part 1, 17.13.5), sorted by what they do. */
final class RevisionNames {

  /**
   * They stand around content, or mark the paragraph, row or math object they are a property of.
   */
  private static final Set<String> TRACKERS = Set.of("ins", "del", "moveFrom", "moveTo");

  /** They keep the properties as they were before. */
  private static final Set<String> CHANGES =
      Set.of(
          "rPrChange",
          "pPrChange",
          "sectPrChange",
          "tblPrChange",
          "tblPrExChange",
          "trPrChange",
          "tcPrChange",
          "tblGridChange",
          "numberingChange");

  private static final Set<String> CELLS = Set.of("cellIns", "cellDel", "cellMerge");

  private static final Set<String> MOVE_RANGES =
      Set.of("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd");

  /** They stand around a start tag or an end tag of a content control or custom XML element. */
  private static final Set<String> TAG_RANGES =
      Set.of(
          "customXmlInsRangeStart",
          "customXmlInsRangeEnd",
          "customXmlDelRangeStart",
          "customXmlDelRangeEnd",
          "customXmlMoveFromRangeStart",
          "customXmlMoveFromRangeEnd",
          "customXmlMoveToRangeStart",
          "customXmlMoveToRangeEnd");

  private RevisionNames() {}

  static boolean isTracker(@Nullable Node node) {
    return isOneOf(node, TRACKERS);
  }

  static boolean isChange(Node node) {
    return isOneOf(node, CHANGES);
  }

  static boolean isCell(Node node) {
    return isOneOf(node, CELLS);
  }

  static boolean isMoveRange(Node node) {
    return isOneOf(node, MOVE_RANGES);
  }

  static boolean isTagRange(Node node) {
    return isOneOf(node, TAG_RANGES);
  }

  static boolean isAny(Node node) {
    return isTracker(node)
        || isChange(node)
        || isCell(node)
        || isMoveRange(node)
        || isTagRange(node);
  }

  /** Whether {@code node} is an element of WordprocessingML of one of these local names. */
  static boolean isOneOf(@Nullable Node node, Set<String> names) {
    return node instanceof Element
        && node.getLocalName() != null
        && names.contains(node.getLocalName())
        && Ns.W.equals(node.getNamespaceURI());
  }
}
