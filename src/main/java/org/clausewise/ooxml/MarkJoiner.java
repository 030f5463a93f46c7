package org.clausewise.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Joins the paragraphs of one story whose marks go to those that follow them.
 *
 * <p>Where no paragraph follows, but a table or the end of the story: content that is left stays a
 * paragraph, with the properties of the last one that has any; without content the paragraph goes,
 * unless the story would be left without the paragraph it must end in. Range markers and references
 * to comments between and in such paragraphs move to a neighbour.
 */
final class MarkJoiner {

  private static final Set<String> ZERO_WIDTH_IN_RUN =
      Set.of("rPr", "lastRenderedPageBreak", "commentReference");

  /** The stories that must end in a paragraph; a body need only hold some block. */
  private static final Set<String> END_IN_PARAGRAPH =
      Set.of("tc", "footnote", "endnote", "hdr", "ftr", "comment", "txbxContent", "docPartBody");

  private final Element story;
  private final Set<Element> going;
  private final Pruner pruner;

  /** Paragraphs whose marks go, one behind the other, with the range markers among them. */
  private final List<Element> group = new ArrayList<>();

  /** The paragraph that ends right before the present place, or null behind anything else. */
  private @Nullable Element before;

  private boolean holdsBlock;

  MarkJoiner(Element story, Set<Element> going, Pruner pruner) {
    this.story = story;
    this.going = going;
    this.pruner = pruner;
  }

  void join() {
    for (Element child : Flat.children(story)) {
      if (Dom.isW(child, "p")) {
        paragraph(child);
      } else if (RangeMarkers.isMarker(child)) {
        if (!group.isEmpty()) {
          group.add(child);
        }
      } else if (!isNoBlock(child)) {
        endGroup(false);
        before = null;
        holdsBlock = true;
      }
    }
    endGroup(true);
    if (lacksLastBlock()) {
      addParagraph();
    }
  }

  private void paragraph(Element paragraph) {
    if (going.contains(paragraph)) {
      group.add(paragraph);
      return;
    }
    runOnInto(paragraph, group);
    group.clear();
    before = paragraph;
    holdsBlock = true;
  }

  /** Called where what follows the group is no paragraph. */
  private void endGroup(boolean atEnd) {
    if (group.isEmpty()) {
      return;
    }
    int keeper = keeper(atEnd && lacksLastBlock());
    if (keeper >= 0) {
      before = group.get(keeper);
      holdsBlock = true;
      runOnInto(before, group.subList(0, keeper));
    }
    dropEmpty(group.subList(keeper + 1, group.size()));
    group.clear();
  }

  private boolean lacksLastBlock() {
    return RevisionNames.isOneOf(story, END_IN_PARAGRAPH)
        ? before == null
        : Dom.isW(story, "body") && !holdsBlock;
  }

  /**
   * The place in the group of the paragraph that stays, the last one with content; where there is
   * none, the last one if one must stay, or else -1.
   */
  private int keeper(boolean mustStay) {
    int last = -1;
    for (int i = group.size() - 1; i >= 0; i--) {
      if (Dom.isW(group.get(i), "p")) {
        last = Math.max(last, i);
        if (holdsContent(group.get(i))) {
          return i;
        }
      }
    }
    return mustStay ? last : -1;
  }

  private static boolean holdsContent(Element paragraph) {
    for (Element child : Dom.children(paragraph)) {
      if (isContent(child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isContent(Element child) {
    if (Dom.isW(child, "r")) {
      for (Element inRun : Dom.children(child)) {
        if (!RevisionNames.isOneOf(inRun, ZERO_WIDTH_IN_RUN)) {
          return true;
        }
      }
      return false;
    }
    return !Dom.isW(child, "pPr") && !Dom.isW(child, "proofErr") && !RangeMarkers.isMarker(child);
  }

  /**
   * Only range markers and references to comments are left: they move to the paragraph before. With
   * none before, markers stay between the blocks, and a reference moves to the next paragraph.
   */
  private void dropEmpty(List<Element> members) {
    for (Element member : members) {
      if (!Dom.isW(member, "p")) {
        continue;
      }
      Element next = before == null ? paragraphBehind(member) : null;
      for (Element child : Dom.children(member)) {
        boolean marker = RangeMarkers.isMarker(child);
        if (marker || isReference(child)) {
          if (before != null) {
            before.appendChild(child);
          } else if (marker) {
            member.getParentNode().insertBefore(child, member);
          } else if (next != null) {
            next.insertBefore(child, contentOf(next));
          }
        }
      }
      removeParagraph(member);
    }
  }

  private static boolean isReference(Element run) {
    return Dom.isW(run, "r") && Dom.childW(run, "commentReference") != null;
  }

  private @Nullable Element paragraphBehind(Element member) {
    for (Node n = Dom.nextAfter(member, story); n != null; n = Dom.next(n, story)) {
      if (Dom.isW(n, "p")) {
        return (Element) n;
      }
    }
    return null;
  }

  private static @Nullable Node contentOf(Element paragraph) {
    Node properties = Dom.childW(paragraph, "pPr");
    return properties == null ? paragraph.getFirstChild() : properties.getNextSibling();
  }

  /** Puts the content of the members, in order, before the content of {@code target}. */
  private void runOnInto(Element target, List<Element> members) {
    if (members.isEmpty()) {
      return;
    }
    Node place = contentOf(target);
    for (Element member : members) {
      if (!Dom.isW(member, "p")) {
        target.insertBefore(member, place);
        continue;
      }
      for (Element child : Dom.children(member)) {
        if (!Dom.isW(child, "pPr")) {
          target.insertBefore(child, place);
        }
      }
      removeParagraph(member);
    }
  }

  private void removeParagraph(Element paragraph) {
    Node parent = paragraph.getParentNode();
    Dom.remove(paragraph);
    pruner.dropIfEmptied(parent);
  }

  /** Properties of the story's element, and the last section of a body. */
  private static boolean isNoBlock(Element child) {
    return Dom.isW(child, "tcPr") || Dom.isW(child, "sectPr") || Dom.isW(child, "proofErr");
  }

  private void addParagraph() {
    Element section = Dom.childW(story, "sectPr");
    story.insertBefore(Dom.createW(story.getOwnerDocument(), "p"), section);
  }
}
