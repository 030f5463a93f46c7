package org.clausewise.redline;

import java.util.Set;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Ns;
import org.clausewise.ooxml.Part;
import org.w3c.dom.Element;

/**
 * The ids of annotations: bookmarks, comments, permissions. Revisions share their space (ECMA-376
 * Part 1, 17.13.5), so new ones start above them.
 */
final class AnnotationIds {

  private static final Set<String> ANNOTATIONS =
      Set.of(
          "bookmarkStart",
          "bookmarkEnd",
          "comment",
          "commentRangeStart",
          "commentRangeEnd",
          "commentReference",
          "permStart",
          "permEnd");

  private AnnotationIds() {}

  /** The highest id in use in any part, or 0. */
  static int highest(DocxPackage docx) {
    int highest = 0;
    for (Part part : docx.textParts()) {
      highest = Math.max(highest, highestBelow(part.root()));
    }
    return highest;
  }

  private static int highestBelow(Element element) {
    int highest = 0;
    for (Element child : Dom.children(element)) {
      if (Ns.W.equals(child.getNamespaceURI()) && ANNOTATIONS.contains(child.getLocalName())) {
        highest = Math.max(highest, id(child));
      }
      highest = Math.max(highest, highestBelow(child));
    }
    return highest;
  }

  private static int id(Element element) {
    String id = Dom.attrW(element, "id");
    // Beyond this the new ids could overflow; Word itself stays far below.
    return id != null && id.matches("[0-9]{1,9}") ? Integer.parseInt(id) : 0;
  }
}
