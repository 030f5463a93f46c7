package org.clausewise.read;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.model.Diagnostic;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Stories;
import org.clausewise.ooxml.StoryElement;
import org.w3c.dom.Element;

/** Lists what a draft carries that the comparison does not look at, so that nobody is misled. */
final class NotCompared {

  private NotCompared() {}

  static List<Diagnostic> in(DocxPackage docx, Stories stories) {
    List<Diagnostic> found = new ArrayList<>();
    for (StoryElement story : stories.all()) {
      report(docx, story, "altChunk", "alternate-chunk-not-compared", found);
      report(docx, story, "subDoc", "sub-document-not-compared", found);
    }
    return found;
  }

  private static void report(
      DocxPackage docx, StoryElement story, String element, String code, List<Diagnostic> into) {
    List<Element> there = Dom.descendantsW(story.container(), element);
    if (!there.isEmpty()) {
      into.add(
          new Diagnostic(
              code,
              docx.name() + ": imported content in " + story.id() + " is carried, not compared"));
    }
  }
}
