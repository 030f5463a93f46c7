package org.clausewise.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Content controls ({@code w:sdt}) and custom XML elements ({@code w:customXml}): wrappers that may
 * stand around runs, blocks, rows or cells, and whose tags can be tracked (ECMA-376 Part 1, 17.5
 * and 17.13.5.4 to 11).
 */
public final class Controls {

  /** Around what a control may stand. */
  public enum Level {
    RUNS,
    BLOCKS,
    ROWS,
    CELLS
  }

  /** What says where a file keeps a control, not what it is. */
  private static final Set<String> OWN_ID = Set.of("id");

  /** What a copy in another package can't keep. */
  private static final Set<String> LEFT_BEHIND = Set.of("id", "lock", "dataBinding", "placeholder");

  /** What a difference of settings is not told for: placeholders show in the text where they do. */
  private static final Set<String> UNTOLD = Set.of("id", "placeholder");

  private Controls() {}

  /** Whether {@code node} is a control. */
  public static boolean is(Node node) {
    return Flat.isTagged(node);
  }

  /** Whether any control stands below {@code root}. */
  public static boolean anyIn(Element root) {
    for (Node n = Dom.next(root, root); n != null; n = Dom.next(n, root)) {
      if (is(n)) {
        return true;
      }
    }
    return false;
  }

  /** The element whose children are the content of {@code control}. */
  public static Element content(Element control) {
    Element content = Dom.childW(control, "sdtContent");
    return content == null ? control : content;
  }

  /** Whether the child of a control's content is content. */
  public static boolean isContent(Element child) {
    return !Dom.isW(child, "customXmlPr")
        && !Dom.isW(child, "sdtPr")
        && !Dom.isW(child, "sdtEndPr");
  }

  /** The nearest element above {@code control} that is no control. */
  public static Element place(Element control) {
    Element parent = Flat.parent(control);
    if (parent == null) {
      throw new IllegalArgumentException("a control outside of any story");
    }
    return parent;
  }

  /** Whether {@code inner} stands somewhere in {@code outer}. */
  public static boolean isAround(Node outer, Node inner) {
    for (Node n = inner.getParentNode(); n != null; n = n.getParentNode()) {
      if (n == outer) {
        return true;
      }
    }
    return false;
  }

  /** Around what {@code control} stands. */
  public static Level level(Element control) {
    return switch (place(control).getLocalName()) {
      case "tbl" -> Level.ROWS;
      case "tr" -> Level.CELLS;
      case "p", "hyperlink", "smartTag", "dir", "bdo", "ins", "del", "moveFrom", "moveTo" ->
          Level.RUNS;
      default -> Level.BLOCKS;
    };
  }

  /** All that a control is, but for its id, as a string that is equal where it means the same. */
  public static String form(Element control, Canonical canonical) {
    return form(control, canonical, OWN_ID);
  }

  /** What a copy in another package keeps of {@link #form}: no lock, no binding to data. */
  public static String portableForm(Element control, Canonical canonical) {
    return form(control, canonical, LEFT_BEHIND);
  }

  /** {@link #form} without its placeholder, of which only the text is shown. */
  public static String toldForm(Element control, Canonical canonical) {
    return form(control, canonical, UNTOLD);
  }

  private static String form(Element control, Canonical canonical, Set<String> without) {
    List<String> found = new ArrayList<>();
    for (String attribute : new String[] {"uri", "element"}) {
      String value = Dom.attrW(control, attribute);
      if (value != null) {
        found.add(attribute + "=" + value);
      }
    }
    for (Element properties : Dom.children(control)) {
      if (!isContent(properties)) {
        for (Element property : Dom.children(properties)) {
          if (!without.contains(property.getLocalName())) {
            found.add(properties.getLocalName() + "/" + property(property, canonical));
          }
        }
      }
    }
    found.sort(null);
    return control.getLocalName() + found;
  }

  private static String property(Element property, Canonical canonical) {
    return Dom.isW(property, "rPr")
        ? "rPr=" + canonical.runFormat(property)
        : canonical.xml(property);
  }

  /** What people call the control: its title, its tag, or the name of its element. */
  public static String title(Element control) {
    Element properties = Dom.childW(control, "sdtPr");
    String alias = Dom.childVal(properties, "alias");
    String tag = alias != null ? alias : Dom.childVal(properties, "tag");
    String name = tag != null ? tag : Dom.attrW(control, "element");
    return name == null || name.isBlank() ? "(untitled)" : "\u201c" + name + "\u201d";
  }
}
