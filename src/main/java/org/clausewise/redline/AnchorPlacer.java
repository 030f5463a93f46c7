package org.clausewise.redline;

import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.TextLine;
import org.clausewise.ooxml.TextLine.Gap;
import org.clausewise.ooxml.TextLine.View;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Puts anchors into one story of the redline. */
final class AnchorPlacer {

  private final StoryTwin twin;
  private final TextLine line;
  private final Annotations annotations;
  private final MarkerPlacer markers;

  /**
   * @param line the line of the woven story, cut where the anchors begin and end
   */
  AnchorPlacer(StoryTwin twin, TextLine line, Annotations annotations) {
    this.twin = twin;
    this.line = line;
    this.annotations = annotations;
    this.markers = new MarkerPlacer(line, annotations.marks());
  }

  /** Lets an anchor of the redline reach from {@code start} to {@code end}. */
  void move(Anchor anchor, Gap start, Gap end) {
    markers.open(start, anchor.from().element());
    markers.close(end, anchor.to().element());
    if (anchor.reference() != null) {
      Dom.insertAfter(anchor.reference().getParentNode(), anchor.to().element());
    }
  }

  /** Brings an anchor of the original; false for a bookmark whose name is taken. */
  boolean bring(Anchor anchor) {
    if (anchor.reference() != null) {
      bringComment(anchor, anchor.reference());
      return true;
    }
    if (!annotations.takeName(anchor)) {
      return false;
    }
    Element start = copy(anchor.from().element());
    Dom.dropW(start, "displacedByCustomXml");
    put(anchor, start, create("bookmarkEnd"), annotations.marks().nextId());
    return true;
  }

  private void bringComment(Anchor anchor, Element reference) {
    String id = annotations.bringComment(anchor.id());
    Element run = annotations.adapt(copy((Element) reference.getParentNode()), twin);
    for (Element child : Dom.children(run)) {
      if (!Dom.isW(child, "rPr")) {
        Dom.remove(child);
      }
    }
    Element copy = create("commentReference");
    Dom.setW(copy, "id", id);
    run.appendChild(copy);
    if (anchor.isPoint()) {
      markers.close(line.gap(View.ORIGINAL, anchor.from().inOriginal()), run);
    } else {
      Element end = create("commentRangeEnd");
      put(anchor, create("commentRangeStart"), end, id);
      Dom.insertAfter(run, end);
    }
    Element revision = anchor.revision(line, View.ORIGINAL);
    if (revision != null) {
      annotations.wrap(run, revision);
    }
  }

  private void put(Anchor anchor, Element start, Element end, String id) {
    Dom.setW(start, "id", id);
    Dom.setW(end, "id", id);
    Gap last = line.gap(View.ORIGINAL, anchor.to().inOriginal());
    if (anchor.from().inOriginal().equals(anchor.to().inOriginal())) {
      markers.close(last, start);
      Dom.insertAfter(end, start);
    } else {
      markers.open(line.gap(View.ORIGINAL, anchor.from().inOriginal()), start);
      markers.close(last, end);
    }
  }

  private Document document() {
    return twin.redlinePart().document();
  }

  private Element create(String name) {
    return Dom.createW(document(), name);
  }

  private Element copy(@Nullable Element element) {
    return (Element) document().importNode(element, true);
  }
}
