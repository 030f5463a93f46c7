package org.clausewise.redline;

import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Stories;
import org.clausewise.ooxml.StoryElement;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The ids of annotations: bookmarks, comments, permissions. Revisions share their space (ECMA-376
 * Part 1, 17.13.5), so new ones start above them.
 */
final class AnnotationIds {

  private AnnotationIds() {}

  /** The highest id in use, or 0. */
  static int highest(DocxPackage docx) {
    int highest = 0;
    for (StoryElement story : Stories.of(docx).all()) {
      highest = Math.max(highest, highestBelow(story.container()));
    }
    return highest;
  }

  private static int highestBelow(Element element) {
    int highest = 0;
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        if (isAnnotation(child)) {
          highest = Math.max(highest, id(child));
        }
        highest = Math.max(highest, highestBelow(child));
      }
    }
    return highest;
  }

  private static boolean isAnnotation(Element element) {
    return switch (element.getLocalName()) {
      case "bookmarkStart",
          "bookmarkEnd",
          "commentRangeStart",
          "commentRangeEnd",
          "commentReference",
          "permStart",
          "permEnd" ->
          true;
      default -> false;
    };
  }

  private static int id(Element element) {
    String id = Dom.attrW(element, "id");
    // Beyond this the new ids could overflow; Word itself stays far below.
    return id != null && id.matches("[0-9]{1,9}") ? Integer.parseInt(id) : 0;
  }
}
