package org.clausewise.redline;

import java.util.function.Consumer;
import org.clausewise.ooxml.Dom;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Tells what the formatting of a run was before ({@code w:rPrChange}). */
final class RunFormatting {

  private RunFormatting() {}

  /**
   * @param run a run of the redline
   * @param former the original's {@code w:rPr} (of any document), or null for none
   * @param adapt fits a copy of it to the redline
   */
  static void setFormer(
      Element run, @Nullable Element former, RevisionMarks marks, Consumer<Element> adapt) {
    Document document = Dom.documentOf(run);
    Element copy =
        former == null ? Dom.createW(document, "rPr") : (Element) document.importNode(former, true);
    Element known = Dom.childW(copy, "rPrChange");
    if (known != null) {
      Dom.remove(known);
    }
    adapt.accept(copy);
    Element change = marks.create(document, "rPrChange");
    change.appendChild(copy);
    properties(run).appendChild(change);
  }

  private static Element properties(Element run) {
    Element found = Dom.childW(run, "rPr");
    if (found == null) {
      found = Dom.createW(Dom.documentOf(run), "rPr");
      run.insertBefore(found, run.getFirstChild());
    }
    return found;
  }
}
