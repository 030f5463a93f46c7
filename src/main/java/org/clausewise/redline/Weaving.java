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
import org.clausewise.change.Tag;
import org.clausewise.model.Diagnostic;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;
import org.clausewise.ooxml.Canonical;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Part;
import org.clausewise.ooxml.Stories;
import org.clausewise.ooxml.StoryElement;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The weaving of one redline: the stories in turn, and what they share. */
final class Weaving {

  private final Comparison comparison;
  private final DocxPackage original;
  private final DocxPackage redline;
  private final Stories originalStories;
  private final Stories revisedStories;
  private final Map<Part, Canonical> canonicals = new HashMap<>();
  private final DraftMap originals;
  private final Stamp stamp;
  private final RevisionMarks marks;
  private final RunMarkup runs;
  private final Imports imports;
  private final PlainMoves plainMoves;
  private final IdentityHashMap<Change, String> moveNames = new IdentityHashMap<>();
  private final List<StoryPair> pending = new ArrayList<>();
  private final Set<StoryId> hanging = new HashSet<>();
  private final Set<Element> markedNotes = new HashSet<>();
  private final ControlDifferences controlDifferences = new ControlDifferences();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  Weaving(Comparison comparison, DocxPackage original, DocxPackage redline, Stamp stamp) {
    this.comparison = comparison;
    this.original = original;
    this.redline = redline;
    this.originalStories = Stories.of(original);
    this.originals = new DraftMap(comparison.original(), original);
    this.revisedStories = Stories.of(redline);
    this.stamp = stamp;
    this.marks = new RevisionMarks(stamp, AnnotationIds.highest(redline) + 1);
    this.runs = new RunMarkup(marks);
    this.imports = new Imports(original, redline, runs);
    this.plainMoves = PlainMoves.of(comparison);
  }

  /** Weaves everything and returns what could not be tracked. */
  List<Diagnostic> weave() {
    redline.textParts().forEach(part -> Annotations.isolateReferences(part.root()));
    new RunningWeaver(this, comparison, redline, revisedStories).weave();
    // Notes and text boxes are woven when their references and drawings are met.
    weavePair(comparison.stories().get(0));
    weaveLastSection();
    while (!pending.isEmpty()) {
      weavePair(pending.remove(0));
    }
    imports.orderNotes(redline.main().root());
    diagnostics.addAll(controlDifferences.told());
    return diagnostics;
  }

  /**
   * Brings the comments and bookmarks that only the original has, once all else is woven.
   *
   * @return whether that changed the redline
   */
  boolean bringAnnotations() {
    return (Annotations.any(original) || Annotations.any(redline))
        && new Annotations(original, redline, imports, marks)
            .bring(StoryTwin.of(comparison, originalStories, revisedStories, original, redline));
  }

  /** The section that the body ends; the others are woven with the paragraphs that end them. */
  private void weaveLastSection() {
    StoryElement body = requireNonNull(revisedStories.find(StoryId.BODY));
    Element before = Dom.childW(originalMap(StoryId.BODY).container(), "sectPr");
    Element after = Dom.childW(body.container(), "sectPr");
    if (before == null && after == null) {
      return;
    }
    StoryMap revised = new StoryMap(body, canonical(body.part()));
    new LayoutWeaver(new StoryWeaver(this, originalMap(StoryId.BODY), revised))
        .weaveSection(before, lastSection());
  }

  /** The settings of the redline's last section, made where they are missing. */
  Element lastSection() {
    StoryElement body = requireNonNull(revisedStories.find(StoryId.BODY));
    Element known = Dom.childW(body.container(), "sectPr");
    if (known == null) {
      known = Dom.createW(body.part().document(), "sectPr");
      body.container().appendChild(known);
    }
    return known;
  }

  private void weavePair(StoryPair pair) {
    weavePair(pair, map(requireNonNull(pair.revised())));
  }

  /** Weaves the original story of a pair into that markup of the revised one. */
  void weavePair(StoryPair pair, StoryMap revisedMap) {
    Story originalStory = requireNonNull(pair.original());
    int numbers = RunMarkup.countNoteNumbers(revisedMap.container());
    StoryMap originalMap = originalMap(originalStory.id());
    new StoryWeaver(this, originalMap, revisedMap).weave(pair.steps());
    if (numbers == 1 && RunMarkup.countNoteNumbers(originalMap.container()) == 1) {
      RunMarkup.keepFirstNoteNumber(revisedMap.container());
    }
    ControlWeaver.weave(originalMap, revisedMap, this);
    new BoxTwins(marks, imports)
        .follow(revisedMap.container(), revisedStories.twins(requireNonNull(pair.revised()).id()));
  }

  private StoryMap map(Story story) {
    StoryElement element = requireNonNull(revisedStories.find(story.id()));
    return new StoryMap(story, element, canonical(element.part()));
  }

  Canonical canonical(Part part) {
    return canonicals.computeIfAbsent(part, Canonical::new);
  }

  StoryMap originalMap(StoryId id) {
    return originals.story(id);
  }

  Stamp stamp() {
    return stamp;
  }

  /** For each edit of a change what kind of change it is; none where that is not known. */
  List<Tag> classes(Change change) {
    return comparison.verdict(change).edits();
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

  ControlDifferences controlDifferences() {
    return controlDifferences;
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
