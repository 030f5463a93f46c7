package org.clausewise.redline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.change.Change;
import org.clausewise.change.Passage;
import org.clausewise.change.Step;
import org.clausewise.change.Step.Paragraphs;
import org.clausewise.change.Step.Side;
import org.clausewise.change.Step.TableStep;
import org.clausewise.ooxml.Blocks;
import org.clausewise.ooxml.Dom;
import org.clausewise.redline.Slot.Formatting;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Weaves the blocks of one container: a story or a cell. The revised blocks stay where they are;
 * removed ones are brought in behind the block that they followed. The paragraph marks are settled
 * last, by {@link MarkPlan}, when all of them are known.
 */
final class ContainerWeaver {

  private final StoryWeaver story;
  private final Element container;
  private final List<Slot> slots = new ArrayList<>();

  ContainerWeaver(StoryWeaver story, Element container) {
    this.story = story;
    this.container = container;
  }

  void weave(List<Step> steps) {
    Element firstRevised = firstOrNull(Blocks.of(container));
    for (Step step : steps) {
      if (step instanceof Paragraphs paragraphs) {
        weaveParagraphs(paragraphs, firstRevised);
      } else if (step instanceof TableStep table) {
        weaveTable(table, firstRevised);
      }
    }
    List<Slot> settled = new MarkPlan(slots, story.marks()).settle();
    SlotFinish finish = new SlotFinish(story, MarkSignatures.of(settled));
    for (Slot slot : settled) {
      finish.finish(slot, slot == settled.get(settled.size() - 1));
    }
  }

  private static @Nullable Element firstOrNull(List<Element> blocks) {
    return blocks.isEmpty() ? null : blocks.get(0);
  }

  private void weaveParagraphs(Paragraphs step, @Nullable Element firstRevised) {
    Change change = step.change();
    if (step.side() == Side.BOTH) {
      weaveBoth(change);
    } else if (step.side() == Side.ORIGINAL) {
      for (Passage passage : change.original()) {
        bringOriginal(passage, change, firstRevised);
      }
    } else {
      addRevised(change);
    }
  }

  private void weaveBoth(Change change) {
    if (ParagraphWeaver.isUntouched(change)) {
      Element p = story.revised().element(change.revised().get(0).paragraph());
      Formatting same = Formatting.of(change.revised().get(0).paragraph(), p);
      slots.add(Slot.kept(p, original(change.original().get(0)), same, false));
    } else {
      slots.addAll(ParagraphWeaver.weave(story, change));
    }
  }

  private Formatting original(Passage passage) {
    return Formatting.of(passage.paragraph(), story.originalParagraph(passage));
  }

  private void bringOriginal(Passage passage, Change change, @Nullable Element firstRevised) {
    Element p = story.bring(story.originalParagraph(passage));
    place(p, firstRevised);
    if (change.moved() && !story.isPlain(change)) {
      story.runs().wrapAll(p, Revision.MOVED_FROM);
      slots.add(Slot.movedFrom(p, original(passage), story.moveName(change)));
    } else {
      story.runs().wrapAll(p, Revision.DELETED);
      slots.add(Slot.deleted(p, original(passage)));
    }
  }

  private void addRevised(Change change) {
    if (change.moved() && !story.isPlain(change)) {
      slots.addAll(ParagraphWeaver.weaveMoved(story, change, story.moveName(change)));
      return;
    }
    for (Passage passage : change.revised()) {
      Element p = story.revised().element(passage.paragraph());
      story.runs().wrapAll(p, Revision.INSERTED);
      story.markInsertedNotes(List.of(p));
      slots.add(Slot.inserted(p, Formatting.of(passage.paragraph(), p)));
    }
  }

  private void weaveTable(TableStep step, @Nullable Element firstRevised) {
    MovedTableWeaver mover = step.move() == null ? null : new MovedTableWeaver(story, step.move());
    String move = mover == null ? null : mover.name();
    TableWeaver tables = new TableWeaver(story);
    if (step.revised() == null) {
      Element table = story.bring(story.original().element(requireNonNull(step.original())));
      place(table, firstRevised);
      if (mover != null && move != null) {
        mover.weaveOldPlace(table);
      } else {
        tables.markAll(table, Revision.DELETED);
      }
      slots.add(Slot.table(table, Revision.DELETED, move));
      return;
    }
    Element table = story.revised().element(step.revised());
    if (mover != null && move != null) {
      mover.weaveNewPlace(table, move);
      slots.add(Slot.table(table, Revision.INSERTED, move));
    } else if (step.original() == null) {
      tables.markAll(table, Revision.INSERTED);
      slots.add(Slot.table(table, Revision.INSERTED, null));
    } else {
      tables.weave(step, table);
      slots.add(Slot.table(table, null, null));
    }
  }

  /** Puts a block of the original behind the block before it, or before the first one. */
  private void place(Element block, @Nullable Element firstRevised) {
    if (!slots.isEmpty()) {
      Dom.insertAfter(block, slots.get(slots.size() - 1).element);
    } else if (firstRevised != null) {
      firstRevised.getParentNode().insertBefore(block, firstRevised);
    } else {
      container.insertBefore(block, closing());
    }
  }

  /** The section properties that close a body, or null for the end. */
  private @Nullable Node closing() {
    return Dom.childW(container, "sectPr");
  }
}
