package org.clausewise.redline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewise.change.Change;
import org.clausewise.change.Comparison;
import org.clausewise.change.StoryPair;
import org.clausewise.model.Diagnostic;
import org.clausewise.model.Draft;
import org.clausewise.model.Section;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;
import org.clausewise.model.StoryKind;
import org.clausewise.ooxml.Canonical;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Ns;
import org.clausewise.ooxml.Part;
import org.clausewise.ooxml.Stories;
import org.clausewise.ooxml.StoryElement;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The weaving of one redline: the stories in turn, and what they share. */
final class Weaving {

  private final Comparison comparison;
  private final DocxPackage redline;
  private final Stories originalStories;
  private final Stories revisedStories;
  private final Map<Part, Canonical> canonicals = new HashMap<>();
  private final DraftMap originals;
  private final RevisionMarks marks;
  private final RunMarkup runs;
  private final Imports imports;
  private final PlainMoves plainMoves;
  private final IdentityHashMap<Change, String> moveNames = new IdentityHashMap<>();
  private final List<StoryPair> pending = new ArrayList<>();
  private final Set<StoryId> hanging = new HashSet<>();
  private final Set<Element> markedNotes = new HashSet<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  Weaving(Comparison comparison, DocxPackage original, DocxPackage redline, Stamp stamp) {
    this.comparison = comparison;
    this.redline = redline;
    this.originalStories = Stories.of(original);
    this.originals = new DraftMap(comparison.original(), original);
    this.revisedStories = Stories.of(redline);
    this.marks = new RevisionMarks(stamp, AnnotationIds.highest(redline) + 1);
    this.runs = new RunMarkup(marks);
    this.imports = new Imports(original, redline, runs);
    this.plainMoves = PlainMoves.of(comparison);
  }

  /** Weaves everything and returns what could not be tracked. */
  List<Diagnostic> weave() {
    comparison.stories().forEach(this::weaveStory);
    weaveLastSection();
    while (!pending.isEmpty()) {
      weavePair(pending.remove(0));
    }
    imports.orderNotes(redline.main().root());
    return diagnostics;
  }

  /** The section that the body ends; the others are woven with the paragraphs that end them. */
  private void weaveLastSection() {
    StoryElement body = requireNonNull(revisedStories.find(StoryId.BODY));
    Element before = Dom.childW(originalMap(StoryId.BODY).container(), "sectPr");
    Element after = Dom.childW(body.container(), "sectPr");
    if (before == null && after == null) {
      return;
    }
    if (after == null) {
      after = Dom.createW(body.part().document(), "sectPr");
      body.container().appendChild(after);
    }
    StoryMap revised = new StoryMap(body, canonical(body.part()));
    new LayoutWeaver(new StoryWeaver(this, originalMap(StoryId.BODY), revised))
        .weaveSection(before, after);
  }

  private void weaveStory(StoryPair pair) {
    StoryKind kind =
        requireNonNull(pair.revised() != null ? pair.revised() : pair.original()).id().kind();
    switch (kind) {
      case BODY -> weavePair(pair);
      case HEADER, FOOTER -> {
        if (pair.original() != null && pair.revised() != null) {
          weavePair(pair);
        } else {
          weaveOneSided(pair);
        }
      }
      // Woven when the references of the notes and the drawings of the boxes are met.
      case FOOTNOTE, ENDNOTE, TEXT_BOX -> {}
    }
  }

  private void weaveOneSided(StoryPair pair) {
    boolean added = pair.original() == null;
    StoryId story = requireNonNull(added ? pair.revised() : pair.original()).id();
    RunningStories.Fate fate = new RunningStories(comparison).fate(story, added);
    boolean told = fate.told();
    if (added && !told && !fate.gaps().isEmpty()) {
      StoryElement element = requireNonNull(revisedStories.find(story));
      markAll(element.container(), element.part(), Revision.INSERTED);
    } else if (!added) {
      for (RunningStories.Gap gap : fate.gaps()) {
        told |= !bringRunning(gap);
      }
    }
    if (told) {
      diagnostics.add(
          new Diagnostic(
              "running-story-not-tracked",
              story
                  + " was "
                  + (added ? "added" : "removed")
                  + "; the redline shows the revised draft's without tracking"));
    }
  }

