package org.clausewise;

import org.clausewise.model.UnreadableDraftException;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.PackageRevisions;

/** Opens packages with all their revisions accepted or rejected. */
final class Settled {

  private Settled() {}

  static DocxPackage accepted(String name, byte[] bytes) throws UnreadableDraftException {
    DocxPackage docx = DocxPackage.open(name, bytes);
    PackageRevisions.acceptAll(docx);
    return docx;
  }

  static DocxPackage rejected(String name, byte[] bytes) throws UnreadableDraftException {
    DocxPackage docx = DocxPackage.open(name, bytes);
    PackageRevisions.rejectAll(docx);
    return docx;
  }
}
