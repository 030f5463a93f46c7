package org.clausewise.ooxml;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * Drops the comments whose references went when revisions were settled, as Word does: the comment
 * itself, what is left of its range, and what further parts say of it. These name it by the id of
 * its last paragraph ({@code w14:paraId}), and one of them by an id that another gives to this.
 */
final class OrphanComments {

  private static final Set<String> RANGE = Set.of("commentRangeStart", "commentRangeEnd");

  private final Set<String> referredBefore;

  private OrphanComments(Set<String> referredBefore) {
    this.referredBefore = referredBefore;
  }

  /** Remembers the comments that are referred to before anything is settled. */
  static OrphanComments watch(List<Part> parts) {
    return new OrphanComments(referred(parts));
  }

  private static Set<String> referred(List<Part> parts) {
    Set<String> ids = new HashSet<>();
    for (Part part : parts) {
      for (Element reference : Dom.descendantsW(part.root(), "commentReference")) {
        ids.add(String.valueOf(Dom.attrW(reference, "id")));
      }
    }
    return ids;
  }

  /** Drops those of them that nothing refers to any more. */
  void drop(DocxPackage docx) {
    Set<String> orphans = new HashSet<>(referredBefore);
    orphans.removeAll(referred(docx.textParts()));
    Part comments = docx.related(RelationshipTypes.COMMENTS);
    if (orphans.isEmpty() || comments == null) {
      return;
    }
    docx.textParts().forEach(part -> dropRanges(part, orphans));
    Set<String> paragraphs = new HashSet<>();
    for (Element comment : Dom.childrenW(comments.root(), "comment")) {
      if (orphans.contains(Dom.attrW(comment, "id"))) {
        for (Element p : Dom.descendantsW(comment, "p")) {
          paragraphs.add(p.getAttributeNS(Ns.W14, "paraId"));
        }
        Dom.remove(comment);
        comments.markChanged();
      }
    }
    paragraphs.remove("");
    dropEntries(docx.related(RelationshipTypes.COMMENTS_EXTENDED), "paraId", paragraphs);
    Set<String> durable =
        dropEntries(docx.related(RelationshipTypes.COMMENTS_IDS), "paraId", paragraphs);
    dropEntries(docx.related(RelationshipTypes.COMMENTS_EXTENSIBLE), "durableId", durable);
  }

  private static void dropRanges(Part part, Set<String> orphans) {
    for (String name : RANGE) {
      for (Element marker : Dom.descendantsW(part.root(), name)) {
        if (orphans.contains(Dom.attrW(marker, "id"))) {
          Dom.remove(marker);
          part.markChanged();
        }
      }
    }
  }

  /**
   * Drops the entries whose attribute {@code name} is one of {@code keys}; replies to them stand on
   * their own.
   *
   * @return the {@code durableId} of those dropped
   */
  private static Set<String> dropEntries(@Nullable Part part, String name, Set<String> keys) {
    Set<String> durable = new HashSet<>();
    if (part == null) {
      return durable;
    }
    for (Element entry : Dom.children(part.root())) {
      Attr parent = attribute(entry, "paraIdParent");
      if (has(entry, name, keys)) {
        Attr id = attribute(entry, "durableId");
        durable.add(id == null ? "" : id.getValue());
        Dom.remove(entry);
        part.markChanged();
      } else if (parent != null && keys.contains(parent.getValue())) {
        entry.removeAttributeNode(parent);
        part.markChanged();
      }
    }
    return durable;
  }

  private static boolean has(Element entry, String name, Set<String> values) {
    Attr attribute = attribute(entry, name);
    return attribute != null && values.contains(attribute.getValue());
  }

  /** The attribute of that local name; each of these parts has a namespace of its own. */
  private static @Nullable Attr attribute(Element element, String name) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      if (name.equals(attribute.getLocalName())) {
        return attribute;
      }
    }
    return null;
  }
}
