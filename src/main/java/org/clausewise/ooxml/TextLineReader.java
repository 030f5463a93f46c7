package org.clausewise.ooxml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.clausewise.model.Atom;
import org.clausewise.ooxml.TextLine.Item;
import org.clausewise.ooxml.TextLine.Kind;
import org.clausewise.ooxml.TextLine.Marker;
import org.clausewise.ooxml.TextLine.Place;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads a {@link TextLine} in one walk, the items and markers in the order of the file. */
final class TextLineReader {

  private static final Set<String> INSERTED = Set.of("ins", "moveTo");
  private static final Set<String> DELETED = Set.of("del", "moveFrom");
  private static final Set<String> CODE = Set.of("instrText", "delInstrText");

  /** Which drafts have what is read now, and by which revision. */
  private record State(boolean inOriginal, boolean inRevised, @Nullable Element revision) {

    State inside(Element tracker) {
      return new State(
          inOriginal && !INSERTED.contains(tracker.getLocalName()),
          inRevised && !DELETED.contains(tracker.getLocalName()),
          tracker);
    }
  }

  /** An open field: its code so far, and whether its result is passed over. */
  private static final class OpenField {
    final StringBuilder code = new StringBuilder();
    boolean hidden;
  }

  private final List<Item> items = new ArrayList<>();
  private final List<Marker> markers = new ArrayList<>();
  private final Deque<OpenField> fields = new ArrayDeque<>();
  private Place inOriginal = new Place(0, 0);
  private Place inRevised = new Place(0, 0);
  private State state = new State(true, true, null);

  TextLine read(Element container) {
    children(container);
    return new TextLine(items, markers);
  }

  private void children(Element parent) {
    for (Element child : Dom.children(parent)) {
      visit(child);
    }
  }

  private void visit(Element element) {
    if (RangeMarkers.isMarker(element)) {
      markers.add(new Marker(element, inOriginal, inRevised));
    } else if (RevisionNames.isTracker(element)) {
      State outer = state;
      state = state.inside(element);
      children(element);
      state = outer;
    } else if (Dom.isW(element, "p")) {
      paragraph(element);
    } else if (Dom.isW(element, "r")) {
      Dom.children(element).forEach(this::inRun);
    } else if (Dom.isW(element, "fldSimple")) {
      simpleField(element);
    } else if (Ns.M.equals(element.getNamespaceURI())) {
      add(element, Kind.ATOM, Atom.CHARACTER + "");
    } else if (Dom.is(element, Ns.MC, "AlternateContent")) {
      alternates(element);
    } else if (!element.getLocalName().endsWith("Pr") && !RevisionNames.isChange(element)) {
      children(element);
    }
  }

  private void paragraph(Element p) {
    children(p);
    Element mark = Dom.childW(Dom.childW(p, "pPr"), "rPr");
    State outer = state;
    if (mark != null) {
      for (Element child : Dom.children(mark)) {
        state = RevisionNames.isTracker(child) ? state.inside(child) : state;
      }
    }
    add(p, Kind.MARK, "\n");
    state = outer;
  }

  private void simpleField(Element field) {
    add(field, Kind.FIELD_BEGIN, "");
    fields.push(new OpenField());
    fields.element().code.append(Dom.attrW(field, "instr"));
    endCode();
    children(field);
    fields.pop();
    add(field, Kind.FIELD_END, "");
  }

  /** Blocks may stand in it, or, as one thing in the line, drawings. */
  private void alternates(Element element) {
    if (Dom.isW(element.getParentNode(), "p")) {
      atom(element);
      return;
    }
    for (Element child : Dom.children(element)) {
      if (Dom.is(child, Ns.MC, "Choice")) {
        children(child);
      }
    }
  }

  private void inRun(Element child) {
    if (Dom.isW(child, "commentReference")) {
      markers.add(new Marker(child, inOriginal, inRevised));
    } else if (Dom.isW(child, "fldChar")) {
      fieldMark(child);
    } else if (RevisionNames.isOneOf(child, CODE)) {
      if (!fields.isEmpty()) {
        fields.element().code.append(child.getTextContent());
      }
    } else if (Dom.isW(child, "delText")) {
      add(child, Kind.TEXT, InlineKinds.spaced(child));
    } else if (!InlineKinds.isZeroWidth(child)) {
      String text = InlineKinds.plainText(child);
      if (text == null) {
        atom(child);
      } else {
        add(child, Dom.isW(child, "t") ? Kind.TEXT : Kind.ATOM, text);
      }
    }
  }

  private void fieldMark(Element mark) {
    String type = String.valueOf(Dom.attrW(mark, "fldCharType"));
    if (type.equals("begin")) {
      add(mark, Kind.FIELD_BEGIN, "");
      fields.push(new OpenField());
    } else if (type.equals("separate")) {
      endCode();
    } else {
      fields.poll();
      add(mark, Kind.FIELD_END, "");
    }
  }

  private void endCode() {
    if (!fields.isEmpty()) {
      fields.element().hidden = Field.isRecomputed(fields.element().code.toString());
    }
  }

  /** One thing in the line, and the text boxes in it. */
  private void atom(Element element) {
    add(element, Kind.ATOM, Atom.CHARACTER + "");
    boxes(element);
  }

  private void boxes(Element element) {
    for (Element child : Dom.children(element)) {
      if (Dom.isW(child, "txbxContent")) {
        children(child);
      } else if (!Dom.is(child, Ns.MC, "Fallback")) {
        boxes(child);
      }
    }
  }

  private void add(Element element, Kind kind, String text) {
    boolean shown = kind == Kind.MARK || fields.stream().noneMatch(field -> field.hidden);
    if (!shown || (kind == Kind.TEXT && text.isEmpty())) {
      return;
    }
    Item item = new Item(element, kind, text, state.revision, state.inOriginal, state.inRevised);
    items.add(item);
    inOriginal = item.inOriginal() ? inOriginal.behind(item) : inOriginal;
    inRevised = item.inRevised() ? inRevised.behind(item) : inRevised;
  }
}
