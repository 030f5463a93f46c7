package org.clausewise.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.clausewise.model.Atom;
import org.clausewise.model.AtomKind;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads the content of one paragraph as pieces of text. The one place that decides what a
 * paragraph's characters are: the reader makes the text from it, and the redline finds by it the
 * markup under a range of offsets. Revisions must be settled before.
 */
public final class ParagraphContent {

  private static final String ATOM = String.valueOf(Atom.CHARACTER);
  private static final Set<AtomKind> DRAWINGS = Set.of(AtomKind.PICTURE, AtomKind.OBJECT);

  private final Canonical canonical;
  private final NoteNumbers notes;
  private final BooleanSupplier simple;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Loose> loose = new ArrayList<>();

  private ParagraphContent(Element p, Canonical canonical, NoteNumbers notes) {
    this.canonical = canonical;
    this.notes = notes;
    this.simple = SimpleScript.in(p);
  }

  /** What a note reference prints. */
  @FunctionalInterface
  public interface NoteNumbers {
    /** The display of the reference to the note with that {@code w:id}. */
    String display(AtomKind kind, String noteId);
  }

  /** The pieces of paragraph {@code p}, in order, without gaps. */
  public static List<Piece> of(Element p, Canonical canonical, NoteNumbers notes) {
    ParagraphContent content = new ParagraphContent(p, canonical, notes);
    content.walk(p, "");
    content.assemble();
    return content.pieces;
  }

  /** The canonical form of the run properties of the paragraph mark. */
  public static String markFormat(Element p, Canonical canonical) {
    Element properties = Dom.childW(Dom.childW(p, "pPr"), "rPr");
    return canonical.runFormat(properties, SimpleScript.in(p));
  }

