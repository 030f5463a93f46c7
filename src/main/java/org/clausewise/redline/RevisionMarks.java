package org.clausewise.redline;

import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Ns;
import org.clausewise.ooxml.Signature;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes revision elements (ECMA-376 Part 1, 17.13.5), each with author, date and an id that no
 * other annotation of the package has.
 */
final class RevisionMarks {

  private static final String INSIDE_MOVE = " (moved text)";

  private final Stamp stamp;
  private int nextId;
  private int nextMove = 1;

  /**
   * @param firstId above every {@code w:id} of an annotation in the package
   */
  RevisionMarks(Stamp stamp, int firstId) {
    this.stamp = stamp;
    this.nextId = firstId;
  }

  /** Whether changes of formatting and layout are tracked. */
  boolean formatting() {
    return stamp.formatting();
  }

  /** A new {@code w:name} with id, author and date. */
  Element create(Document document, String name) {
    return create(document, name, null);
  }

  /**
   * A new {@code w:name} with id, author and date.
   *
   * @param signature whose revision of a draft it is; null for one of the comparison
   */
  Element create(Document document, String name, @Nullable Signature signature) {
    Element revision = Dom.createW(document, name);
    Dom.setW(revision, "id", nextId());
    Dom.setW(revision, "author", signature == null ? stamp.author() : signature.author());
    String date = signature == null ? null : signature.date();
    Dom.setW(revision, "date", date == null ? stamp.dateText() : date);
    return revision;
  }

  /**
   * Gives a deletion inside moved text an author of its own. LibreOffice 7.4 keeps two revisions of
   * one stretch apart only where their authors differ; Word itself nests only those of different
   * authors, for it takes what somebody deletes of the own moved text out at once.
   */
  void signInsideMove(Element deletion) {
    Dom.setW(deletion, "author", stamp.author() + INSIDE_MOVE);
  }

  /** Another revision like {@code revision}, empty, under an id of its own. */
  Element again(Element revision) {
    Element again = (Element) revision.cloneNode(false);
    Dom.setW(again, "id", nextId());
    return again;
  }

  /** An id that no other annotation has. */
  String nextId() {
    return String.valueOf(nextId++);
  }

  /** Gives a copy of a revision an id of its own. */
  void renumber(Element copy) {
    Dom.setW(copy, "id", nextId());
  }

  /** The name of the next move; both of its ranges carry it. */
  String nextMoveName() {
    return "move" + nextMove++;
  }

  /** Puts range markers for the move around paragraph {@code p}, its mark included. */
  void bracketMove(Element p, Revision kind, String moveName) {
    Dom.insertAfter(openMove(p, firstContent(p), kind, moveName), p);
  }

  /** Puts range markers for the move around the content of paragraph {@code p}, not its mark. */
  void bracketMovedContent(Element p, Revision kind, String moveName) {
    p.appendChild(openMove(p, firstContent(p), kind, moveName));
  }

  /** Puts range markers for the move around a whole table. */
  void bracketMovedTable(Element table, Revision kind, String moveName) {
    Dom.insertAfter(openMove(table.getParentNode(), table, kind, moveName), table);
  }

  private static @Nullable Node firstContent(Element p) {
    Element properties = Dom.childW(p, "pPr");
    return properties == null ? p.getFirstChild() : properties.getNextSibling();
  }

  /** Puts the start of the range before {@code place} in {@code parent}, and returns the end. */
  private Element openMove(Node parent, @Nullable Node place, Revision kind, String moveName) {
    Document document = Dom.documentOf(parent);
    Element start = create(document, kind.element() + "RangeStart");
    Dom.setW(start, "name", moveName);
    parent.insertBefore(start, place);
    Element end = Dom.createW(document, kind.element() + "RangeEnd");
    Dom.setW(end, "id", start.getAttributeNS(Ns.W, "id"));
    return end;
  }
}
