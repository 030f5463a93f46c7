package org.clausewise.ooxml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Drops the relationships that only settled markup used, and the parts that nothing leads to any
 * more: the header of a section break that went, the picture in deleted text.
 *
 * <p>What was unused before is left alone, for somebody else may know what it is for; so are parts
 * that lead to each other in a circle. The cost is one walk over the text before settling and one
 * after it.
 */
final class Orphans {

  private final Map<Part, Set<String>> usedBefore = new LinkedHashMap<>();

  private Orphans() {}

  /** Remembers what is used before anything is settled. */
  static Orphans watch(List<Part> parts) {
    Orphans orphans = new Orphans();
    for (Part part : parts) {
      if (!part.relationships().isEmpty()) {
        orphans.usedBefore.put(part, used(part));
      }
    }
    return orphans;
  }

  /** Drops what is used no longer. */
  void drop(DocxPackage docx) {
    Deque<Part> candidates = new ArrayDeque<>();
    usedBefore.forEach((part, before) -> dropRelationships(part, before, candidates));
    while (!candidates.isEmpty()) {
      Part candidate = candidates.remove();
      if (docx.has(candidate.name()) && !docx.isReferred(candidate)) {
        docx.remove(candidate);
        candidate.relationships().forEach(next -> addTarget(next, candidates));
      }
    }
  }

  private static void dropRelationships(Part part, Set<String> before, Deque<Part> candidates) {
    Set<String> gone = new HashSet<>(before);
    gone.removeAll(used(part));
    for (Part.Relationship relationship : part.relationships()) {
      if (gone.contains(relationship.id())) {
        part.unrelate(relationship.id());
        addTarget(relationship, candidates);
      }
    }
  }

  private static void addTarget(Part.Relationship relationship, Deque<Part> into) {
    if (relationship.part() != null) {
      into.add(relationship.part());
    }
  }

  private static Set<String> used(Part part) {
    Set<String> ids = new HashSet<>();
    for (Node n = part.root(); n != null; n = Dom.next(n, part.root())) {
      if (n instanceof Element element) {
        addUsed(element, ids);
      }
    }
    return ids;
  }

  private static void addUsed(Element element, Set<String> into) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (isReference(attribute)) {
        into.add(attribute.getValue());
      }
    }
  }

  /** VML names pictures by {@code o:relid} as well (ECMA-376 Part 4, 19.2.2.6). */
  private static boolean isReference(Attr attribute) {
    return Ns.R.equals(attribute.getNamespaceURI()) || "relid".equals(attribute.getLocalName());
  }
}
