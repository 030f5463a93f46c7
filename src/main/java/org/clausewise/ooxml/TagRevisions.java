package org.clausewise.ooxml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Settles tracked content controls and custom XML elements.
 *
 * <p>Word tracks their tags, not their content: a pair of range markers stands around the start tag
 * and another around the end tag. One sweep over controls and markers in document order tells whose
 * start tag stands in an open range. When the tags go, the content takes the place of the control.
 */
final class TagRevisions {

  private static final String START = "RangeStart";
  private static final String END = "RangeEnd";

  private final Set<String> closed = new HashSet<>();
  private final Set<String> open = new HashSet<>();

  /** Where a control went; to be looked at when the markers that stood in it went as well. */
  private final List<Element> places = new ArrayList<>();

  private final Verdict verdict;

  private TagRevisions(Verdict verdict) {
    this.verdict = verdict;
  }

  static void settle(RevisionMarkup markup, Verdict verdict, Pruner pruner) {
    TagRevisions sweep = new TagRevisions(verdict);
    for (Element tag : markup.tags()) {
      if (tag.getLocalName().endsWith(END)) {
        sweep.closed.add(key(tag, END));
      }
    }
    for (Element tag : markup.tags()) {
      sweep.settle(tag);
    }
    sweep.places.forEach(pruner::dropIfEmptied);
  }

  private void settle(Element tag) {
    String name = tag.getLocalName();
    if (Flat.isTagged(tag)) {
      if (!open.isEmpty() && tag.getParentNode() instanceof Element place) {
        Flat.dissolve(tag);
        places.add(place);
      }
      return;
    }
    if (name.endsWith(END)) {
      open.remove(key(tag, END));
    } else {
      open(tag);
    }
    Dom.remove(tag);
  }

  /** A range without an end would take in all that follows; it is left out. */
  private void open(Element start) {
    String name = start.getLocalName();
    boolean drops = verdict.drops(name.substring(0, name.length() - START.length()));
    String key = key(start, START);
    if (drops && closed.contains(key)) {
      open.add(key);
    }
  }

  private static String key(Element marker, String suffix) {
    String name = marker.getLocalName();
    return name.substring(0, name.length() - suffix.length()) + " " + Dom.attrW(marker, "id");
  }
}
