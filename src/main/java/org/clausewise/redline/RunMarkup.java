package org.clausewise.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clausewise.ooxml.Blocks;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Ns;
import org.clausewise.ooxml.Signatures;
import org.clausewise.ooxml.TextLine;
import org.clausewise.ooxml.TextLine.Marker;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Wraps inline content in revisions. */
final class RunMarkup {

  private final RevisionMarks marks;

  RunMarkup(RevisionMarks marks) {
    this.marks = marks;
  }

  /** Wraps everything inline in {@code scope} (a paragraph, or a wrapper inside one). */
  void wrapAll(Element scope, Revision kind) {
    List<Element> group = new ArrayList<>();
    for (Element child : Dom.children(scope)) {
      if (isRunLike(child)) {
        group.add(child);
        continue;
      }
      wrapGroup(group, kind);
      if (Dom.isW(child, "fldSimple")) {
        wrapGroup(new ArrayList<>(toComplexField(child)), kind);
      } else if (isInlineWrapper(child)) {
        wrapAll(child, kind);
      }
    }
    wrapGroup(group, kind);
  }

  /** Wraps the wording of a whole note, whose reference is revised in the same way. */
  void markNote(Element note, Revision kind) {
    markBlocks(note, kind);
    unmarkLast(note);
  }

  /** Wraps the content of all paragraphs below {@code container} and marks their marks. */
  void markBlocks(Element container, Revision kind) {
    for (Element p : Blocks.paragraphs(container)) {
      wrapAll(p, kind);
      markParagraph(p, kind);
    }
  }

  /** Marks the mark of {@code p} as revised by whoever signed it. */
  void markParagraph(Element p, Revision kind) {
    ParagraphProperties.mark(
        p, marks.create(Dom.documentOf(p), kind.element(), Signatures.ofMark(p)));
  }

  /** The last mark of a container can't go. */
  private static void unmarkLast(Element container) {
    List<Element> blocks = Blocks.of(container);
    if (!blocks.isEmpty()) {
      ParagraphProperties.unmark(blocks.get(blocks.size() - 1));
    }
  }

  /**
   * Wraps {@code elements} (runs and other inline content, in document order), neighbours together.
   */
  void wrap(List<Element> elements, Revision kind) {
    List<Element> group = new ArrayList<>();
    for (Element element : elements) {
      if (!group.isEmpty() && nextElement(group.get(group.size() - 1)) != element) {
        wrapGroup(group, kind);
      }
      if (Dom.isW(element, "fldSimple")) {
        wrapGroup(group, kind);
        wrapGroup(new ArrayList<>(toComplexField(element)), kind);
      } else {
        group.add(element);
      }
    }
    wrapGroup(group, kind);
  }

  private static @Nullable Node nextElement(Element element) {
    Node next = element.getNextSibling();
    while (next != null && !(next instanceof Element)) {
      next = next.getNextSibling();
    }
    return next;
  }

  /**
   * Wraps neighbours in revisions, one for all that the same person did at the same time and none
   * around a note's own number or the reference of a comment, and empties the list.
   */
  private void wrapGroup(List<Element> group, Revision kind) {
    List<Element> together = new ArrayList<>();
    for (Element element : group) {
      if (onlyRepeatsNoteNumber(element) || Annotations.isReference(element)) {
        wrapTogether(together, kind);
        continue;
      }
      if (!together.isEmpty() && !isSignedAlike(element, together.get(0))) {
        wrapTogether(together, kind);
      }
      together.add(element);
    }
    wrapTogether(together, kind);
    group.clear();
  }

  private static boolean isSignedAlike(Element element, Element other) {
    return Objects.equals(Signatures.ofContent(element), Signatures.ofContent(other));
  }

  private void wrapTogether(List<Element> group, Revision kind) {
    if (group.isEmpty()) {
      return;
    }
    Element first = group.get(0);
    Element wrapper =
        marks.create(Dom.documentOf(first), kind.element(), Signatures.ofContent(first));
    first.getParentNode().insertBefore(wrapper, first);
    for (Element element : group) {
      wrapper.appendChild(element);
      if (kind == Revision.DELETED) {
        toDeletedText(element);
      }
    }
    group.clear();
  }

