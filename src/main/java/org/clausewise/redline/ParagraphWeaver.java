package org.clausewise.redline;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.change.Change;
import org.clausewise.change.Passage;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.ParagraphContent;
import org.clausewise.ooxml.Piece;
import org.clausewise.redline.Segment.Kind;
import org.clausewise.redline.Slot.Formatting;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Weaves one change of paragraphs that both drafts have: the revised paragraphs stay where they
 * are, what they lack is brought in from the original and struck, what they have more is marked as
 * inserted. A split ends in inserted paragraph marks, a merge in deleted ones.
 *
 * <p>Cost: linear in the paragraphs' markup for each cut, of which there are twice as many as
 * edits; paragraphs without edits are not touched.
 */
final class ParagraphWeaver {

  private final StoryWeaver story;
  private final Change change;
  private final @Nullable String move;
  private final List<Element> revisedParagraphs = new ArrayList<>();
  private final List<Element> originalCopies = new ArrayList<>();
  private final JoinedText revised;
  private final JoinedText original;
  private boolean endsInserted;

  private ParagraphWeaver(StoryWeaver story, Change change, @Nullable String move) {
    this.story = story;
    this.change = change;
    this.move = move;
    for (Passage passage : change.revised()) {
      revisedParagraphs.add(story.revised().element(passage.paragraph()));
    }
    for (Passage passage : change.original()) {
      Element p = story.originalParagraph(passage);
      originalCopies.add((Element) story.document().importNode(p, true));
    }
    this.revised = new JoinedText(revisedParagraphs, p -> pieces(p, story.revised()));
    this.original = new JoinedText(originalCopies, p -> pieces(p, story.originalMap(change)));
  }

  private static List<Piece> pieces(Element p, StoryMap map) {
    // The numbers of notes are no matter here; which note it is, the markup says.
    return ParagraphContent.of(p, map.canonical(), (kind, id) -> "");
  }

  /** Weaves a change at the one place that both drafts have it. */
  static List<Slot> weave(StoryWeaver story, Change change) {
    return new ParagraphWeaver(story, change, null).weave();
  }

  /** Weaves the new place of a moved paragraph, with its rewording inside the moved text. */
  static List<Slot> weaveMoved(StoryWeaver story, Change change, String move) {
    ParagraphWeaver weaver = new ParagraphWeaver(story, change, move);
    weaver.weaveContent();
    Element p = weaver.revisedParagraphs.get(0);
    Formatting formatting = Formatting.of(change.revised().get(0).paragraph(), p);
    return List.of(Slot.movedTo(p, formatting, move, weaver.endsInserted));
  }

  private List<Slot> weave() {
    weaveContent();
    return change.original().size() > 1 ? mergedSlots() : slots();
  }

  private void weaveContent() {
    List<Segment> segments =
        new TornControls(original, revised)
            .mended(SegmentPlan.of(change, original, revised, move != null));
    KeptStories stories = new KeptStories(story, change, original, revised);
    SegmentPlan.cut(segments, original, revised);
    if (move == null) {
      story.signClasses(change, original, revised);
    }
    // Deletions first: their places are told by revised runs that no revision wraps yet.
    for (Segment segment : segments) {
      if (segment.kind() == Kind.REPLACED && segment.originalStart() < segment.originalEnd()) {
        bringDeleted(segment);
      } else if (segment.kind() == Kind.REFORMATTED) {
        tellFormer(segment);
      }
      if (segment.kind() != Kind.REPLACED) {
        pairStories(stories, segment);
      }
    }
    for (Segment segment : segments) {
      if (segment.kind() == Kind.REPLACED) {
        wrapRevised(segment, Revision.INSERTED);
      } else if (move != null) {
        wrapRevised(segment, Revision.MOVED_TO);
      }
    }
    endsInserted = endsInserted(segments);
  }

  /** Both ends of a move have a note of their own; the box at the old place is struck with it. */
  private void pairStories(KeptStories stories, Segment segment) {
    if (move == null) {
      stories.pairNotes(segment);
    }
    stories.pairBoxes(segment);
  }

  private static boolean endsInserted(List<Segment> segments) {
    if (segments.isEmpty()) {
      return false;
    }
    Segment last = segments.get(segments.size() - 1);
    return last.kind() == Kind.REPLACED && last.revisedStart() < last.revisedEnd();
  }

