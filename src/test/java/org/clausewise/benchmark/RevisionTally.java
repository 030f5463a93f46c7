package org.clausewise.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Counts stretches of revised content, and the characters in them. */
final class RevisionTally {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final Set<String> INSERTED = Set.of("ins", "moveTo");
  private static final Set<String> DELETED = Set.of("del", "moveFrom");

  private String status = "";
  private int revisions;
  private int characters;

  int revisions() {
    return revisions;
  }

  int characters() {
    return characters;
  }

  void count(Element story) {
    status = "";
    walk(story, "");
  }

  private void walk(Element element, String around) {
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        String name = child.getLocalName();
        switch (name) {
          case "ins", "moveTo" -> walk(child, around.equals("del") ? around : "ins");
          case "del", "moveFrom" -> walk(child, "del");
          case "pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "Fallback" -> {}
          case "t", "delText" -> {
            meet(around);
            boolean text = W.equals(child.getNamespaceURI()); // not that of equations
            characters += around.isEmpty() || !text ? 0 : child.getTextContent().length();
          }
          case "p" -> {
            walk(child, around);
            meet(mark(child));
          }
          default -> {
            if (element.getLocalName().equals("r")) {
              meet(around);
            }
            walk(child, around);
          }
        }
      }
    }
  }

  private void meet(String now) {
    if (!now.isEmpty() && !now.equals(status)) {
      revisions++;
    }
    status = now;
  }

  private static String mark(Element p) {
    for (Element properties : children(p, "pPr")) {
      for (Element run : children(properties, "rPr")) {
        for (Node n = run.getFirstChild(); n != null; n = n.getNextSibling()) {
          if (INSERTED.contains(String.valueOf(n.getLocalName()))) {
            return "ins";
          }
          if (DELETED.contains(String.valueOf(n.getLocalName()))) {
            return "del";
          }
        }
      }
    }
    return "";
  }

  private static Iterable<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child && child.getLocalName().equals(name)) {
        found.add(child);
      }
    }
    return found;
  }
}
