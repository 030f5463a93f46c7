package org.clausewise.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.clausewise.ooxml.TextLine;
import org.clausewise.ooxml.TextLine.Item;
import org.clausewise.ooxml.TextLine.Kind;
import org.clausewise.ooxml.TextLine.Place;
import org.clausewise.ooxml.TextLine.View;
import org.w3c.dom.Element;

/** Cuts the texts of a woven story where anchors of the original begin or end. */
final class AnchorCutter {

  private AnchorCutter() {}

  /** The line of {@code container}, each place of {@code anchors} now between two items. */
  static TextLine cut(Element container, TextLine line, List<Anchor> anchors) {
    NavigableSet<Place> places = new TreeSet<>();
    for (Anchor anchor : anchors) {
      places.add(anchor.from().inOriginal());
      places.add(anchor.to().inOriginal());
    }
    List<Runnable> cuts = new ArrayList<>();
    Place at = new Place(0, 0);
    for (Item item : line.items()) {
      if (item.isIn(View.ORIGINAL)) {
        Place end = at.behind(item);
        if (item.kind() == Kind.TEXT) {
          addCuts(item.element(), at, places.subSet(at, false, end, false), cuts);
        }
        at = end;
      }
    }
    cuts.forEach(Runnable::run);
    return cuts.isEmpty() ? line : TextLine.of(container);
  }

  /** From the end, so that the offsets before a cut stay true. */
  private static void addCuts(
      Element text, Place start, NavigableSet<Place> inside, List<Runnable> into) {
    for (Place place : inside.descendingSet()) {
      into.add(() -> RunCutter.splitText(text, place.offset() - start.offset()));
    }
  }
}
