package org.clausewise.ooxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewise.model.RevisionFilter;
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

  /** How many revisions a package holds. */
  public static int count(DocxPackage docx) {
    return parts(docx).stream().mapToInt(part -> Revisions.count(part.root())).sum();
  }

  /**
   * Accepts the revisions that are meant, and drops the notes, comments and parts whose references
   * went.
   */
  public static void accept(DocxPackage docx, RevisionFilter which) {
    settle(docx, Verdict.ACCEPT, new RevisionSelection(which));
  }

  /**
   * Rejects the revisions that are meant, and drops the notes, comments and parts whose references
   * went.
   */
  public static void reject(DocxPackage docx, RevisionFilter which) {
    settle(docx, Verdict.REJECT, new RevisionSelection(which));
  }

  /** Accepts all revisions; what they inserted or formatted remembers whose it was. */
  public static void acceptSigned(DocxPackage docx) {
    settleSigned(docx, Verdict.ACCEPT);
  }

  /** Rejects all revisions; what they had deleted remembers by whom. */
  public static void rejectSigned(DocxPackage docx) {
    settleSigned(docx, Verdict.REJECT);
  }

  private static void settleSigned(DocxPackage docx, Verdict verdict) {
    parts(docx).forEach(part -> RevisionSigning.sign(part, verdict));
    signNotes(docx, "footnote", RelationshipTypes.FOOTNOTES);
    signNotes(docx, "endnote", RelationshipTypes.ENDNOTES);
    settle(docx, verdict, new RevisionSelection(RevisionFilter.ALL));
  }

  private static void signNotes(DocxPackage docx, String kind, String relationshipType) {
    Part notes = docx.related(relationshipType);
    if (notes == null) {
      return;
    }
    Map<String, Signature> signatures = new HashMap<>();
    for (Element reference : Dom.descendantsW(docx.main().root(), kind + "Reference")) {
      Signature signature = Signatures.ofContent(reference.getParentNode());
      if (signature != null) {
        signatures.put(String.valueOf(Dom.attrW(reference, "id")), signature);
      }
    }
    for (Element note : Dom.childrenW(notes.root(), kind)) {
      Signature signature = signatures.get(String.valueOf(Dom.attrW(note, "id")));
      if (signature != null) {
        RevisionSigning.signNote(note, signature);
      }
    }
  }

  private static void settle(DocxPackage docx, Verdict verdict, RevisionSelection selection) {
    List<Part> parts = parts(docx);
    List<Part> tracked = parts.stream().filter(part -> Revisions.has(part.root())).toList();
    if (tracked.isEmpty()) {
      return;
    }
    Set<String> referredBefore = references(docx);
    OrphanComments comments = OrphanComments.watch(parts);
    Orphans orphans = Orphans.watch(parts);
    for (Part part : tracked) {
      Revisions.settle(part.root(), verdict, selection);
      part.markChanged();
    }
    referredBefore.removeAll(references(docx));
    for (String orphan : referredBefore) {
      dropNote(docx, orphan);
    }
    comments.drop(docx);
    orphans.drop(docx);
  }

  private static List<Part> parts(DocxPackage docx) {
    List<Part> found = new ArrayList<>();
    found.add(docx.main());
    for (Part.Relationship relationship : docx.main().relationships()) {
      Part part = relationship.part();
      if (part != null && TYPES.contains(relationship.type()) && !found.contains(part)) {
        found.add(part);
      }
    }
    return found;
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