  /** Brings a header or footer of the original into the redline, struck; says whether it could. */
  private boolean bringRunning(RunningStories.Gap gap) {
    Element before = settings(originalStories, comparison.original(), gap.original());
    Element after = settings(revisedStories, comparison.revised(), gap.revised());
    Element reference = before == null ? null : reference(before, gap.use());
    if (reference == null || after == null) {
      return false;
    }
    Element copy = (Element) redline.main().document().importNode(reference, true);
    after.insertBefore(copy, after.getFirstChild());
    imports.adapt(copy, originalMap(StoryId.BODY).part(), redline.main());
    Part.Relationship led = redline.main().relationship(copy.getAttributeNS(Ns.R, "id"));
    Part part = requireNonNull(requireNonNull(led).part());
    markAll(part.root(), part, Revision.DELETED);
    return true;
  }

  private static @Nullable Element settings(Stories stories, Draft draft, Section section) {
    int index = draft.sections().indexOf(section);
    return index < stories.sections().size() ? stories.sections().get(index).settings() : null;
  }

  private static @Nullable Element reference(Element settings, String use) {
    for (Element child : Dom.children(settings)) {
      if (use.equals(Stories.use(child))) {
        return child;
      }
    }
    return null;
  }

  /** Marks all that a story holds but its last mark, which every story must have. */
  private void markAll(Element container, Part part, Revision kind) {
    part.markChanged();
    StoryMap map = new StoryMap(new StoryElement(StoryId.BODY, part, container), canonical(part));
    new TableWeaver(new StoryWeaver(this, map, map)).markStory(container, kind);
  }

  private void weavePair(StoryPair pair) {
    Story originalStory = requireNonNull(pair.original());
    Story revisedStory = requireNonNull(pair.revised());
    StoryMap revisedMap = map(revisedStory);
    int numbers = RunMarkup.countNoteNumbers(revisedMap.container());
    StoryMap originalMap = originalMap(originalStory.id());
    new StoryWeaver(this, originalMap, revisedMap).weave(pair.steps());
    if (numbers == 1 && RunMarkup.countNoteNumbers(originalMap.container()) == 1) {
      RunMarkup.keepFirstNoteNumber(revisedMap.container());
    }
    new BoxTwins(marks, imports)
        .follow(revisedMap.container(), revisedStories.twins(revisedStory.id()));
  }

  private StoryMap map(Story story) {
    StoryElement element = requireNonNull(revisedStories.find(story.id()));
    return new StoryMap(story, element, canonical(element.part()));
  }

  private Canonical canonical(Part part) {
    return canonicals.computeIfAbsent(part, Canonical::new);
  }

  StoryMap originalMap(StoryId id) {
    return originals.story(id);
  }

  RevisionMarks marks() {
    return marks;
  }

  RunMarkup runs() {
    return runs;
  }

  Imports imports() {
    return imports;
  }

  /** Tells that a section break at the end of the body was added or removed without tracking. */
  void reportUntrackedSection() {
    diagnostics.add(
        new Diagnostic(
            "section-break-not-tracked",
            "only one draft has a section break at its very end; the redline follows the revised"
                + " draft without tracking"));
  }

  boolean isPlain(Change change) {
    return plainMoves.contains(change);
  }

  String moveName(Change change) {
    return moveNames.computeIfAbsent(change, c -> marks.nextMoveName());
  }

  /** Two references that stay: their notes are compared in place. */
  void pairNotes(Element originalReference, Element revisedReference) {
    StoryId before = note(originalStories, originalReference);
    StoryId after = note(revisedStories, revisedReference);
    if (before != null && after != null) {
      // A note that is cited twice may be paired elsewhere; what then differs, the proof tells.
      pairStories(before, after);
    }
  }

  /** Two stories that hang on what stays are compared after the story around them. */
  void pairStories(StoryId before, StoryId after) {
    if (!hanging.add(after)) {
      return;
    }
    for (StoryPair pair : comparison.stories()) {
      if (pair.original() != null
          && pair.revised() != null
          && pair.original().id().equals(before)
          && pair.revised().id().equals(after)) {
        pending.add(pair);
        return;
      }
    }
  }

  private static @Nullable StoryId note(Stories stories, Element reference) {
    String id = String.valueOf(Dom.attrW(reference, "id"));
    return Dom.isW(reference, "footnoteReference") ? stories.footnote(id) : stories.endnote(id);
  }

  void markInsertedNote(Element reference) {
    Element note = imports.noteOfRedline(reference);
    if (note != null && markedNotes.add(note)) {
      runs.markNote(note, Revision.INSERTED);
      markChanged(reference);
    }
  }

  private void markChanged(Element reference) {
    StoryId story = note(revisedStories, reference);
    StoryElement element = story == null ? null : revisedStories.find(story);
    if (element != null) {
      element.part().markChanged();
    }
  }
}
