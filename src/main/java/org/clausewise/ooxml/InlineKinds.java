package org.clausewise.ooxml;

import org.clausewise.model.AtomKind;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What the children of a run are: text, atoms, or nothing that takes a character. */
final class InlineKinds {

  private InlineKinds() {}

  /**
   * Children of a run that show nothing of their own at this place (ECMA-376 Part 1, 17.3.3): its
   * properties, what Word remembers of the last layout, anchors of comments, and the mark that
   * repeats a note's own number.
   */
  static boolean isZeroWidth(Element child) {
    if (!Ns.W.equals(child.getNamespaceURI())) {
      return false;
    }
    return switch (child.getLocalName()) {
      case "rPr",
          "lastRenderedPageBreak",
          "commentReference",
          "annotationRef",
          "footnoteRef",
          "endnoteRef",
          "separator",
          "continuationSeparator",
          "delText",
          "delInstrText" ->
          true;
      default -> false;
    };
  }

  /** The characters of a child that is plain text; null for an atom. */
  static @Nullable String plainText(Element child) {
    if (!Ns.W.equals(child.getNamespaceURI())) {
      return null;
    }
    return switch (child.getLocalName()) {
      case "t" -> spaced(child);
      case "tab" -> "\t";
      case "cr" -> "\n";
      case "br" -> isLineBreak(child) ? "\n" : null;
      case "noBreakHyphen" -> "\u2011";
      case "softHyphen" -> "\u00AD";
      default -> null;
    };
  }

  /** Word shows a line end inside {@code w:t} as a space; so it is no real break. */
  static String spaced(Element text) {
    return text.getTextContent().replace('\n', ' ').replace('\t', ' ').replace('\r', ' ');
  }

  private static boolean isLineBreak(Element br) {
    String type = Dom.attrW(br, "type");
    return type == null || type.equals("textWrapping");
  }

  /** What kind of atom an element is. */
  static AtomKind kind(Element element) {
    if (Ns.M.equals(element.getNamespaceURI())) {
      return AtomKind.EQUATION;
    }
    return switch (element.getLocalName()) {
      case "footnoteReference" -> AtomKind.FOOTNOTE_REFERENCE;
      case "endnoteReference" -> AtomKind.ENDNOTE_REFERENCE;
      case "fldChar", "instrText", "fldSimple", "pgNum" -> AtomKind.FIELD;
      case "drawing", "pict", "AlternateContent" -> AtomKind.PICTURE;
      case "object" -> AtomKind.OBJECT;
      case "sym" -> AtomKind.SYMBOL;
      case "br" -> AtomKind.BREAK;
      default -> AtomKind.OTHER;
    };
  }

  /** The character that a {@code w:sym} shows, or a stand-in where only its font knows it. */
  static String symbol(Element sym) {
    String code = Dom.attrW(sym, "char");
    if (code == null || !code.matches("[0-9A-Fa-f]{1,4}")) {
      return "[symbol]";
    }
    int point = Integer.parseInt(code, 16);
    return point >= 0xE000 && point <= 0xF8FF ? "[symbol]" : Character.toString(point);
  }
}
