package org.clausewise.ooxml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Settles tracked paragraph marks.
 *
 * <p>The idea: a paragraph mark stands at the end of its paragraph and carries its properties. When
 * it goes, the paragraph's content runs on into the next paragraph of the same story, under that
 * one's mark and properties. Paragraphs in a row whose marks go are gathered and moved once, so the
 * cost is linear; {@link MarkJoiner} does it for one story.
 */
final class MarkRevisions {

  private MarkRevisions() {}

  static void settle(RevisionMarkup markup, Verdict verdict, Pruner pruner) {
    Set<Element> going = new HashSet<>();
    Set<Element> stories = new LinkedHashSet<>(markup.stories());
    for (Element paragraph : settleMarks(markup.marks(), verdict)) {
      Element story = Flat.parent(paragraph);
      if (story != null) {
        going.add(paragraph);
        stories.add(story);
      }
    }
    for (Element story : stories) {
      new MarkJoiner(story, going, pruner).join();
    }
  }

  /** Takes the trackers out and returns the paragraphs whose marks go. */
  private static List<Element> settleMarks(List<Element> trackers, Verdict verdict) {
    List<Element> paragraphs = new ArrayList<>();
    for (Element tracker : trackers) {
      if (verdict.drops(tracker.getLocalName())) {
        paragraphs.add(paragraphOf(tracker));
      }
    }
    trackers.forEach(PropertyRevisions::dropWithEmptyOwner);
    return paragraphs;
  }

  private static Element paragraphOf(Element tracker) {
    return (Element) tracker.getParentNode().getParentNode().getParentNode();
  }
}
