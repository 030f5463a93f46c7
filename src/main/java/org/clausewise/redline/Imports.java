package org.clausewise.redline;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.ooxml.Controls;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Ns;
import org.clausewise.ooxml.Part;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Fits content of the original, already copied into a tree of the redline, to its new package:
 * styles, lists, relationships and notes are brought along and renamed, anchors of annotations and
 * revision-save ids stay behind. {@link Annotations} brings the anchors when all is woven.
 */
final class Imports {

  /** Above the ids that Word gives to drawings of one document. */
  private static final int FIRST_DRAWING_ID = 900_000_000;

  private final DocxPackage original;
  private final StyleImport styles;
  private final NumberingImport lists;
  private final ControlImport controls;
  private final PackageImport parts;
  private final NoteImport footnotes;
  private final NoteImport endnotes;
  private final RunMarkup runs;
  private int nextDrawingId = FIRST_DRAWING_ID;

  Imports(DocxPackage original, DocxPackage redline, RunMarkup runs) {
    this.original = original;
    this.lists = new NumberingImport(original, redline);
    this.styles = new StyleImport(original, redline, lists);
    this.controls = new ControlImport(redline);
    this.parts =
        new PackageImport(
            redline, (source, copy) -> adaptTree(copy.root(), new Place(source, copy, true)));
    this.footnotes = new NoteImport(true, original, redline);
    this.endnotes = new NoteImport(false, original, redline);
    this.runs = runs;
  }

  /** The notes of the redline, for marking those whose references were inserted. */
  @Nullable Element noteOfRedline(Element reference) {
    NoteImport notes = Dom.isW(reference, "footnoteReference") ? footnotes : endnotes;
    return notes.inRedline(String.valueOf(Dom.attrW(reference, "id")));
  }

  /**
   * Fits {@code copied} and everything below it. Controls below it go, but for those in text boxes:
   * where they stand, {@link ControlWeaver} finds out.
   *
   * @param source the part of the original that it was copied from
   * @param target the part of the redline that it is, or will be, in
   */
  void adapt(Element copied, Part source, Part target) {
    target.markChanged();
    adaptTree(copied, new Place(source, target, false));
  }

  /** Brings a whole part of the original, fitted, each once; nothing leads to it yet. */
  Part bringPart(Part source) {
    return parts.copy(source);
  }

  /** Takes off a second copy of the redline's own content what must not stand there twice. */
  void freshen(Element copied) {
    dropSavingIds(copied);
    renumberDrawing(copied);
    for (Element child : Dom.children(copied)) {
      if (isAnchor(child) || (Dom.isW(child, "id") && Dom.isW(copied, "sdtPr"))) {
        Dom.remove(child);
      } else {
        freshen(child);
      }
    }
  }

  /** Puts the notes that came along among the others, as {@code body} refers to them. */
  void orderNotes(Element body) {
    footnotes.order(Dom.descendantsW(body, "footnoteReference"));
    endnotes.order(Dom.descendantsW(body, "endnoteReference"));
  }

  /** Gives a drawing an id of its own, if the element is its {@code wp:docPr}. */
  void renumberDrawing(Element element) {
    if (Dom.is(element, Ns.WP, "docPr")) {
      element.setAttribute("id", String.valueOf(nextDrawingId++));
    }
  }

  /**
   * @param whole whether all of a story comes along, so that its controls keep their places
   */
  private record Place(Part source, Part target, boolean whole) {

    Place inside(Element element) {
      return Dom.isW(element, "txbxContent") ? new Place(source, target, true) : this;
    }
  }

  private void adaptTree(Element element, Place place) {
    adaptAttributes(element, place);
    if (Ns.W.equals(element.getNamespaceURI())) {
      adaptReference(element);
    } else {
      renumberDrawing(element);
    }
    if (Controls.is(element)) {
      controls.fit(element);
    }
    for (Element child : Dom.children(element)) {
      if (isAnchor(child)) {
        Dom.remove(child);
      } else {
        adaptTree(child, place.inside(child));
        if (!place.whole && isDroppedWrapper(child)) {
          unwrapContent(child);
        }
      }
    }
  }

  private void adaptReference(Element element) {
    String value = Dom.attrW(element, "val");
    switch (element.getLocalName()) {
      case "pStyle", "rStyle", "tblStyle" -> {
        if (value != null) {
          Dom.setW(element, "val", styles.map(value));
        }
      }
      case "numId" -> {
        if (value != null) {
          Dom.setW(element, "val", lists.map(value));
        }
      }
      case "footnoteReference" -> bringNote(element, footnotes);
      case "endnoteReference" -> bringNote(element, endnotes);
      default -> {}
    }
  }

  private void bringNote(Element reference, NoteImport notes) {
    String id = String.valueOf(Dom.attrW(reference, "id"));
    Part source =
        original.related(
            notes == footnotes
                ? org.clausewise.ooxml.RelationshipTypes.FOOTNOTES
                : org.clausewise.ooxml.RelationshipTypes.ENDNOTES);
    if (source == null) {
      return;
    }
    String fresh =
        notes.bring(
            id,
            (note, target) -> {
              target.markChanged();
              adaptTree(note, new Place(source, target, true));
              runs.markNote(note, Revision.DELETED);
            });
    Dom.setW(reference, "id", fresh);
  }

  private void adaptAttributes(Element element, Place place) {
    dropSavingIds(element);
    for (Attr attribute : attributes(element)) {
      if (Ns.R.equals(attribute.getNamespaceURI())) {
        String fresh = parts.relationship(place.source, attribute.getValue(), place.target);
        if (fresh != null) {
          attribute.setValue(fresh);
        }
      }
    }
  }

  private static void dropSavingIds(Element element) {
    for (Attr attribute : attributes(element)) {
      if (isSavingId(attribute)) {
        element.removeAttributeNode(attribute);
      }
    }
  }

  private static List<Attr> attributes(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    List<Attr> all = new ArrayList<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      all.add((Attr) attributes.item(i));
    }
    return all;
  }

  private static boolean isSavingId(Attr attribute) {
    String name = attribute.getLocalName();
    if (Ns.W14.equals(attribute.getNamespaceURI())) {
      return name.equals("paraId") || name.equals("textId");
    }
    return Ns.W.equals(attribute.getNamespaceURI()) && name.startsWith("rsid");
  }

  /** Anchors of bookmarks and comments come later, permissions stay the revised draft's. */
  private static boolean isAnchor(Element element) {
    if (!Ns.W.equals(element.getNamespaceURI())) {
      return false;
    }
    return switch (element.getLocalName()) {
      case "bookmarkStart",
          "bookmarkEnd",
          "commentRangeStart",
          "commentRangeEnd",
          "commentReference",
          "permStart",
          "permEnd",
          "proofErr",
          "lastRenderedPageBreak" ->
          true;
      default -> false;
    };
  }

  /** Wrappers that are not brought along with what they hold. */
  private static boolean isDroppedWrapper(Element element) {
    return Dom.isW(element, "sdt") || Dom.isW(element, "smartTag") || Dom.isW(element, "customXml");
  }

  private static void unwrapContent(Element wrapper) {
    Element content = Dom.isW(wrapper, "sdt") ? Dom.childW(wrapper, "sdtContent") : wrapper;
    if (content != null) {
      for (Element child : Dom.children(content)) {
        if (!child.getLocalName().endsWith("Pr")) {
          wrapper.getParentNode().insertBefore((Node) child, wrapper);
        }
      }
    }
    Dom.remove(wrapper);
  }
}
