package org.clausewise.redline;

import java.util.Set;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Ns;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Sets what {@code w:pPr} says of a paragraph, its mark and its former formatting. */
final class ParagraphProperties {

  private static final Set<String> REVISIONS = Set.of("ins", "del", "moveFrom", "moveTo");

  /** What former properties can't hold (CT_PPrBase, ECMA-376 Part 1, 17.3.1.29). */
  static final Set<String> NEVER_FORMER = Set.of("rPr", "sectPr", "pPrChange");

  private ParagraphProperties() {}

  /** Marks the paragraph mark with {@code revision}. */
  static void mark(Element p, Element revision) {
    unmark(p);
    Element markProperties = ofMark(properties(p));
    markProperties.insertBefore(revision, markProperties.getFirstChild());
  }

  /** The mark's {@code w:rPr} in a {@code w:pPr}, made where it is missing. */
  static Element ofMark(Element properties) {
    Element known = Dom.childW(properties, "rPr");
    if (known != null) {
      return known;
    }
    Element made = Dom.createW(Dom.documentOf(properties), "rPr");
    // CT_PPr: the mark's properties, then the section's, then the change (17.3.1.26).
    Element behind = Dom.childW(properties, "sectPr");
    properties.insertBefore(made, behind == null ? Dom.childW(properties, "pPrChange") : behind);
    return made;
  }

  /** Takes every revision off the paragraph mark. */
  static void unmark(Element p) {
    Element markProperties = Dom.childW(Dom.childW(p, "pPr"), "rPr");
    if (markProperties == null) {
      return;
    }
    for (Element child : Dom.children(markProperties)) {
      if (Ns.W.equals(child.getNamespaceURI()) && REVISIONS.contains(child.getLocalName())) {
        Dom.remove(child);
      }
    }
  }

  /** The {@code w:pPr} of {@code p}, made where it is missing. */
  static Element properties(Element p) {
    Element found = Dom.childW(p, "pPr");
    if (found == null) {
      found = Dom.createW(Dom.documentOf(p), "pPr");
      p.insertBefore(found, p.getFirstChild());
    }
    return found;
  }

  /**
   * Gives {@code p} the properties {@code wanted}: a {@code w:pPr} of the same document without a
   * parent, or null for none.
   */
  static void replace(Element p, @Nullable Element wanted) {
    Element old = Dom.childW(p, "pPr");
    if (old != null) {
      Dom.remove(old);
    }
    if (wanted != null) {
      p.insertBefore(wanted, p.getFirstChild());
    }
  }

  /**
   * Says what the formatting was before.
   *
   * @param change a new {@code w:pPrChange}
   * @param former the former {@code w:pPr} as a copy in the same document, without {@link
   *     #NEVER_FORMER}, or null for none
   */
  static void setFormer(Element p, Element change, @Nullable Element former) {
    Document document = Dom.documentOf(p);
    Element base = former == null ? Dom.createW(document, "pPr") : former;
    change.appendChild(base);
    Element properties = properties(p);
    Element known = Dom.childW(properties, "pPrChange");
    if (known != null) {
      Dom.remove(known);
    }
    properties.appendChild(change);
  }
}
