package org.clausewise.redline;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.model.Diagnostic;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Part;
import org.clausewise.ooxml.RelationshipTypes;
import org.w3c.dom.Element;

/** Takes off a redline what would keep its reader from settling it, and says so. */
final class Protection {

  private Protection() {}

  /**
   * Drops the protection against editing (ECMA-376 Part 1, 17.15.1.29); signatures go in saving.
   */
  static List<Diagnostic> drop(DocxPackage redline) {
    List<Diagnostic> told = new ArrayList<>();
    Part settings = redline.related(RelationshipTypes.SETTINGS);
    Element protection =
        settings == null ? null : Dom.childW(settings.root(), "documentProtection");
    if (settings != null && protection != null) {
      Dom.remove(protection);
      settings.markChanged();
      told.add(
          new Diagnostic(
              "protection-dropped",
              redline.name()
                  + ": the draft is protected against editing; the redline is not, so that its"
                  + " changes can be accepted and rejected"));
    }
    if (redline.isSigned()) {
      told.add(
          new Diagnostic(
              "signature-dropped",
              redline.name()
                  + ": the draft is digitally signed; the redline carries no signature"));
    }
    return told;
  }
}
