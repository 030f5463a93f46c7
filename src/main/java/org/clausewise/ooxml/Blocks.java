package org.clausewise.ooxml;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The block structure of a container (body, cell, note, header, footer, text box) as a reader sees
 * it: content controls and other wrappers are looked through, so that their paragraphs belong to
 * the container around them.
 */
public final class Blocks {

  private Blocks() {}

  /** The paragraphs ({@code w:p}) and tables ({@code w:tbl}) of a container, in document order. */
  public static List<Element> of(Element container) {
    List<Element> found = new ArrayList<>();
    collect(container, found, "p", "tbl");
    return found;
  }

  /** The rows ({@code w:tr}) of a table, in order. */
  public static List<Element> rows(Element table) {
    List<Element> found = new ArrayList<>();
    collect(table, found, "tr", "tr");
    return found;
  }

  /** The cells ({@code w:tc}) of a row, in order. */
  public static List<Element> cells(Element row) {
    List<Element> found = new ArrayList<>();
    collect(row, found, "tc", "tc");
    return found;
  }

  /** All paragraphs of a story in document order, those in tables included. */
  public static List<Element> paragraphs(Element container) {
    List<Element> found = new ArrayList<>();
    collectParagraphs(container, found);
    return found;
  }

  private static void collectParagraphs(Element container, List<Element> into) {
    for (Element block : of(container)) {
      if (Dom.isW(block, "p")) {
        into.add(block);
      } else {
        for (Element row : rows(block)) {
          for (Element cell : cells(row)) {
            collectParagraphs(cell, into);
          }
        }
      }
    }
  }

  /** All tables of a story in document order, an outer one before those inside it. */
  public static List<Element> tables(Element container) {
    List<Element> found = new ArrayList<>();
    collectTables(container, found);
    return found;
  }

  private static void collectTables(Element container, List<Element> into) {
    for (Element block : of(container)) {
      if (Dom.isW(block, "tbl")) {
        into.add(block);
        for (Element row : rows(block)) {
          for (Element cell : cells(row)) {
            collectTables(cell, into);
          }
        }
      }
    }
  }

  private static void collect(Element parent, List<Element> into, String one, String other) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (!(node instanceof Element element)) {
        continue;
      }
      if (Dom.isW(element, one) || Dom.isW(element, other)) {
        into.add(element);
      } else if (isWrapper(element)) {
        collect(element, into, one, other);
      } else if (Dom.is(element, Ns.MC, "AlternateContent")) {
        Element choice = choice(element);
        if (choice != null) {
          collect(choice, into, one, other);
        }
      }
    }
  }

  private static boolean isWrapper(Element element) {
    return Dom.isW(element, "sdt")
        || Dom.isW(element, "sdtContent")
        || Dom.isW(element, "customXml")
        || Dom.isW(element, "ins")
        || Dom.isW(element, "moveTo");
  }

  private static @org.jspecify.annotations.Nullable Element choice(Element alternate) {
    for (Element child : Dom.children(alternate)) {
      if (Dom.is(child, Ns.MC, "Choice")) {
        return child;
      }
    }
    return null;
  }
}