  private void wrapRevised(Segment segment, Revision kind) {
    int first = revised.paragraphAt(segment.revisedStart());
    int last = revised.paragraphAt(segment.revisedEnd());
    for (int i = first; i <= last; i++) {
      List<Element> elements = revised.elementsIn(i, segment.revisedStart(), segment.revisedEnd());
      story.runs().wrap(elements, kind);
      if (kind == Revision.INSERTED || move != null) {
        story.markInsertedNotes(elements);
      }
    }
  }

  private void tellFormer(Segment segment) {
    Piece before = original.pieceAt(segment.originalStart());
    int index = revised.paragraphAt(segment.revisedStart());
    if (before == null || !story.marks().formatting()) {
      return;
    }
    for (Element run : revised.elementsIn(index, segment.revisedStart(), segment.revisedEnd())) {
      RunFormatting.setFormer(
          run,
          Dom.childW(before.first(), "rPr"),
          story.change(run, "rPrChange", before.format()),
          properties -> story.adapt(properties, change));
    }
  }

  /** Brings the original's range of a replaced segment to its place among the revised runs. */
  private void bringDeleted(Segment segment) {
    InsertionPoint place = InsertionPoint.at(revised, segment.revisedStart());
    int first = original.paragraphAt(segment.originalStart());
    int last = original.paragraphAt(segment.originalEnd());
    for (int i = first; i <= last; i++) {
      List<Element> elements =
          original.elementsIn(i, segment.originalStart(), segment.originalEnd());
      for (Node struck : struck(elements)) {
        place.add(struck);
      }
      if (i < last) {
        place.add(MergeCut.marker(story.document()));
      }
    }
  }

  /** The elements of the original's copy as deleted content, inside the wrappers of their own. */
  private List<Node> struck(List<Element> elements) {
    Element holder = InlineWrappers.withWrappers(elements, story.document());
    story.adapt(holder, change);
    story.runs().wrapAll(holder, Revision.DELETED);
    if (move != null) {
      Dom.descendantsW(holder, "del").forEach(this::putInsideMove);
    }
    return List.copyOf(Dom.children(holder));
  }

  /** What a moved paragraph lost goes with the move when that is rejected. */
  private void putInsideMove(Element deletion) {
    Element wrapper = story.marks().create(story.document(), Revision.MOVED_TO.element());
    deletion.getParentNode().insertBefore(wrapper, deletion);
    wrapper.appendChild(deletion);
    story.marks().signInsideMove(deletion);
  }

  /** One original paragraph: all marks but the last are inserted. */
  private List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    int last = revisedParagraphs.size() - 1;
    for (int i = 0; i < last; i++) {
      slots.add(Slot.markInserted(revisedParagraphs.get(i), revisedFormatting(i)));
    }
    slots.add(
        Slot.kept(
            revisedParagraphs.get(last),
            originalFormatting(0),
            revisedFormatting(last),
            endsInserted));
    return slots;
  }

  /** Several original paragraphs: all marks but the last are deleted. */
  private List<Slot> mergedSlots() {
    List<Slot> slots = new ArrayList<>();
    Element p = revisedParagraphs.get(0);
    List<Element> cutOff = MergeCut.split(p);
    for (int i = 0; i < cutOff.size(); i++) {
      slots.add(Slot.markDeleted(cutOff.get(i), originalFormatting(i)));
    }
    slots.add(
        Slot.kept(
            p,
            originalFormatting(change.original().size() - 1),
            revisedFormatting(0),
            endsInserted));
    return slots;
  }

  private Formatting revisedFormatting(int i) {
    return Formatting.of(change.revised().get(i).paragraph(), revisedParagraphs.get(i));
  }

  private Formatting originalFormatting(int i) {
    Passage passage = change.original().get(i);
    return Formatting.of(passage.paragraph(), story.originalParagraph(passage));
  }

  /** Whether weaving this change would leave its only paragraph as it is. */
  static boolean isUntouched(Change change) {
    return change.edits().isEmpty()
        && !change.reformatted()
        && change.original().size() == 1
        && change.revised().size() == 1
        && typedNumber(change.original().get(0)).equals(typedNumber(change.revised().get(0)))
        && !KeptStories.mayHangOn(change.original().get(0).paragraph());
  }

  private static String typedNumber(Passage passage) {
    return passage.paragraph().text().substring(0, passage.paragraph().numberEnd());
  }
}
