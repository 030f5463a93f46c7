package org.clausewise.redline;

import java.nio.charset.StandardCharsets;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Ns;
import org.clausewise.ooxml.Part;
import org.clausewise.ooxml.RelationshipTypes;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Brings comments of the original into the comments part of the redline, which is made where it is
 * missing. The parts in which Word keeps threads and states of comments know nothing of them: a
 * reply becomes a comment of its own.
 */
final class CommentImport {

  private static final String CONTENT_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

  private final @Nullable Part source;
  private final DocxPackage redline;
  private final Imports imports;
  private final RevisionMarks marks;

  CommentImport(DocxPackage original, DocxPackage redline, Imports imports, RevisionMarks marks) {
    this.source = original.related(RelationshipTypes.COMMENTS);
    this.redline = redline;
    this.imports = imports;
    this.marks = marks;
  }

  /** Brings {@code comment} and returns its id in the redline. */
  String bring(Element comment) {
    Part target = target();
    Element copy = (Element) target.document().importNode(comment, true);
    target.root().appendChild(copy);
    if (source != null) {
      imports.adapt(copy, source, target);
    }
    String id = marks.nextId();
    Dom.setW(copy, "id", id);
    return id;
  }

  private Part target() {
    Part known = redline.related(RelationshipTypes.COMMENTS);
    if (known != null) {
      return known;
    }
    Part created =
        redline.add(
            redline.freeName("/word/comments.xml"),
            CONTENT_TYPE,
            ("<w:comments xmlns:w=\"" + Ns.W + "\"/>").getBytes(StandardCharsets.UTF_8),
            true);
    redline.main().relate(RelationshipTypes.COMMENTS, created);
    return created;
  }
}
