package org.clausewise.ooxml;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The text boxes in a drawing, or in a whole story, without those inside another box.
 *
 * <p>Word writes a box twice, in the branches of {@code mc:AlternateContent} (ECMA-376 Part 3,
 * 10.2): as DrawingML and, for older readers, as VML. The first branch is the one that is read; the
 * others are its twins.
 */
public final class TextBoxes {

  /**
   * A text box.
   *
   * @param content its {@code w:txbxContent} in the first branch
   * @param twins the same content in the other branches
   */
  public record Box(Element content, List<Element> twins) {

    public Box {
      twins = List.copyOf(twins);
    }

    private Box with(Box twin) {
      List<Element> more = new ArrayList<>(twins);
      more.add(twin.content);
      more.addAll(twin.twins);
      return new Box(content, more);
    }
  }

  private final List<Box> boxes = new ArrayList<>();

  /** Whether every branch has as many boxes as the first one, or none. */
  private boolean matched = true;

  private TextBoxes() {}

  /** The text boxes below {@code root}, in document order. */
  public static TextBoxes in(Element root) {
    TextBoxes found = new TextBoxes();
    if (isAlternatives(root)) {
      found.walkBranches(Dom.children(root));
    } else {
      found.walk(root);
    }
    return found;
  }

  /** The boxes. */
  public List<Box> boxes() {
    return List.copyOf(boxes);
  }

  /**
   * The boxes of {@code atom} whose content is compared in their own stories; none where the
   * branches differ, so that no one story tells it all, and none inside another box.
   */
  public static List<Box> comparedIn(Element atom, Canonical canonical) {
    TextBoxes found = in(atom);
    boolean compared =
        found.matched
            && !isInsideBox(atom)
            && found.boxes.stream().allMatch(box -> twinsAgree(box, canonical));
    return compared ? found.boxes() : List.of();
  }

  /** The words of a box, its paragraphs in lines. */
  public static String text(Element content) {
    StringBuilder text = new StringBuilder();
    for (Element p : Blocks.paragraphs(content)) {
      Dom.descendantsW(p, "t").forEach(t -> text.append(t.getTextContent()));
      text.append('\n');
    }
    return text.toString();
  }

  private void walk(Element element) {
    for (Element child : Dom.children(element)) {
      if (Dom.isW(child, "txbxContent")) {
        boxes.add(new Box(child, List.of()));
      } else if (isAlternatives(child)) {
        walkBranches(Dom.children(child));
      } else {
        walk(child);
      }
    }
  }

  private void walkBranches(List<Element> branches) {
    int first = boxes.size();
    for (int i = 0; i < branches.size(); i++) {
      if (i == 0) {
        walk(branches.get(i));
      } else {
        addTwins(boxes.subList(first, boxes.size()), in(branches.get(i)));
      }
    }
  }

  private void addTwins(List<Box> known, TextBoxes others) {
    boolean same = known.size() == others.boxes.size();
    matched &= others.matched && (same || others.boxes.isEmpty());
    for (int i = 0; same && i < known.size(); i++) {
      known.set(i, known.get(i).with(others.boxes.get(i)));
    }
  }

  private static boolean twinsAgree(Box box, Canonical canonical) {
    String content = canonical.xml(box.content);
    return box.twins.stream().allMatch(twin -> canonical.xml(twin).equals(content));
  }

  private static boolean isAlternatives(Element element) {
    return Dom.is(element, Ns.MC, "AlternateContent");
  }

  private static boolean isInsideBox(Element atom) {
    for (Node n = atom.getParentNode(); n != null; n = n.getParentNode()) {
      if (Dom.isW(n, "txbxContent")) {
        return true;
      }
    }
    return false;
  }
}
