package org.clausewise.redline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.ListDefinitions;
import org.clausewise.ooxml.Ns;
import org.clausewise.ooxml.Part;
import org.clausewise.ooxml.RelationshipTypes;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Maps list ids ({@code w:numId}) of the original to those of the redline. A list that the revised
 * draft defines alike is used as it is, preferably under the same id; another is brought along
 * under fresh ids.
 */
final class NumberingImport {

  private static final String CONTENT_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";

  private final DocxPackage redline;
  private final ListDefinitions originalLists;
  private final ListDefinitions revisedLists;
  private final Map<String, String> mapped = new HashMap<>();

  NumberingImport(DocxPackage original, DocxPackage redline) {
    this.redline = redline;
    this.originalLists = ListDefinitions.of(original);
    this.revisedLists = ListDefinitions.of(redline);
  }

  /** The id under which the redline knows the original's list {@code numId}. */
  String map(String numId) {
    if (originalLists.num(numId) == null) {
      return numId;
    }
    return mapped.computeIfAbsent(numId, this::find);
  }

  /** The level of the original's list that stands for that style of the original, or null. */
  @Nullable String levelOf(String numId, String styleId) {
    Element definition = originalLists.abstractOf(originalLists.num(numId));
    if (definition != null) {
      for (Element level : Dom.childrenW(definition, "lvl")) {
        if (styleId.equals(Dom.childVal(level, "pStyle"))) {
          return Dom.attrW(level, "ilvl");
        }
      }
    }
    return null;
  }

  private String find(String numId) {
    if (isKnown(numId, numId)) {
      return numId;
    }
    Part target = redline.related(RelationshipTypes.NUMBERING);
    if (target != null) {
      for (Element num : Dom.childrenW(target.root(), "num")) {
        String id = String.valueOf(Dom.attrW(num, "numId"));
        if (isKnown(id, numId)) {
          return id;
        }
      }
    }
    return bring(numId, target != null ? target : create());
  }

  /** Whether the revised draft has a list of that id, like that one of the original. */
  private boolean isKnown(String id, String originalId) {
    return revisedLists.num(id) != null && originalLists.isLike(originalId, revisedLists, id);
  }

  private Part create() {
    String xml = "<w:numbering xmlns:w=\"" + Ns.W + "\"/>";
    Part part =
        redline.add(
            redline.freeName("/word/numbering.xml"),
            CONTENT_TYPE,
            xml.getBytes(java.nio.charset.StandardCharsets.UTF_8),
            true);
    redline.main().relate(RelationshipTypes.NUMBERING, part);
    return part;
  }

  private String bring(String numId, Part target) {
    Element num = originalLists.num(numId);
    Element definition = originalLists.abstractOf(num);
    if (num == null || definition == null) {
      return numId;
    }
    Element root = target.root();
    String abstractId =
        String.valueOf(highest(Dom.childrenW(root, "abstractNum"), "abstractNumId") + 1);
    String freshId = String.valueOf(highest(Dom.childrenW(root, "num"), "numId") + 1);
    Element abstractCopy = (Element) target.document().importNode(definition, true);
    Dom.setW(abstractCopy, "abstractNumId", abstractId);
    dropLinks(abstractCopy);
    // All abstract definitions come before the first w:num (ECMA-376 Part 1, 17.9.16).
    root.insertBefore(abstractCopy, firstNum(root));
    Element numCopy = (Element) target.document().importNode(num, true);
    Dom.setW(numCopy, "numId", freshId);
    Element link = Dom.childW(numCopy, "abstractNumId");
    if (link != null) {
      Dom.setW(link, "val", abstractId);
    }
    root.insertBefore(numCopy, afterLastNum(root));
    target.markChanged();
    return freshId;
  }

  /** A style that names this list is the revised draft's; pictures of bullets stay behind. */
  private static void dropLinks(Element definition) {
    for (Element child : Dom.children(definition)) {
      if (Dom.isW(child, "styleLink") || Dom.isW(child, "nsid")) {
        Dom.remove(child);
      }
    }
    levelLinks(definition).forEach(Dom::remove);
  }

  private static List<Element> levelLinks(Element definition) {
    List<Element> found = new java.util.ArrayList<>();
    for (Element level : Dom.childrenW(definition, "lvl")) {
      found.addAll(Dom.childrenW(level, "pStyle"));
      found.addAll(Dom.childrenW(level, "lvlPicBulletId"));
    }
    return found;
  }

  private static @Nullable Node firstNum(Element root) {
    List<Element> nums = Dom.childrenW(root, "num");
    return nums.isEmpty() ? Dom.childW(root, "numIdMacAtCleanup") : nums.get(0);
  }

  private static @Nullable Node afterLastNum(Element root) {
    return Dom.childW(root, "numIdMacAtCleanup");
  }

  private static int highest(List<Element> elements, String attribute) {
    int highest = 0;
    for (Element element : elements) {
      String value = Dom.attrW(element, attribute);
      if (value != null && value.matches("[0-9]{1,9}")) {
        highest = Math.max(highest, Integer.parseInt(value));
      }
    }
    return highest;
  }
}
