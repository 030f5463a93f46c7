package org.clausewise.ooxml;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What is compared of a drawing that holds text boxes: all but what the boxes say, and but the
 * height of a single box that fits its text, which programs compute anew like a page number.
 */
final class BoxShell {

  private static final String FITTED = "mso-fit-shape-to-text:t";

  private BoxShell() {}

  /** A copy of {@code atom} with empty boxes. */
  static Element of(Element atom) {
    Element shell = (Element) atom.cloneNode(true);
    boolean single = TextBoxes.in(shell).boxes().size() == 1;
    for (Element content : Dom.descendantsW(shell, "txbxContent")) {
      Dom.children(content).forEach(Dom::remove);
    }
    if (single) {
      dropFittedHeights(shell);
    }
    return shell;
  }

  private static void dropFittedHeights(Element shell) {
    if (!named(shell, "spAutoFit").isEmpty()) {
      named(shell, "extent").forEach(size -> size.removeAttribute("cy"));
      named(shell, "ext").forEach(size -> size.removeAttribute("cy"));
    }
    for (Element textBox : named(shell, "textbox")) {
      if (textBox.getAttribute("style").contains(FITTED)
          && textBox.getParentNode() instanceof Element shape) {
        String style = shape.getAttribute("style");
        shape.setAttribute("style", style.replaceAll("(^|;)height:[^;]*", "$1"));
      }
    }
  }

  /** The elements of that local name, whichever the version of the drawing's vocabulary. */
  private static List<Element> named(Element root, String name) {
    List<Element> found = new ArrayList<>();
    for (Node n = root; n != null; n = Dom.next(n, root)) {
      if (n instanceof Element element && name.equals(element.getLocalName())) {
        found.add(element);
      }
    }
    return found;
  }
}
