package org.clausewise.redline;

import java.util.List;
import java.util.Set;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Layout;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Tracks what lays out tables, rows, cells and sections that both drafts have: {@code
 * w:tblPrChange}, {@code w:tblGridChange}, {@code w:tblPrExChange}, {@code w:trPrChange}, {@code
 * w:tcPrChange} and {@code w:sectPrChange} (ECMA-376 Part 1, 17.13.5.32 to 17.13.5.38). Each stands
 * last in the properties as they are now and holds them as they were.
 */
final class LayoutWeaver {

  /** What the former properties of a section can't hold (CT_SectPrBase). */
  private static final Set<String> KEPT_BY_SECTION = Set.of("headerReference", "footerReference");

  private static final List<String> ORDER = List.of("tblPr", "tblGrid", "tblPrEx", "trPr", "tcPr");

  private final StoryWeaver story;

  LayoutWeaver(StoryWeaver story) {
    this.story = story;
  }

  /**
   * Tracks the properties of those names.
   *
   * @param original a table, row or cell of the original
   * @param revised its counterpart in the redline
   */
  void weave(Element original, Element revised, List<String> names) {
    if (story.marks().formatting()) {
      weaveAll(original, revised, names);
    }
  }

  /**
   * Tracks the properties of a row.
   *
   * @param otherPlace whether its cells start or end at other columns, which is no matter of
   *     formatting alone
   */
  void weaveRow(Element original, Element revised, boolean otherPlace) {
    if (otherPlace || story.marks().formatting()) {
      weaveAll(original, revised, Layout.OF_ROW);
    }
  }

  /**
   * Tracks the properties of a cell.
   *
   * @param otherShape whether the cells span otherwise, which is no matter of formatting alone
   */
  void weaveCell(Element original, Element revised, boolean otherShape) {
    if (otherShape || story.marks().formatting()) {
      weaveAll(original, revised, Layout.OF_CELL);
    }
  }

  private void weaveAll(Element original, Element revised, List<String> names) {
    for (String name : names) {
      String before = Layout.of(original, name, story.original().canonical());
      if (!before.equals(Layout.of(revised, name, story.revised().canonical()))) {
        track(Dom.childW(original, name), properties(revised, name));
      }
    }
  }

  /** Tracks the settings of a section; null where the original says nothing of them. */
  void weaveSection(@Nullable Element original, Element revised) {
    String before = original == null ? "" : Layout.of(original, story.original().canonical());
    String after = Layout.of(revised, story.revised().canonical());
    if (story.marks().formatting() && !before.equals(after)) {
      track(original, revised);
    }
  }

  private void track(@Nullable Element former, Element now) {
    String name = now.getLocalName();
    Element copy =
        former == null
            ? Dom.createW(story.document(), name)
            : (Element) story.document().importNode(former, true);
    for (Element child : Dom.children(copy)) {
      if (KEPT_BY_SECTION.contains(child.getLocalName())
          || child.getLocalName().endsWith("Change")) {
        Dom.remove(child);
      }
    }
    story.adapt(copy);
    Element change = story.change(owner(now), name + "Change", form(former));
    if (name.equals("tblGrid")) { // CT_TblGridChange has an id and nothing else
      Dom.dropW(change, "author");
      Dom.dropW(change, "date");
    }
    change.appendChild(copy);
    now.appendChild(change);
  }

  /** What has the properties; those of a section may stand in a paragraph's. */
  private static Element owner(Element properties) {
    Element owner = (Element) properties.getParentNode();
    return Dom.isW(owner, "pPr") ? (Element) owner.getParentNode() : owner;
  }

  private String form(@Nullable Element former) {
    return former == null ? "" : Layout.of(former, story.original().canonical());
  }

  /** The properties of that name, made in their place where they are missing. */
  private Element properties(Element owner, String name) {
    Element known = Dom.childW(owner, name);
    if (known != null) {
      return known;
    }
    Element made = Dom.createW(story.document(), name);
    Node place = owner.getFirstChild();
    for (Element child : Dom.children(owner)) {
      int order = ORDER.indexOf(child.getLocalName());
      if (order >= 0 && order < ORDER.indexOf(name)) {
        place = child.getNextSibling();
      }
    }
    owner.insertBefore(made, place);
    return made;
  }
}
