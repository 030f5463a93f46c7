package org.clausewise.benchmark.baseline;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Walks the body of a redline once, front to back, and takes both drafts from it.
 *
 * <p>A paragraph ends on the original's side unless its mark is inserted or moved here, and on the
 * revised draft's unless its mark is deleted or moved away.
 */
final class RedlineWalk {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final Side original = new Side();
  private final Side revised = new Side();
  private final KeptText kept = new KeptText();
  private final Moves moves = new Moves();
  private long marked;

  /** What the walk of a whole body found; the texts are of its paragraphs, in order. */
  record Found(List<String> original, List<String> revised, List<Link> links, long marked) {}

  static Found through(Element body) {
    RedlineWalk walk = new RedlineWalk();
    walk.children(body, Standing.KEPT);
    return walk.found();
  }

  private Found found() {
    List<String> before = original.finish();
    List<String> after = revised.finish();
    moves.pair();
    List<Link> links = new ArrayList<>(kept.links(before, after));
    links.addAll(moves.links());
    return new Found(before, after, links, marked + moves.unpairedCharacters());
  }

  private void children(Element parent, Standing standing) {
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child && W.equals(child.getNamespaceURI())) {
        element(child, standing);
      }
    }
  }

  private void element(Element element, Standing standing) {
    String name = element.getLocalName();
    switch (name) {
      case "p" -> paragraph(element, standing);
      case "t", "delText" -> text(element.getTextContent(), standing);
      case "tab" -> text("\t", standing);
      case "br", "cr" -> text("\n", standing);
      case "noBreakHyphen" -> text("\u2011", standing);
      case "softHyphen" -> text("\u00AD", standing);
      case "moveFromRangeStart" -> moves.from().openRange(of(element, "id"), of(element, "name"));
      case "moveFromRangeEnd" -> moves.from().closeRange(of(element, "id"));
      case "moveToRangeStart" -> moves.to().openRange(of(element, "id"), of(element, "name"));
      case "moveToRangeEnd" -> moves.to().closeRange(of(element, "id"));
      case "pPr", "rPr", "sectPr", "tblPr", "tblGrid", "trPr", "tcPr" -> {}
      default -> children(element, standing.inside(name));
    }
  }

  private static String of(Element element, String attribute) {
    return element.getAttributeNS(W, attribute);
  }

  private void text(String text, Standing standing) {
    if (standing.kept()) {
      kept.add(original, revised, text);
    } else if (!standing.left()) {
      marked += text.length(); // what was moved away is counted where it arrived
    }
    moved(text, standing);
    if (standing.original()) {
      original.add(text);
    }
    if (standing.revised()) {
      revised.add(text);
    }
  }

  private void moved(String text, Standing standing) {
    if (standing.left()) {
      moves.from().add(original.paragraph(), text);
    } else if (standing.original()) {
      moves.from().interrupt();
    }
    if (standing.arrived()) {
      moves.to().add(revised.paragraph(), text);
    } else if (standing.revised()) {
      moves.to().interrupt();
    }
  }

  private void paragraph(Element p, Standing standing) {
    children(p, standing);
    mark(markOf(p, standing));
  }

  private void mark(Standing mark) {
    if (mark.kept()) {
      kept.add(original, revised, "");
    }
    moved("", mark);
    moves.from().interrupt();
    moves.to().interrupt();
    if (mark.original()) {
      original.endParagraph();
    }
    if (mark.revised()) {
      revised.endParagraph();
    }
  }

  private static Standing markOf(Element p, Standing standing) {
    Standing mark = standing;
    for (Element properties : named(p, "pPr")) {
      for (Element run : named(properties, "rPr")) {
        for (Element revision : named(run, "*")) {
          mark = mark.inside(revision.getLocalName());
        }
      }
    }
    return mark;
  }

  private static List<Element> named(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child
          && W.equals(child.getNamespaceURI())
          && (name.equals("*") || name.equals(child.getLocalName()))) {
        found.add(child);
      }
    }
    return found;
  }
}
