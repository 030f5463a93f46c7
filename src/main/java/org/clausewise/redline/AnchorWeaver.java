package org.clausewise.redline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.TextLine;
import org.clausewise.ooxml.TextLine.Gap;
import org.clausewise.ooxml.TextLine.Place;
import org.clausewise.ooxml.TextLine.View;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Weaves the anchors of one story: those that both drafts have stay once, those that only the
 * original has are brought.
 *
 * <p>The idea: a place is found again by counting what the original has before it (see {@link
 * TextLine}), so nothing needs to be known of how the story was woven. Where both drafts have an
 * anchor and the words under it were reworded, its ends are put where both drafts have them: around
 * the deleted and the inserted words. Cost: linear in the story, and for each anchor that is
 * brought in its paragraph. Handled badly: an anchor whose words moved, or stand otherwise in both
 * drafts; a comment then comes a second time, and of a bookmark the revised draft's stays.
 */
final class AnchorWeaver {

  private final StoryTwin twin;
  private final Annotations annotations;
  private final TextLine original;

  /** The markers of the redline that are those of the original as well. */
  private final Set<Element> shared = Collections.newSetFromMap(new IdentityHashMap<>());

  AnchorWeaver(StoryTwin twin, Annotations annotations) {
    this.twin = twin;
    this.annotations = annotations;
    this.original = TextLine.of(twin.original());
  }

  /** Weaves the story and says whether that changed it. */
  boolean weave() {
    TextLine woven = TextLine.of(twin.redline());
    List<Anchor> missing = missing(woven);
    boolean changed = false;
    if (!missing.isEmpty() && !woven.items().isEmpty()) {
      woven = AnchorCutter.cut(twin.redline(), woven, missing);
      AnchorPlacer placer = new AnchorPlacer(twin, woven, annotations);
      List<Anchor> there = anchors(woven);
      for (Anchor anchor : missing) {
        changed |= join(anchor, there, woven, placer) || placer.bring(anchor);
      }
    }
    boolean marked = markOneSided(woven);
    return marked || changed;
  }

  private static List<Anchor> anchors(TextLine line) {
    List<Anchor> anchors = new ArrayList<>(Anchor.bookmarks(line));
    anchors.addAll(Anchor.comments(line));
    return anchors;
  }

  /** The anchors of the original that do not stand at the same place in the redline already. */
  private List<Anchor> missing(TextLine woven) {
    List<Anchor> there = anchors(woven);
    List<Anchor> missing = new ArrayList<>();
    for (Anchor anchor : anchors(original)) {
      if (annotations.isWanted(anchor)) {
        Anchor same = atSamePlace(anchor, there, woven);
        if (same == null) {
          missing.add(anchor);
        } else {
          shared.add(same.from().element());
        }
      }
    }
    return missing;
  }

  private @Nullable Anchor atSamePlace(Anchor anchor, List<Anchor> there, TextLine woven) {
    for (Anchor other : there) {
      if (other.isAt(anchor.from().inOriginal(), anchor.to().inOriginal(), View.ORIGINAL)
          && isFreeTwin(anchor, other)
          && staysRejected(other, woven)) {
        return other;
      }
    }
    return null;
  }

  /** Whether an anchor of the redline is still there when all is rejected. */
  private static boolean staysRejected(Anchor anchor, TextLine woven) {
    return anchor.reference() == null
        || (anchor.revision(woven, View.REVISED) == null && !isInTrackedRow(anchor.reference()));
  }

  private boolean isFreeTwin(Anchor anchor, Anchor other) {
    return !shared.contains(other.from().element())
        && anchor.isPoint() == other.isPoint()
        && annotations.isSame(anchor, other);
  }

  /** Lets an anchor of the revised draft stand where the original has it too, if it can. */
  private boolean join(Anchor anchor, List<Anchor> there, TextLine woven, AnchorPlacer placer) {
    for (Anchor other : there) {
      if (!other.isPoint() && isFreeTwin(anchor, other)) {
        Gap start = common(woven, anchor.from().inOriginal(), other.from().inRevised());
        Gap end = common(woven, anchor.to().inOriginal(), other.to().inRevised());
        boolean content = start.next() <= end.before();
        if (isOpen(start)
            && isOpen(end)
            && content
            && !isInTrackedRow(woven.items().get(end.before()).element())) {
          placer.move(other, start, end);
          shared.add(other.from().element());
          return true;
        }
      }
    }
    return false;
  }

  /** Where a place of the original and one of the revised draft can both be. */
  private static Gap common(TextLine woven, Place inOriginal, Place inRevised) {
    Gap one = woven.gap(View.ORIGINAL, inOriginal);
    Gap two = woven.gap(View.REVISED, inRevised);
    return new Gap(Math.max(one.before(), two.before()), Math.min(one.next(), two.next()));
  }

  private static boolean isOpen(Gap gap) {
    return gap.before() < gap.next();
  }

  /** A reference there would go with the row, whatever else the comment stands on. */
  private static boolean isInTrackedRow(Element element) {
    for (Node node = element; node != null; node = node.getParentNode()) {
      Element properties = Dom.isW(node, "tr") ? Dom.childW(node, "trPr") : null;
      if (Dom.childW(properties, "ins") != null || Dom.childW(properties, "del") != null) {
        return true;
      }
    }
    return false;
  }

  /** A comment on words that only the revised draft has goes with them when these are rejected. */
  private boolean markOneSided(TextLine woven) {
    boolean marked = false;
    for (Anchor comment : Anchor.comments(woven)) {
      Element reference = comment.reference();
      Element revision = comment.revision(woven, View.REVISED);
      if (reference != null && revision != null && !shared.contains(comment.from().element())) {
        annotations.wrap((Element) reference.getParentNode(), revision);
        marked = true;
      }
    }
    return marked;
  }
}
