package org.clausewise.ooxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The markers without width that open and close bookmarks, comments and permissions. */
final class RangeMarkers {

  private static final Set<String> NAMES =
      Set.of(
          "bookmarkStart",
          "bookmarkEnd",
          "commentRangeStart",
          "commentRangeEnd",
          "permStart",
          "permEnd");

  private static final String START = "Start";

  private RangeMarkers() {}

  static boolean isMarker(@Nullable Node node) {
    return RevisionNames.isOneOf(node, NAMES);
  }

  /**
   * The markers in {@code elements}, which are in document order, whose other end is not among
   * them, so that dropping them would tear a range that goes on outside.
   */
  static List<Element> unpaired(List<Element> elements) {
    Map<String, Element> open = new HashMap<>();
    Set<Element> paired = new HashSet<>();
    for (Element element : elements) {
      if (element.getLocalName().endsWith(START)) {
        open.put(key(element), element);
      } else {
        Element start = open.remove(key(element));
        if (start != null) {
          paired.add(start);
          paired.add(element);
        }
      }
    }
    List<Element> left = new ArrayList<>(elements);
    left.removeIf(paired::contains);
    return left;
  }

  /** What a start and its end have in common. */
  static String key(Element marker) {
    String name = marker.getLocalName();
    String family = name.substring(0, name.length() - (name.endsWith(START) ? 5 : 3));
    return family + " " + Dom.attrW(marker, "id");
  }
}