  /** The mark with which a note repeats its number belongs to the note, not to its wording. */
  static boolean onlyRepeatsNoteNumber(Element run) {
    boolean repeats = false;
    for (Element child : Dom.children(run)) {
      if (Dom.isW(child, "footnoteRef") || Dom.isW(child, "endnoteRef")) {
        repeats = true;
      } else if (!Dom.isW(child, "rPr")) {
        return false;
      }
    }
    return repeats;
  }

  /**
   * A paragraph brought into a note may bring the note's number a second time. The first one stays:
   * whichever paragraph goes, the number runs on into the next.
   */
  static void keepFirstNoteNumber(Element note) {
    boolean met = false;
    for (Element run : Dom.descendantsW(note, "r")) {
      if (onlyRepeatsNoteNumber(run)) {
        if (met) {
          Dom.remove(run);
        }
        met = true;
      }
    }
  }

  static int countNoteNumbers(Element note) {
    return (int)
        Dom.descendantsW(note, "r").stream().filter(RunMarkup::onlyRepeatsNoteNumber).count();
  }

  static boolean isRunLike(Element element) {
    return Dom.isW(element, "r")
        || Dom.is(element, Ns.M, "oMath")
        || Dom.is(element, Ns.M, "oMathPara");
  }

  static boolean isInlineWrapper(Element element) {
    return switch (element.getLocalName()) {
      case "hyperlink", "sdt", "sdtContent", "smartTag", "customXml", "dir", "bdo" ->
          Ns.W.equals(element.getNamespaceURI());
      default -> false;
    };
  }

  /**
   * Text of deleted runs has elements of its own (ECMA-376 Part 1, 17.3.3.7 and 17.16.13). Only the
   * run's own children change, and the runs of a ruby: a text box inside it is another story.
   */
  static void toDeletedText(Element run) {
    if (!Dom.isW(run, "r")) {
      return;
    }
    for (Element child : Dom.children(run)) {
      if (Dom.isW(child, "t")) {
        rename(child, "delText");
      } else if (Dom.isW(child, "instrText")) {
        rename(child, "delInstrText");
      } else if (Dom.isW(child, "ruby")) {
        Dom.descendantsW(child, "r").forEach(RunMarkup::toDeletedText);
      }
    }
  }

  private static void rename(Element element, String name) {
    Dom.documentOf(element).renameNode(element, Ns.W, "w:" + name);
  }

  /**
   * Turns a {@code w:fldSimple}, which no revision may wrap, into the runs of a complex field, and
   * returns these.
   */
  static List<Element> toComplexField(Element simple) {
    Document document = Dom.documentOf(simple);
    List<Element> runs = new ArrayList<>();
    runs.add(fieldMark(document, "begin"));
    Element instruction = Dom.createW(document, "r");
    Element text = Dom.createW(document, "instrText");
    text.setAttributeNS(Ns.XML, "xml:space", "preserve");
    text.setTextContent(String.valueOf(Dom.attrW(simple, "instr")));
    instruction.appendChild(text);
    runs.add(instruction);
    runs.add(fieldMark(document, "separate"));
    collectRuns(simple, runs);
    runs.add(fieldMark(document, "end"));
    for (Element run : runs) {
      Signatures.signContent(run, Signatures.ofContent(simple));
      simple.getParentNode().insertBefore(run, simple);
    }
    keepMarkers(simple, runs.get(0));
    Dom.remove(simple);
    return runs;
  }

  /** The ends of bookmarks and comments in a field come to stand around it. */
  private static void keepMarkers(Element field, Element begin) {
    for (Marker marker : TextLine.of(field).markers()) {
      boolean starts = marker.element().getLocalName().endsWith("Start");
      field.getParentNode().insertBefore(marker.element(), starts ? begin : field);
    }
  }

  private static void collectRuns(Element parent, List<Element> into) {
    for (Element child : Dom.children(parent)) {
      if (isRunLike(child)) {
        into.add(child);
      } else {
        collectRuns(child, into);
      }
    }
  }

  private static Element fieldMark(Document document, String type) {
    Element run = Dom.createW(document, "r");
    Element mark = Dom.createW(document, "fldChar");
    Dom.setW(mark, "fldCharType", type);
    run.appendChild(mark);
    return run;
  }
}
