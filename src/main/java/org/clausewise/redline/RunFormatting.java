package org.clausewise.redline;

import java.util.Set;
import java.util.function.Consumer;
import org.clausewise.ooxml.Dom;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Tells what the formatting of a run was before ({@code w:rPrChange}). */
final class RunFormatting {

  /** What tracks a run or a mark is none of its former properties. */
  private static final Set<String> NO_PROPERTIES =
      Set.of("rPrChange", "ins", "del", "moveFrom", "moveTo");

  private RunFormatting() {}

  /**
   * @param run a run of the redline, or the {@code w:pPr} whose mark is meant
   * @param former the original's {@code w:rPr} (of any document), or null for none
   * @param change a new {@code w:rPrChange}
   * @param adapt fits a copy of the former properties to the redline
   */
  static void setFormer(
      Element run, @Nullable Element former, Element change, Consumer<Element> adapt) {
    Document document = Dom.documentOf(run);
    Element copy =
        former == null ? Dom.createW(document, "rPr") : (Element) document.importNode(former, true);
    for (Element child : Dom.children(copy)) {
      if (NO_PROPERTIES.contains(child.getLocalName())) {
        Dom.remove(child);
      }
    }
    adapt.accept(copy);
    change.appendChild(copy);
    properties(run).appendChild(change);
  }

  private static Element properties(Element run) {
    if (Dom.isW(run, "pPr")) {
      return ParagraphProperties.ofMark(run);
    }
    Element found = Dom.childW(run, "rPr");
    if (found == null) {
      found = Dom.createW(Dom.documentOf(run), "rPr");
      run.insertBefore(found, run.getFirstChild());
    }
    return found;
  }
}
