package org.clausewise.redline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clausewise.change.Comparison;
import org.clausewise.change.StoryPair;
import org.clausewise.model.StoryId;
import org.clausewise.model.StoryKind;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Part;
import org.clausewise.ooxml.RelationshipTypes;
import org.clausewise.ooxml.Stories;
import org.clausewise.ooxml.StoryElement;
import org.clausewise.ooxml.TextLine;
import org.clausewise.ooxml.TextLine.Item;
import org.clausewise.ooxml.TextLine.View;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A story of the original and the one of the finished redline that rejects to it.
 *
 * @param originalPart the part that holds {@code original}
 * @param redlinePart the part that holds {@code redline}
 */
record StoryTwin(Element original, Part originalPart, Element redline, Part redlinePart) {

  /**
   * The body, the headers and footers that both drafts have, and the notes, which are told by the
   * order of their references. Text boxes are part of the stories around them.
   */
  static List<StoryTwin> of(
      Comparison comparison,
      Stories originals,
      Stories revised,
      DocxPackage original,
      DocxPackage redline) {
    List<StoryTwin> twins = new ArrayList<>();
    for (StoryPair pair : comparison.stories()) {
      StoryElement one = find(originals, pair.original() == null ? null : pair.original().id());
      StoryElement other = find(revised, pair.revised() == null ? null : pair.revised().id());
      if (one != null && other != null) {
        twins.add(new StoryTwin(one.container(), one.part(), other.container(), other.part()));
      }
    }
    addNotes(original, redline, "footnote", RelationshipTypes.FOOTNOTES, twins);
    addNotes(original, redline, "endnote", RelationshipTypes.ENDNOTES, twins);
    return twins;
  }

  private static @Nullable StoryElement find(Stories stories, @Nullable StoryId id) {
    boolean here =
        id != null
            && (id.kind() == StoryKind.BODY
                || id.kind() == StoryKind.HEADER
                || id.kind() == StoryKind.FOOTER);
    return here && id != null ? stories.find(id) : null;
  }

  private static void addNotes(
      DocxPackage original, DocxPackage redline, String kind, String type, List<StoryTwin> into) {
    Part one = original.related(type);
    Part other = redline.related(type);
    if (one == null || other == null) {
      return;
    }
    List<String> wanted = referred(original, kind);
    List<String> there = referred(redline, kind);
    for (int i = 0; i < Math.min(wanted.size(), there.size()); i++) {
      Element note = note(one, kind, wanted.get(i));
      Element twin = note(other, kind, there.get(i));
      if (note != null && twin != null) {
        into.add(new StoryTwin(note, one, twin, other));
      }
    }
  }

  /** The ids of the notes that the original's text refers to, in order. */
  private static List<String> referred(DocxPackage docx, String kind) {
    Set<String> ids = new LinkedHashSet<>();
    for (Item item : TextLine.of(docx.main().root()).items()) {
      if (item.isIn(View.ORIGINAL) && Dom.isW(item.element(), kind + "Reference")) {
        ids.add(String.valueOf(Dom.attrW(item.element(), "id")));
      }
    }
    return List.copyOf(ids);
  }

  private static @Nullable Element note(Part part, String kind, String id) {
    for (Element note : Dom.childrenW(part.root(), kind)) {
      if (id.equals(Dom.attrW(note, "id"))) {
        return note;
      }
    }
    return null;
  }
}
