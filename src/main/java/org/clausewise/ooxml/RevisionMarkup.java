package org.clausewise.ooxml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The revision markup below one element, sorted by family, each list in document order.
 *
 * <p>It is taken in one walk before anything is edited. What stands inside a {@code *Change}
 * element is passed over: markup there is part of the former properties and tracks nothing now. So
 * are revisions that are not to be settled; a range goes as its start does.
 */
final class RevisionMarkup {

  private static final Set<String> STORIES =
      Set.of(
          "body",
          "tc",
          "footnote",
          "endnote",
          "hdr",
          "ftr",
          "comment",
          "txbxContent",
          "docPartBody");

  private static final Set<String> DELETED_TEXT = Set.of("delText", "delInstrText");

  private final List<Element> changes = new ArrayList<>();
  private final List<Element> content = new ArrayList<>();
  private final List<Element> wholeRuns = new ArrayList<>();
  private final List<Element> mathControls = new ArrayList<>();
  private final List<Element> marks = new ArrayList<>();
  private final List<Element> numbering = new ArrayList<>();
  private final List<Element> strays = new ArrayList<>();
  private final List<Element> rows = new ArrayList<>();
  private final List<Element> cells = new ArrayList<>();
  private final List<Element> cellMerges = new ArrayList<>();
  private final List<Element> moveRanges = new ArrayList<>();
  private final List<Element> tags = new ArrayList<>();
  private final List<Element> deletedTexts = new ArrayList<>();
  private final List<Element> stories = new ArrayList<>();

  private final RevisionSelection selection;
  private final Set<String> passedOver = new HashSet<>();

  private RevisionMarkup(RevisionSelection selection) {
    this.selection = selection;
  }

  static RevisionMarkup of(Element root, RevisionSelection selection) {
    RevisionMarkup markup = new RevisionMarkup(selection);
    Node n = root;
    while (n != null) {
      boolean inside = !(n instanceof Element element) || markup.sort(element);
      n = inside ? Dom.next(n, root) : Dom.nextAfter(n, root);
    }
    return markup;
  }

  /** Returns whether what is below the element is to be looked at too. */
  private boolean sort(Element element) {
    if (!isMeant(element)) {
      return !RevisionNames.isChange(element);
    }
    if (RevisionNames.isTracker(element)) {
      return sortTracker(element);
    }
    if (RevisionNames.isChange(element)) {
      changes.add(element);
      return false;
    }
    if (RevisionNames.isCell(element)) {
      (element.getLocalName().equals("cellMerge") ? cellMerges : cells).add(element);
    } else if (RevisionNames.isMoveRange(element)) {
      moveRanges.add(element);
    } else if (RevisionNames.isTagRange(element) || Flat.isTagged(element)) {
      tags.add(element);
    } else if (RevisionNames.isOneOf(element, DELETED_TEXT)) {
      deletedTexts.add(element);
    } else if (RevisionNames.isOneOf(element, STORIES)) {
      stories.add(element);
    }
    return true;
  }

  private boolean isMeant(Element element) {
    if (selection.isAll() || !RevisionNames.isAny(element)) {
      return true;
    }
    String name = element.getLocalName();
    if (name.endsWith("RangeEnd")) {
      String start = name.substring(0, name.length() - "End".length()) + "Start";
      return !passedOver.contains(start + Dom.attrW(element, "id"));
    }
    boolean meant = selection.selects(element);
    if (!meant) {
      passedOver.add(name + Dom.attrW(element, "id"));
    }
    return meant;
  }

  private boolean sortTracker(Element tracker) {
    Node parent = tracker.getParentNode();
    if (Dom.is(parent, Ns.M, "ctrlPr")) {
      mathControls.add(tracker);
      return false;
    }
    familyOf(parent).add(tracker);
    return true;
  }

  private List<Element> familyOf(Node parent) {
    if (Dom.isW(parent, "rPr")) {
      return familyOfRunProperty(parent.getParentNode());
    }
    if (Dom.isW(parent, "trPr")) {
      return Dom.isW(parent.getParentNode(), "tr") ? rows : strays;
    }
    if (Dom.isW(parent, "numPr")) {
      return numbering;
    }
    return Dom.is(parent, Ns.M, "r") ? wholeRuns : content;
  }

  private List<Element> familyOfRunProperty(Node owner) {
    if (Dom.isW(owner, "r") || Dom.is(owner, Ns.M, "r")) {
      return wholeRuns;
    }
    return Dom.isW(owner, "pPr") && Dom.isW(owner.getParentNode(), "p") ? marks : strays;
  }

  /** The {@code *Change} elements. */
  List<Element> changes() {
    return changes;
  }

  /** Trackers that stand around content of a paragraph or around blocks. */
  List<Element> content() {
    return content;
  }

  /** Trackers that stand in a run or in its properties and mean the run. */
  List<Element> wholeRuns() {
    return wholeRuns;
  }

  /** Trackers in {@code m:ctrlPr}, which mean the math object but not its arguments. */
  List<Element> mathControls() {
    return mathControls;
  }

  /** Trackers of paragraph marks. */
  List<Element> marks() {
    return marks;
  }

  /** Trackers in {@code w:numPr}. */
  List<Element> numbering() {
    return numbering;
  }

  /** Trackers in the properties of something that can't be tracked, such as a style. */
  List<Element> strays() {
    return strays;
  }

  /** Trackers of table rows. */
  List<Element> rows() {
    return rows;
  }

  /** The {@code w:cellIns} and {@code w:cellDel}. */
  List<Element> cells() {
    return cells;
  }

  List<Element> cellMerges() {
    return cellMerges;
  }

  List<Element> moveRanges() {
    return moveRanges;
  }

  /** Content controls, custom XML elements, and the range markers that track their tags. */
  List<Element> tags() {
    return tags;
  }

  /** The {@code w:delText} and {@code w:delInstrText}. */
  List<Element> deletedTexts() {
    return deletedTexts;
  }

  /** The elements that hold blocks, table cells and text boxes among them. */
  List<Element> stories() {
    return stories;
  }
}
