package org.clausewise.ooxml;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** Settles the revisions of a whole package: the body, notes, headers and footers. */
public final class PackageRevisions {

  private static final List<String> TYPES =
      List.of(
          RelationshipTypes.FOOTNOTES,
          RelationshipTypes.ENDNOTES,
          RelationshipTypes.HEADER,
          RelationshipTypes.FOOTER,
          RelationshipTypes.COMMENTS);

  private PackageRevisions() {}

  /** Accepts every revision, and drops the notes whose references went. */
  public static void acceptAll(DocxPackage docx) {
    settle(docx, Revisions::accept);
  }

  /** Rejects every revision, and drops the notes whose references went. */
  public static void rejectAll(DocxPackage docx) {
    settle(docx, Revisions::reject);
  }

  private static void settle(DocxPackage docx, Consumer<Element> how) {
    Set<String> referredBefore = references(docx);
    settlePart(docx.main(), how);
    for (Part.Relationship relationship : docx.main().relationships()) {
      if (relationship.part() != null && TYPES.contains(relationship.type())) {
        settlePart(relationship.part(), how);
      }
    }
    referredBefore.removeAll(references(docx));
    for (String orphan : referredBefore) {
      dropNote(docx, orphan);
    }
  }

  private static void settlePart(Part part, Consumer<Element> how) {
    if (Revisions.has(part.root())) {
      how.accept(part.root());
      part.markChanged();
    }
  }

  private static Set<String> references(DocxPackage docx) {
    Set<String> found = new HashSet<>();
    for (String kind : List.of("footnote", "endnote")) {
      for (Element reference : Dom.descendantsW(docx.main().root(), kind + "Reference")) {
        found.add(kind + " " + Dom.attrW(reference, "id"));
      }
    }
    return found;
  }

  private static void dropNote(DocxPackage docx, String orphan) {
    int space = orphan.indexOf(' ');
    String kind = orphan.substring(0, space);
    Part part =
        docx.related(
            kind.equals("footnote") ? RelationshipTypes.FOOTNOTES : RelationshipTypes.ENDNOTES);
    if (part == null) {
      return;
    }
    for (Element note : Dom.childrenW(part.root(), kind)) {
      if (orphan.substring(space + 1).equals(Dom.attrW(note, "id"))) {
        Dom.remove(note);
        part.markChanged();
      }
    }
  }
}