  /** The joined text of {@code pieces}. */
  public static String text(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  /** Something inline, before the parts of fields are put together. */
  private record Loose(Element holder, @Nullable Element child, String link) {

    boolean isFieldMark(String type) {
      return Dom.isW(child, "fldChar") && type.equals(Dom.attrW(child, "fldCharType"));
    }
  }

  private void walk(Element parent, String link) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        visit(element, link);
      }
    }
  }

  private void visit(Element element, String link) {
    if (Dom.isW(element, "r")) {
      visitRun(element, link);
    } else if (Dom.isW(element, "hyperlink")) {
      walk(element, linkOf(element));
    } else if (isDirection(element)) {
      walk(element, link + element.getLocalName() + ":" + Dom.attrW(element, "val"));
    } else if (isTransparent(element)) {
      walk(element, link);
    } else if (isWholeAtom(element)) {
      loose.add(new Loose(element, null, link));
    }
  }

  private void visitRun(Element run, String link) {
    for (Node node = run.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && !InlineKinds.isZeroWidth(child)) {
        loose.add(new Loose(run, child, link));
      }
    }
  }

  /** Whether the element overrides the direction in which its content runs, or embeds it in one. */
  private static boolean isDirection(Element element) {
    return Dom.isW(element, "dir") || Dom.isW(element, "bdo");
  }

  /** Whether the element only wraps inline content. */
  static boolean isTransparent(Element element) {
    return switch (element.getLocalName()) {
      case "sdt", "sdtContent", "smartTag", "customXml", "dir", "bdo", "ins", "moveTo" ->
          Ns.W.equals(element.getNamespaceURI());
      default -> false;
    };
  }

  /** Whether the element, which is no run, is one atom. */
  static boolean isWholeAtom(Element element) {
    return Dom.is(element, Ns.M, "oMath")
        || Dom.is(element, Ns.M, "oMathPara")
        || Dom.isW(element, "fldSimple")
        || Dom.isW(element, "subDoc")
        || Dom.is(element, Ns.MC, "AlternateContent");
  }

  private String linkOf(Element hyperlink) {
    String id = hyperlink.getAttributeNS(Ns.R, "id");
    String anchor = Dom.attrW(hyperlink, "anchor");
    return "link:"
        + (id.isEmpty() ? "" : canonical.target(id))
        + (anchor == null ? "" : "#" + anchor);
  }

  private void assemble() {
    int offset = 0;
    for (int i = 0; i < loose.size(); i++) {
      int end = loose.get(i).isFieldMark("begin") ? fieldEnd(i) : -1;
      Piece piece =
          end > 0 ? field(loose.subList(i, end + 1), offset) : single(loose.get(i), offset);
      if (!piece.text().isEmpty()) {
        pieces.add(piece);
        offset = piece.end();
      }
      i = end > 0 ? end : i;
    }
  }

  /**
   * The index of the mark that ends the field begun at {@code begin}, or -1 where it is missing.
   */
  private int fieldEnd(int begin) {
    int open = 0;
    for (int i = begin; i < loose.size(); i++) {
      if (loose.get(i).isFieldMark("begin")) {
        open++;
      } else if (loose.get(i).isFieldMark("end")) {
        open--;
        if (open == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  private Piece field(List<Loose> parts, int offset) {
    Field.Builder field = new Field.Builder();
    List<Element> holders = new ArrayList<>();
    StringBuilder drawings = new StringBuilder();
    for (Loose part : parts) {
      if (holders.isEmpty() || holders.get(holders.size() - 1) != part.holder) {
        holders.add(part.holder);
      }
      String otherText = part.child == null ? part.holder.getTextContent() : "";
      field.add(part.child, otherText, formatOf(part.holder));
      addDrawing(part.child, drawings);
    }
    Field built = field.build();
    return new Piece(
        offset,
        ATOM,
        List.copyOf(holders),
        parts.get(0).child,
        parts.get(parts.size() - 1).child,
        built.format(),
        parts.get(0).link,
        AtomKind.FIELD,
        built.identity() + drawings,
        built.result());
  }

  private Piece single(Loose item, int offset) {
    Element child = item.child;
    if (child == null) {
      return whole(item, offset);
    }
    String plain = InlineKinds.plainText(child);
    if (plain != null) {
      return new Piece(
          offset,
          plain,
          List.of(item.holder),
          child,
          child,
          formatOf(item.holder),
          item.link,
          null,
          "",
          "");
    }
    AtomKind kind = InlineKinds.kind(child);
    return new Piece(
        offset,
        ATOM,
        List.of(item.holder),
        child,
        child,
        formatOf(item.holder),
        item.link,
        kind,
        identity(kind, child),
        display(kind, child));
  }

  private Piece whole(Loose item, int offset) {
    Element element = item.holder;
    if (Dom.isW(element, "fldSimple")) {
      Field field = Field.simple(element, this::formatOf);
      StringBuilder drawings = new StringBuilder();
      for (Element run : Dom.descendantsW(element, "r")) {
        Dom.children(run).forEach(child -> addDrawing(child, drawings));
      }
      return new Piece(
          offset,
          ATOM,
          List.of(element),
          null,
          null,
          field.format(),
          item.link,
          AtomKind.FIELD,
          field.identity() + drawings,
          field.result());
    }
    AtomKind kind = InlineKinds.kind(element);
    return new Piece(
        offset,
        ATOM,
        List.of(element),
        null,
        null,
        "",
        item.link,
        kind,
        identity(kind, element),
        display(kind, element));
  }

  /** What a field shows beside text is compared as a whole, text boxes in it included. */
  private void addDrawing(@Nullable Element child, StringBuilder into) {
    if (child != null && DRAWINGS.contains(InlineKinds.kind(child))) {
      into.append('+').append(canonical.digest(child));
    }
  }

  private String formatOf(Element holder) {
    return Dom.isW(holder, "r") ? canonical.runFormat(Dom.childW(holder, "rPr"), simple) : "";
  }

  /**
   * Note references are all alike: what the notes say is compared in their own stories. So is what
   * text boxes say; what is compared here is the drawing around them.
   */
  private String identity(AtomKind kind, Element element) {
    if (kind == AtomKind.FOOTNOTE_REFERENCE || kind == AtomKind.ENDNOTE_REFERENCE) {
      return kind.name();
    }
    return TextBoxes.comparedIn(element, canonical).isEmpty()
        ? kind.name() + ":" + canonical.digest(element)
        : kind.name() + ":box:" + canonical.digest(BoxShell.of(element));
  }

  private String display(AtomKind kind, Element element) {
    return switch (kind) {
      case FOOTNOTE_REFERENCE, ENDNOTE_REFERENCE ->
          notes.display(kind, element.getAttributeNS(Ns.W, "id"));
      case EQUATION -> element.getTextContent();
      case PICTURE -> TextBoxes.in(element).boxes().isEmpty() ? "[picture]" : "[text box]";
      case OBJECT -> "[object]";
      case BREAK -> "[" + Dom.attrW(element, "type") + " break]";
      case SYMBOL -> InlineKinds.symbol(element);
      case FIELD, OTHER -> "";
    };
  }
}
