package org.clausewise.redline;

import java.util.List;
import org.clausewise.change.Change;
import org.clausewise.change.Passage;
import org.clausewise.change.Step;
import org.clausewise.change.Tag;
import org.clausewise.model.StoryId;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Signature;
import org.clausewise.ooxml.Signatures;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the weaving of one story needs: both sides' markup, and the tools of the whole redline. */
final class StoryWeaver {

  private final Weaving weaving;
  private final StoryMap original;
  private final StoryMap revised;

  StoryWeaver(Weaving weaving, StoryMap original, StoryMap revised) {
    this.weaving = weaving;
    this.original = original;
    this.revised = revised;
  }

  /** Weaves the whole story. */
  void weave(List<Step> steps) {
    revised.part().markChanged();
    new ContainerWeaver(this, revised.container()).weave(steps);
  }

  StoryMap revised() {
    return revised;
  }

  StoryMap original() {
    return original;
  }

  /** The map of the story in which the original passages of {@code change} stand. */
  StoryMap originalMap(Change change) {
    return weaving.originalMap(change.original().get(0).story());
  }

  Element originalParagraph(Passage passage) {
    return weaving.originalMap(passage.story()).element(passage.paragraph());
  }

  Document document() {
    return revised.part().document();
  }

  RunMarkup runs() {
    return weaving.runs();
  }

  RevisionMarks marks() {
    return weaving.marks();
  }

  /**
   * A new revision of properties, by whoever made this change in a draft, else by the comparison.
   *
   * @param owner what has the properties, in the redline
   * @param name such as {@code rPrChange}
   * @param former the canonical form of the original's properties
   */
  Element change(Element owner, String name, String former) {
    Signature known = Signatures.ofChange(owner, name, former);
    Signature signature = known == null ? weaving.stamp().of(Tag.EDITORIAL, false) : known;
    return marks().create(document(), name, signature);
  }

  /** Signs what routine edits of {@code change} bring, where these have authors of their own. */
  void signClasses(Change change, JoinedText originalText, JoinedText revisedText) {
    if (weaving.stamp().perClass()) {
      new ClassSignatures(weaving.stamp(), originalText, revisedText)
          .sign(change, weaving.classes(change));
    }
  }

  /** Whether the move of {@code change} is shown as removal and addition instead. */
  boolean isPlain(Change change) {
    return weaving.isPlain(change);
  }

  /** The name under which the move of {@code change} goes. */
  String moveName(Change change) {
    return weaving.moveName(change);
  }

  /** Fits content copied from the original side of {@code change}. */
  void adapt(Element copied, Change change) {
    weaving.imports().adapt(copied, originalMap(change).part(), revised.part());
  }

  /** Fits content copied from the original story of this pair. */
  void adapt(Element copied) {
    weaving.imports().adapt(copied, original.part(), revised.part());
  }

  /** Copies a block of the original story into the redline's tree, fitted. */
  Element bring(Element block) {
    Element copy = (Element) document().importNode(block, true);
    adapt(copy);
    return copy;
  }

  /** Tells that a section break at the end of the body was added or removed without tracking. */
  void reportUntrackedSection() {
    weaving.reportUntrackedSection();
  }

  /** Compares the notes behind two references that stay. */
  void pairNotes(Element originalReference, Element revisedReference) {
    weaving.pairNotes(originalReference, revisedReference);
  }

  /** Compares two text boxes whose drawings stay. */
  void pairBoxes(StoryId original, StoryId revised) {
    weaving.pairStories(original, revised);
  }

  /** Marks the notes whose references stand in {@code inserted} content. */
  void markInsertedNotes(List<Element> inserted) {
    for (Element element : inserted) {
      for (String name : new String[] {"footnoteReference", "endnoteReference"}) {
        for (Element reference : Dom.descendantsW(element, name)) {
          weaving.markInsertedNote(reference);
        }
      }
    }
  }
}
