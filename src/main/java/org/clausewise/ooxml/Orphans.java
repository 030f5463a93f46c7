package org.clausewise.ooxml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        orphans.usedBefore.put(part, part.usedRelationships());
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
    gone.removeAll(part.usedRelationships());
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
}
